// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// A tag of a resource.
///
/// The schema is narrower than the API, which takes keys of 128 characters and empty values:
/// CloudFormation refuses those. Source: provider schemas of AWS::ECR::Repository and
/// AWS::ECR::PublicRepository, 2026-10.
public struct Tag: Model {
  /// The name of the tag.
  public var key: Value<String>?

  /// The value of the tag; not empty.
  public var value: Value<String>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "Tag",
    Row(
      "Key", \.key, "The name of the tag.",
      .required, .length(1...127), .live("Key")),
    Row(
      "Value", \.value, "The value of the tag; not empty.",
      .required, .length(1...255), .live("Value")))

  /// The shape of a tag in a repository creation template, where it is data and as long as the API
  /// takes it.
  ///
  /// Source: provider schema of AWS::ECR::RepositoryCreationTemplate, 2026-10.
  public static let resourceTags = Table<Self>(
    "Tag",
    Row("Key", \.key, "The name of the tag.", .required, .length(1...128), .live("Key")),
    Row(
      "Value", \.value, "The value of the tag; may be empty.",
      .required, .length(0...256), .live("Value")))
}
