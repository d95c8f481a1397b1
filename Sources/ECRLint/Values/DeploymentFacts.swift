// SPDX-License-Identifier: Apache-2.0

import ECRModel

/// What is known of where a template is deployed; what is nil is not known.
public struct DeploymentFacts: Hashable, Sendable {
  /// The Region, such as `eu-west-1`.
  public var region: String?

  /// The twelve digits of the account.
  public var accountID: String?

  /// The partition, such as `aws-cn`.
  public var partition: String?

  /// Creates facts; the partition follows from the Region where it is not given.
  public init(region: String? = nil, accountID: String? = nil, partition: String? = nil) {
    (self.region, self.accountID) = (region, accountID)
    self.partition = partition ?? region.map(Regions.partition)
  }
}
