// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Asks the endpoint of a container (Amazon ECS, Amazon EKS Pod Identity) for credentials.
///
/// Source: AWS SDKs and Tools Reference Guide, "Container credential provider".
struct ContainerCredentials {
  private static let attempts = 3
  private static let relative = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
  private static let full = "AWS_CONTAINER_CREDENTIALS_FULL_URI"

  /// The hosts besides loopback that may be asked without encryption.
  private static let trusted = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23"]

  /// The variables.
  let environment: [String: String]
  /// What the world outside gives.
  let means: CredentialMeans

  /// The credentials; nil when no variable names an endpoint.
  func find() async throws(AWSError) -> Credentials? {
    guard let (url, variable) = try url() else { return nil }
    var request = HTTPRequest("GET", url.text, fields: [HTTPField("Accept", "application/json")])
    if let token = try token() { request.fields.append(HTTPField("Authorization", token)) }
    request.usesProxy = false
    request.connectTimeout = .seconds(2)
    request.timeout = .seconds(2)

    let origin = "the container's endpoint '\(url.host)' (\(variable))"
    var attempt = 1
    while true {
      do throws(AWSError) {
        return try await ask(request, origin)
      } catch {
        guard attempt < Self.attempts, error.kind != .cancelled else { throw error }
      }
      attempt += 1
      await means.pause(.seconds(1))
    }
  }

  private func ask(_ request: HTTPRequest, _ origin: String) async throws(AWSError) -> Credentials {
    let answer: HTTPResponse
    do {
      answer = try await means.transport.send(request)
    } catch {
      if error.kind == .cancelled { throw AWSError(.cancelled, "interrupted") }
      throw AWSError(.noCredentials, "\(origin) does not answer")
    }
    guard answer.status == 200 else {
      let words = try? CredentialAnswer(answer.body, from: origin)
      let code = words?["Code"] ?? words?["code"] ?? words?["message"]
      throw AWSError(
        .noCredentials,
        "\(origin) answered with status \(answer.status)"
          + (code.map { ": " + HiddenSecrets.hidden($0) } ?? ""))
    }
    return try CredentialAnswer(answer.body, from: origin).credentials(token: "Token")
  }

  private func url() throws(AWSError) -> (EndpointURL, variable: String)? {
    if let path = environment.filled(Self.relative) {
      guard path.hasPrefix("/"), let url = EndpointURL("http://169.254.170.2" + path) else {
        throw AWSError(.badConfiguration, "\(Self.relative) must be a path that begins with '/'")
      }
      return (url, Self.relative)
    }
    guard let text = environment.filled(Self.full) else { return nil }
    guard let url = EndpointURL(text) else {
      throw AWSError(
        .badConfiguration, "\(Self.full) must be an http or https URL without user name")
    }
    guard url.isEncrypted || url.isLoopback || Self.trusted.contains(url.host) else {
      throw AWSError(
        .badConfiguration,
        "\(Self.full) can be an http URL only of a loopback address or of"
          + " \(alternatives(Self.trusted)), not of '\(clipped(url.host))'", remedy: "use https")
    }
    return (url, Self.full)
  }

  private func token() throws(AWSError) -> String? {
    let variable = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
    var token = environment.filled(variable)
    var origin = variable
    if let path = environment.filled(variable + "_FILE") {
      origin = "the file of \(variable)_FILE"
      let text = try SecretFile.text(path, origin, means.files)
      token = text
    }
    guard let token else { return nil }
    guard token.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      throw AWSError(.badConfiguration, "\(origin) must hold one line of visible ASCII")
    }
    return token
  }
}

/// Reads files whose text is a secret.
enum SecretFile {
  /// The text of a file; throws `badConfiguration` when it cannot be read or is empty.
  static func text(
    _ path: String, _ origin: String, _ files: any FileReading
  ) throws(AWSError) -> String {
    let bytes: [UInt8]
    do {
      bytes = try files.read(path, atMost: 64 * 1024)
    } catch {
      let why =
        switch error {
        case .missing: "there is no such file"
        case .unreadable(let why): why
        }
      throw AWSError(.badConfiguration, "\(origin), '\(clipped(path))', cannot be read: \(why)")
    }
    guard !bytes.isEmpty else {
      throw AWSError(.badConfiguration, "\(origin), '\(clipped(path))', must not be empty")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
