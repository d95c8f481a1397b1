// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics

/// Changes the token that `aws sso login` left behind into credentials of a role.
///
/// A token that has ended is renewed by the AWS CLI of version 2, where it is there.
/// Source: AWS SDKs and Tools Reference Guide, "IAM Identity Center credential provider".
struct SSOCredentials {
  /// How AWS is reached.
  let settings: AWSSettings
  /// What the world outside gives.
  let means: CredentialMeans

  /// The credentials; nil when the profile names neither a role nor an account of IAM Identity Center.
  func find(_ profile: Profile) async throws(AWSError) -> Credentials? {
    guard let login = try SSOLogin(profile, settings.files) else { return nil }
    let token: String
    do {
      token = try readToken(login)
    } catch {
      guard error.kind == .noCredentials else { throw error }
      return try await renewed(profile, error.message)
    }
    let answer = try await ask(login, token)
    if answer.status == 401 {
      return try await renewed(
        profile, "IAM Identity Center does not take the token of '\(profile.name)'")
    }
    return try read(answer, login)
  }

  private func renewed(_ profile: Profile, _ reason: String) async throws(AWSError) -> Credentials {
    try await CommandLineInterface(environment: settings.environment, means: means).credentials(
      of: profile.name, because: reason,
      remedy: "run 'aws sso login --profile \(clipped(profile.name))'")
  }

  private func readToken(_ login: SSOLogin) throws(AWSError) -> String {
    let digest = means.sha1(Array(login.cacheKey.utf8))
    let name = digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    let path = FilePaths.expanded("~/.aws/sso/cache/\(name).json", settings.environment)
    let bytes: [UInt8]
    do {
      bytes = try means.files.read(path, atMost: CredentialAnswer.largest)
    } catch {
      switch error {
      case .missing:
        throw AWSError(.noCredentials, "nobody has logged in for profile '\(login.profile)'")
      case .unreadable(let why):
        throw AWSError(.badConfiguration, "'\(path)' cannot be read: \(why)")
      }
    }
    let answer = try CredentialAnswer(bytes, from: "'\(path)'")
    guard let token = answer["accessToken"], let end = answer["expiresAt"].flatMap(Timestamp.init),
      token.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else {
      throw AWSError(.noCredentials, "'\(path)' must hold 'accessToken' and 'expiresAt'")
    }
    guard means.now() < end else {
      throw AWSError(.noCredentials, "the login for profile '\(login.profile)' ended at \(end)")
    }
    return token
  }

  private func ask(_ login: SSOLogin, _ token: String) async throws(AWSError) -> HTTPResponse {
    let base =
      try settings.configuredURL("sso", ignoringOption: true)?.url
      ?? settings.usualURL("sso", login.region)
    let query = "role_name=\(Self.escaped(login.role))&account_id=\(Self.escaped(login.account))"
    let request = HTTPRequest(
      "GET", base + "/federation/credentials?" + query,
      fields: [
        HTTPField("Accept", "application/json"), HTTPField("x-amz-sso_bearer_token", token),
      ])
    do {
      return try await means.transport.send(request)
    } catch {
      if error.kind == .cancelled { throw AWSError(.cancelled, "interrupted") }
      throw AWSError(
        .unreachable, "IAM Identity Center at '\(base)' does not answer: \(error.message)")
    }
  }

  private func read(_ answer: HTTPResponse, _ login: SSOLogin) throws(AWSError) -> Credentials {
    let origin = "IAM Identity Center"
    guard answer.status == 200 else {
      let words = try? CredentialAnswer(answer.body, from: origin)
      let code = answer.field("x-amzn-errortype")?.split(separator: ":").first.map(String.init)
      throw AWSError(
        answer.status == 403 ? .denied : answer.status >= 500 ? .serverFailure : .refused,
        "\(origin) gives no credentials of role '\(clipped(login.role))' in account"
          + " \(clipped(login.account)): "
          + HiddenSecrets.hidden(words?["message"] ?? "status \(answer.status)"),
        code: HiddenSecrets.hidden(code ?? "\(answer.status)"), operation: "GetRoleCredentials",
        subject: login.role, requestID: answer.field("x-amzn-requestid"))
    }
    let inner = try CredentialAnswer(answer.body, from: origin, failingAs: .badAnswer)
      .inner("roleCredentials")
    let end = inner["expiration"].flatMap(Int64.init)?.multipliedReportingOverflow(by: 1000)
    let credentials = Credentials(
      try inner.needed("accessKeyId"), secret: try inner.needed("secretAccessKey"),
      sessionToken: try inner.needed("sessionToken"),
      expiration: end.flatMap { $0.overflow ? nil : Timestamp(microseconds: $0.partialValue) },
      account: login.account)
    try credentials.check(.badAnswer, from: origin)
    return credentials
  }

  /// A text for a query: everything but letters, digits and `-._~` escaped.
  private static func escaped(_ text: String) -> String {
    text.utf8.reduce(into: "") { escaped, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        escaped +=
          "%" + String(byte >> 4, radix: 16, uppercase: true)
          + String(byte & 15, radix: 16, uppercase: true)
      }
    }
  }
}
