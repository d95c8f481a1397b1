// SPDX-License-Identifier: Apache-2.0

extension AWSError.Kind {
  /// What an error that AWS answered with means to a program.
  ///
  /// Source of the codes: "Common errors" of the API references of ECR, CloudFormation and STS, and the error
  /// lists of botocore's retry handlers.
  init(status: Int, code: String) {
    if Self.refusals.contains(code) {
      self = .refusedCredentials
    } else if code.hasPrefix("AccessDenied") || Self.denials.contains(code) {
      self = .denied
    } else if RetryRules.reason(status: status, code: code) == .throttled {
      self = .throttled
    } else if status >= 500 || RetryRules.transientCodes.contains(code) {
      self = .serverFailure
    } else if (400...499).contains(status) {
      self = .refused
    } else {
      self = .badAnswer
    }
  }

  /// Codes that say that credentials have ended; the two protocols spell it differently.
  static let expirations: Set = [
    "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired",
  ]

  /// Codes that can mean that the clocks differ.
  static let skews: Set = [
    "InvalidSignatureException", "RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
  ]

  private static let refusals: Set = expirations.union(skews).union([
    "AuthFailure", "IncompleteSignature", "IncompleteSignatureException", "InvalidAccessKeyId",
    "InvalidClientTokenId", "InvalidToken", "MissingAuthenticationToken",
    "MissingAuthenticationTokenException", "UnrecognizedClientException",
  ])

  private static let denials: Set = [
    "AuthorizationError", "NotAuthorized", "OptInRequired", "UnauthorizedOperation",
  ]
}
