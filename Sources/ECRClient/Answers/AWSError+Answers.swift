// SPDX-License-Identifier: Apache-2.0

extension AWSError {
  /// The end of a task that was cancelled.
  static let cancelled = AWSError(.cancelled, "the read was cancelled")

  /// The error that an answer is, to a call with these credentials.
  ///
  /// AWS can repeat what was signed, and with it the session token: no secret of the credentials is left in.
  init(_ answer: ErrorAnswer, status: Int, to call: AWSCall, with credentials: Credentials?) {
    let kind = Kind(status: status, code: answer.code)
    let secrets = [credentials?.secretAccessKey, credentials?.sessionToken].compactMap { $0 }
    // No more is shown than this by far, and a server can send much.
    let start = String(String.UnicodeScalarView(answer.message.unicodeScalars.prefix(4_000)))
    // What AWS signed itself comes after its first sentence.
    let told = start.firstRange(of: "The Canonical String").map { start[..<$0.lowerBound] }
    var message = told.map(String.init) ?? start
    // Shorter ones are no secrets of AWS, and would take parts of words with them.
    for secret in secrets where secret.utf8.count >= 8 { message.replace(secret, with: "****") }
    self.init(
      kind, shown(message), code: answer.code, operation: call.operation, subject: call.subject,
      requestID: answer.requestID, remedy: Self.remedy(kind, code: answer.code, for: call))
  }

  /// The error of a call to which nothing was answered.
  init(_ error: TransportError, to call: AWSCall, host: String) {
    let kind: Kind
    let remedy: String?
    switch error.kind {
    case .cancelled:
      self = .cancelled
      return
    case .cannotConnect:
      (kind, remedy) = (.unreachable, "check the Region, the endpoint and the network")
    case .notTrusted:
      (kind, remedy) = (
        .unreachable,
        "where a proxy or a private endpoint has a CA of its own, name it in AWS_CA_BUNDLE"
      )
    case .proxyRefused:
      (kind, remedy) = (.unreachable, "check HTTPS_PROXY, or list the host in NO_PROXY")
    case .timedOut, .cut: (kind, remedy) = (.unreachable, "try again")
    case .tooLarge: (kind, remedy) = (.badAnswer, nil)
    }
    self.init(
      kind, "'\(host)': \(error.message)", operation: call.operation, subject: call.subject,
      remedy: remedy)
  }

  private static func remedy(_ kind: Kind, code: String, for call: AWSCall) -> String? {
    switch kind {
    case .refusedCredentials:
      switch code {
      case _ where Kind.expirations.contains(code):
        "renew the credentials, for SSO by 'aws sso login'"
      case "RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed":
        "set this machine's clock"
      case "InvalidSignatureException", "SignatureDoesNotMatch":
        "check the secret access key, and this machine's clock"
      case "MissingAuthenticationToken", "MissingAuthenticationTokenException":
        "check that credentials are set"
      default:
        "check the access key, its session token, and that they are for this partition and Region"
      }
    case .denied: "allow '\(call.service.actionPrefix):\(call.operation)'"
    case .throttled: "try again later, or lower '--concurrency'"
    case .serverFailure: "try again later"
    default: nil
    }
  }
}
