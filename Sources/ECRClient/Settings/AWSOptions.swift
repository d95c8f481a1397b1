// SPDX-License-Identifier: Apache-2.0

/// What the command line says about AWS; each wins over variables and files.
public struct AWSOptions: Hashable, Sendable {
  /// The profile; keeps the keys of the environment out, as `--profile` of the AWS CLI does.
  public var profile: String?

  /// The Region.
  public var region: String?

  /// The URL that the services are reached at, in the place of AWS's own.
  public var endpointURL: String?

  /// Creates options.
  public init(profile: String? = nil, region: String? = nil, endpointURL: String? = nil) {
    (self.profile, self.region, self.endpointURL) = (profile, region, endpointURL)
  }
}
