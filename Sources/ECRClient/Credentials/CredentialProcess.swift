// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Asks another program for credentials, in the form of `credential_process`.
///
/// Source of the form: AWS SDKs and Tools Reference Guide, "Process credential provider".
struct CredentialProcess {
  /// How long a program may take, in which somebody may have to answer it; as in AWS's SDK for Go.
  static let timeout = Duration.seconds(60)

  /// The variables.
  let environment: [String: String]
  /// What the world outside gives.
  let means: CredentialMeans

  /// Asks the program that a profile names; nil when it names none.
  func find(_ profile: Profile) async throws(AWSError) -> Credentials? {
    guard let text = profile["credential_process"] else { return nil }
    let place = profile.values["credential_process"]?.place ?? "the profile"
    guard let command = ShellWords.split(text), let program = command.first else {
      throw AWSError(
        .badConfiguration, "\(place): 'credential_process' must be a command with its quotes closed"
      )
    }
    let name = "'\(clipped(program))' (\(place))"
    let result: ProcessResult
    do {
      result = try await means.processes.run(
        command, environment: environment, timeout: Self.timeout)
    } catch {
      throw Self.error(for: error, name)
    }
    guard result.status == 0 else {
      throw AWSError(
        .noCredentials,
        "\(name) ended with status \(result.status): \(HiddenSecrets.inLastLine(of: result.errors))"
      )
    }
    return try Self.credentials(result.output, from: name, account: profile["aws_account_id"])
  }

  /// Reads what a program wrote.
  static func credentials(
    _ output: [UInt8], from name: String, account: String? = nil
  ) throws(AWSError) -> Credentials {
    let answer = try CredentialAnswer(output, from: name)
    guard answer["Version"] == "1" else {
      throw AWSError(.noCredentials, "'Version' in the answer of \(name) must be 1")
    }
    return try answer.credentials(token: "SessionToken", account: account)
  }

  private static func error(for failure: ProcessFailure, _ name: String) -> AWSError {
    switch failure {
    case .notFound:
      AWSError(.badConfiguration, "\(name) is no program along PATH")
    case .notStarted(let why):
      AWSError(.badConfiguration, "\(name) cannot be run: \(why)")
    case .timedOut:
      AWSError(.noCredentials, "\(name) did not end within \(timeout.components.seconds) seconds")
    case .tooMuchOutput:
      AWSError(
        .noCredentials,
        "\(name) wrote more than the \(ProcessResult.largestOutput) bytes that are read")
    case .cancelled:
      AWSError(.cancelled, "interrupted")
    }
  }
}
