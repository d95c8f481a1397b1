// SPDX-License-Identifier: Apache-2.0

/// Where a service is reached, and under which Region requests are signed.
public struct AWSEndpoint: Hashable, Sendable {
  /// The service.
  public var service: AWSService

  /// The URL, without `/` at its end; a path that is configured is part of it.
  public var url: String

  /// The Region of the signature.
  public var region: String

  /// Whether the URL was configured rather than AWS's own.
  public var isConfigured: Bool

  /// What to warn of; nil when all is well.
  ///
  /// A session token and what is asked and answered go over an `http` URL for all to read, so such a URL
  /// draws a warning unless it leads to this machine itself; so does one that is used although endpoints of
  /// the FIPS or the dual-stack kind are asked for.
  public var warning: String?

  /// Creates an endpoint.
  public init(
    _ service: AWSService, url: String, region: String, isConfigured: Bool = false,
    warning: String? = nil
  ) {
    (self.service, self.url, self.region) = (service, url, region)
    (self.isConfigured, self.warning) = (isConfigured, warning)
  }
}
