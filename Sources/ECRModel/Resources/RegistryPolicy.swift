// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// Who may do what with the registry of an account and Region.
///
/// One for each registry; creating it fails where there is one already. Source: provider schema
/// of 2026-10; CloudFormation's published handler of 2023.
public struct RegistryPolicy: ResourceModel {
  /// The policy; its statements need resources.
  public var policyText: Value<Document>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "AWS::ECR::RegistryPolicy",
    Row(
      "PolicyText", \.policyText, "The policy; its statements need resources.",
      .required, .document(.registryPolicy), .live("GetRegistryPolicy", "policyText")),
    .attribute(
      "RegistryId", "The account of the registry.",
      .form(.accountID), .absent(.account),
      .live("GetRegistryPolicy", "registryId")))
}
