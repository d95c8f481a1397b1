// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// Where the registry of an account and Region copies pushed images to.
///
/// One for each registry; creating it fails where there are rules already. Source: provider
/// schema of 2026-10; CloudFormation's published handler of 2023.
public struct ReplicationConfiguration: ResourceModel {
  /// The rules of replication.
  public var replicationConfiguration: Value<Settings>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "AWS::ECR::ReplicationConfiguration",
    Row(
      "ReplicationConfiguration", \.replicationConfiguration, "The rules of replication.",
      .required, .live("DescribeRegistry", "replicationConfiguration")),
    .attribute(
      "RegistryId", "The account of the registry.",
      .form(.accountID), .absent(.account), .live("DescribeRegistry", "registryId")))
}
