// SPDX-License-Identifier: Apache-2.0

/// A partition of AWS: a set of Regions with accounts of its own.
///
/// Source: partition data of botocore 1.43.
public struct Partition: Hashable, Sendable {
  /// The name in an ARN, such as `aws-cn`.
  public let name: String

  /// The domain of its hosts, which `AWS::URLSuffix` gives.
  public let urlSuffix: String

  init(_ name: String, _ urlSuffix: String) {
    (self.name, self.urlSuffix) = (name, urlSuffix)
  }

  /// The partitions of the facts.
  public static let known: [Partition] = [
    Partition("aws", "amazonaws.com"),
    Partition("aws-cn", "amazonaws.com.cn"),
    Partition("aws-us-gov", "amazonaws.com"),
    Partition("aws-iso", "c2s.ic.gov"),
    Partition("aws-iso-b", "sc2s.sgov.gov"),
    Partition("aws-iso-e", "cloud.adc-e.uk"),
    Partition("aws-iso-f", "csp.hci.ic.gov"),
    Partition("aws-eusc", "amazonaws.eu"),
  ]

  /// Finds a partition by its name in an ARN; nil when the facts do not know it.
  public init?(named name: some StringProtocol) {
    guard let known = Self.known.first(where: { $0.name == name }) else { return nil }
    self = known
  }
}
