// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// Image tags that tag mutability does not hold for.
///
/// The API's names are shorter. Source: provider schema of 2026-10; Amazon ECR API Reference,
/// `ImageTagMutabilityExclusionFilter`.
public struct ImageTagMutabilityExclusionFilter: Model {
  /// How the filter names tags.
  public var filterType: Value<ExclusionFilterType>?

  /// The pattern of the tags.
  public var filterValue: Value<String>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "ImageTagMutabilityExclusionFilter",
    Row(
      "ImageTagMutabilityExclusionFilterType", \.filterType, "How the filter names tags.",
      .required, .live("filterType")),
    Row(
      "ImageTagMutabilityExclusionFilterValue", \.filterValue, "The pattern of the tags.",
      .required, .length(1...128), .form(.exclusionFilter), .live("filter")))
}
