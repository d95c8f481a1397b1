// SPDX-License-Identifier: Apache-2.0

/// Sends requests over a network, once each.
///
/// Retries, signing and the meaning of answers are not its business, so another HTTP client can take
/// its place, and tests can answer without a network.
public protocol HTTPTransport: Sendable {
  /// Sends a request and reads the whole answer.
  ///
  /// Ends soon after the task is cancelled. An answer of any status is an answer, not an error.
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}

/// Why there is no answer to a request.
public struct TransportError: Error, Hashable, Sendable {
  /// What went wrong.
  public enum Kind: Hashable, Sendable {
    /// There is no connection: the name is unknown, or nobody listens.
    case cannotConnect
    /// The other side's certificate is not trusted, or TLS failed otherwise.
    case notTrusted
    /// The proxy refused.
    case proxyRefused
    /// It took longer than the request allows.
    case timedOut
    /// The connection ended before the answer did.
    case cut
    /// The answer is larger than `TransportError.largestBody`.
    case tooLarge
    /// The task was cancelled.
    case cancelled
  }

  /// The largest body of an answer that is read, in bytes.
  public static let largestBody = 64 * 1024 * 1024

  /// What went wrong.
  public var kind: Kind

  /// What the client says of it, for a person; holds no secret.
  public var message: String

  /// Creates an error.
  public init(_ kind: Kind, _ message: String) {
    (self.kind, self.message) = (kind, message)
  }
}
