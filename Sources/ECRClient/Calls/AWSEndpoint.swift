// SPDX-License-Identifier: Apache-2.0

/// Where a service is reached, and for which Region its requests are signed.
public struct AWSEndpoint: Hashable, Sendable {
  /// The URL, with scheme and host; its path is kept.
  public var url: String

  /// The Region in the scope of the signature, which is not always the one that is read.
  public var signingRegion: String

  /// Creates an endpoint.
  public init(_ url: String, signingRegion: String) {
    (self.url, self.signingRegion) = (url, signingRegion)
  }
}
