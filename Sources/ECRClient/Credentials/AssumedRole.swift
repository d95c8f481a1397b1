// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateSyntax

/// Gets credentials of a role from AWS STS.
struct AssumedRole {
  /// How AWS is reached.
  let settings: AWSSettings
  /// The Region of AWS STS.
  let region: String
  /// What the world outside gives.
  let means: CredentialMeans

  /// Assumes a role with the credentials of another identity.
  func assume(_ role: RoleSettings, with source: Credentials) async throws(AWSError) -> Credentials
  {
    var input = [
      AWSCall.Member("RoleArn", .text(role.arn)),
      AWSCall.Member("RoleSessionName", .text(role.sessionName ?? usualSession)),
    ]
    if let id = role.externalID { input.append(AWSCall.Member("ExternalId", .text(id))) }
    if let seconds = role.seconds {
      input.append(AWSCall.Member("DurationSeconds", .number(seconds)))
    }
    return try await call("AssumeRole", input, role.arn, FixedCredentials(source))
  }

  /// Assumes a role with the token of another provider of identities; the call is not signed.
  ///
  /// What of it the environment names wins over the profile, unless `usesEnvironment` is false. Returns nil
  /// when no file of a token is named.
  func withWebIdentity(
    _ profile: Profile, usesEnvironment: Bool
  ) async throws(AWSError) -> Credentials? {
    func value(_ variable: String, _ key: String) -> String? {
      (usesEnvironment ? settings.environment.filled(variable) : nil) ?? profile[key]
    }
    guard let path = value("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file") else {
      return nil
    }
    guard let role = value("AWS_ROLE_ARN", "role_arn") else {
      throw AWSError(
        .badConfiguration, "a web identity token file is named, and no role",
        remedy: "set AWS_ROLE_ARN, or 'role_arn' in the profile")
    }
    var token = try SecretFile.text(path, "the web identity token file", means.files)
    while token.last?.isWhitespace == true { token.removeLast() }
    let name = value("AWS_ROLE_SESSION_NAME", "role_session_name") ?? usualSession
    let input = [
      AWSCall.Member("RoleArn", .text(role)), AWSCall.Member("RoleSessionName", .text(name)),
      AWSCall.Member("WebIdentityToken", .text(token)),
    ]
    return try await call("AssumeRoleWithWebIdentity", input, role, nil)
  }

  private var usualSession: String { "cfn-ecr-\(means.now().microseconds / 1_000_000)" }

  private func call(
    _ operation: String, _ input: [AWSCall.Member], _ role: String,
    _ source: (any CredentialSource)?
  ) async throws(AWSError) -> Credentials {
    let endpoint = try settings.endpoint(of: .sts, in: region, ignoringOption: true)
    let client = means.sts(source, endpoint)
    let node = try await client.call(AWSCall(.sts, operation, input, about: role))
    let answer = CredentialAnswer(
      node, from: "\(operation) of AWS STS", failingAs: .badAnswer)
    // `arn:aws:sts::123456789012:assumed-role/…`
    let parts = try? answer.inner("AssumedRoleUser")["Arn"]?
      .split(separator: ":", omittingEmptySubsequences: false)
    let account = parts.flatMap { $0.count > 4 && !$0[4].isEmpty ? String($0[4]) : nil }
    return try answer.inner("Credentials").credentials(token: "SessionToken", account: account)
  }
}
