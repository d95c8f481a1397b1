// SPDX-License-Identifier: Apache-2.0

/// Why something could not be read from AWS.
public struct AWSError: Error, Hashable, Sendable {
  /// What a program decides by.
  public enum Kind: Hashable, Sendable {
    /// The files, variables or options that say how to reach AWS are wrong.
    case badConfiguration
    /// No source has credentials.
    case noCredentials
    /// AWS does not accept the credentials: unknown, wrong, or expired.
    case refusedCredentials
    /// The credentials are good, and not allowed to do this.
    case denied
    /// AWS answered with another error that asking again does not cure.
    case refused
    /// AWS kept on asking to slow down.
    case throttled
    /// AWS kept on failing.
    case serverFailure
    /// There is no answer: no connection, no trust, or no time.
    case unreachable
    /// What came back is no answer of the operation.
    case badAnswer
    /// The task was cancelled.
    case cancelled
  }

  /// What a program decides by.
  public var kind: Kind

  /// AWS's own code, such as `RepositoryNotFoundException`; of an answer without one its HTTP status;
  /// nil when nothing was answered.
  public var code: String?

  /// What happened, in AWS's words where it has some; holds no secret.
  public var message: String

  /// The operation that was called; nil before one was.
  public var operation: String?

  /// What was asked about, such as a repository's name.
  public var subject: String?

  /// AWS's identifier of the request.
  public var requestID: String?

  /// What to try.
  public var remedy: String?

  /// Creates an error.
  public init(
    _ kind: Kind, _ message: String, code: String? = nil, operation: String? = nil,
    subject: String? = nil, requestID: String? = nil, remedy: String? = nil
  ) {
    (self.kind, self.message, self.code, self.operation) = (kind, message, code, operation)
    (self.subject, self.requestID, self.remedy) = (subject, requestID, remedy)
  }
}
