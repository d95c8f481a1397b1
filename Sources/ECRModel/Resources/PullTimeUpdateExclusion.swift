// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// A role or user whose pulls do not count as pulls.
///
/// Source: provider schema of 2026-10.
public struct PullTimeUpdateExclusion: ResourceModel {
  /// The role or user.
  public var principalARN: Value<String>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "AWS::ECR::PullTimeUpdateExclusion",
    Row(
      "PrincipalArn", \.principalARN, "The role or user.",
      .required, .createOnly, .length(0...200), .form(.principalARN),
      .live("ListPullTimeUpdateExclusions", "")))
}
