// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// The Regions of AWS, by partition.
///
/// Source: the Regions that the provider schemas of 2026-05 and 2026-10 list, 46 in all;
/// partitions: botocore's `partitions.json`. Regions come into being every year, so a Region that
/// is not here is only unknown.
public enum Regions {
  /// The year and month of the list.
  public static let date = "2026-10"

  /// The Regions in the order of their partitions.
  public static let all: [String] = [
    "us-east-1", "us-east-2", "us-west-1", "us-west-2", "af-south-1", "ap-east-1", "ap-east-2",
    "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2",
    "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5",
    "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1",
    "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2",
    "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1",
    "cn-north-1", "cn-northwest-1", "us-gov-east-1", "us-gov-west-1", "us-iso-east-1",
    "us-iso-west-1", "us-isob-east-1", "us-isob-west-1", "us-isof-east-1", "us-isof-south-1",
    "eu-isoe-west-1", "eusc-de-east-1",
  ]

  private static let known = Set(all)

  /// The partitions whose Regions have a beginning of their own.
  private static let beginnings: [(beginning: String, partition: String)] = [
    ("cn-", "aws-cn"), ("us-gov-", "aws-us-gov"), ("us-iso-", "aws-iso"),
    ("us-isob-", "aws-iso-b"), ("eu-isoe-", "aws-iso-e"), ("us-isof-", "aws-iso-f"),
    ("eusc-", "aws-eusc"),
  ]

  /// Whether a Region is in the list.
  public static func isKnown(_ region: String) -> Bool {
    known.contains(region)
  }

  /// The partition of a Region, known or not, by the beginning of its name.
  public static func partition(of region: String) -> String {
    beginnings.first { region.hasPrefix($0.beginning) }?.partition ?? "aws"
  }

  /// The Region that was probably meant by a name that is none.
  public static func nearest(to region: String) -> NearestName? {
    NearestName(to: region, among: all)
  }
}
