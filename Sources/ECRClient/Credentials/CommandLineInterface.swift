// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Asks the AWS CLI of version 2 for what only it can get.
///
/// `aws configure export-credentials` renews tokens, opens sessions of `aws login`, and asks for a code
/// of MFA on the terminal. Version 1 has no such command.
struct CommandLineInterface {
  /// The variables.
  let environment: [String: String]
  /// What the world outside gives.
  let means: CredentialMeans

  /// The credentials of a profile; throws an error that says why they are needed and why there are none.
  func credentials(
    of profile: String, because reason: String, remedy: String
  ) async throws(AWSError) -> Credentials {
    let command = [
      "aws", "configure", "export-credentials", "--profile", profile, "--format", "process",
    ]
    let why: String
    do {
      let result = try await means.processes.run(
        command, environment: environment, timeout: CredentialProcess.timeout)
      if result.status == 0 {
        return try CredentialProcess.credentials(
          result.output, from: "'aws configure export-credentials'")
      }
      // Version 1 does not know the command, and says so with all that it knows.
      why =
        result.status == 2
        ? "is unknown to the 'aws' along PATH, which is not of version 2"
        : "ended with status \(result.status): \(HiddenSecrets.inLastLine(of: result.errors))"
    } catch let error as AWSError {
      throw error
    } catch ProcessFailure.cancelled {
      throw AWSError(.cancelled, "interrupted")
    } catch ProcessFailure.notFound {
      why = "cannot help: there is no 'aws' along PATH"
    } catch ProcessFailure.timedOut {
      why = "did not end within \(CredentialProcess.timeout.components.seconds) seconds"
    } catch {
      why = "cannot be run"
    }
    throw AWSError(
      .noCredentials, "\(reason), and 'aws configure export-credentials' \(why)", remedy: remedy)
  }
}
