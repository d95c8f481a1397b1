// SPDX-License-Identifier: Apache-2.0

/// A partition of AWS: Regions with accounts, ARNs and domains of their own.
///
/// Source: botocore's `partitions.json`, 2026-05; CloudFormation Template Reference, "Pseudo parameters".
public struct Partition: Hashable, Sendable {
  /// The name, as in an ARN: `aws`, `aws-cn` and so on.
  public let name: String

  /// The domain, as in `AWS::URLSuffix`.
  public let urlSuffix: String

  /// What the names of its Regions begin with; empty for the one that all others belong to.
  let regionPrefix: String

  /// All partitions, the commercial one last because it takes every Region that no other does.
  public static let all = [
    Partition(name: "aws-cn", urlSuffix: "amazonaws.com.cn", regionPrefix: "cn-"),
    Partition(name: "aws-us-gov", urlSuffix: "amazonaws.com", regionPrefix: "us-gov-"),
    Partition(name: "aws-iso", urlSuffix: "c2s.ic.gov", regionPrefix: "us-iso-"),
    Partition(name: "aws-iso-b", urlSuffix: "sc2s.sgov.gov", regionPrefix: "us-isob-"),
    Partition(name: "aws-iso-e", urlSuffix: "cloud.adc-e.uk", regionPrefix: "eu-isoe-"),
    Partition(name: "aws-iso-f", urlSuffix: "csp.hci.ic.gov", regionPrefix: "us-isof-"),
    Partition(name: "aws-eusc", urlSuffix: "amazonaws.eu", regionPrefix: "eusc-"),
    Partition(name: "aws", urlSuffix: "amazonaws.com", regionPrefix: ""),
  ]

  private init(name: String, urlSuffix: String, regionPrefix: String) {
    (self.name, self.urlSuffix, self.regionPrefix) = (name, urlSuffix, regionPrefix)
  }

  /// The partition of a name; nil when there is none.
  public init?(name: String) {
    guard let found = Self.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// The partition of a Region; `aws` when the name is no other's.
  public init?(region: String) {
    guard let found = Self.all.first(where: { region.hasPrefix($0.regionPrefix) }) else {
      return nil
    }
    self = found
  }
}
