// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// The settings of repositories that Amazon ECR creates by itself.
///
/// It holds when a repository is created and never after. What an update does with an absent
/// property is not published. Source: provider schema of 2026-10; Amazon ECR User Guide,
/// "Repository creation templates".
public struct RepositoryCreationTemplate: ResourceModel {
  /// What the repositories' names begin with, or `ROOT`; the longest prefix wins.
  public var prefix: Value<String>?

  /// What creates the repositories; an empty list is taken.
  public var appliedFor: Value<[Value<TemplateUse>]>?

  /// What the template is for.
  public var description: Value<String>?

  /// Whether a tag can be moved to another image.
  public var imageTagMutability: Value<TagMutability>?

  /// The tags that `ImageTagMutability` does not hold for.
  public var imageTagMutabilityExclusionFilters: Value<[Value<ImageTagMutabilityExclusionFilter>]>?

  /// How images are encrypted at rest; can be updated here.
  public var encryptionConfiguration: Value<EncryptionConfiguration>?

  /// The rules by which images expire or are archived, as JSON text.
  public var lifecyclePolicy: Value<Document>?

  /// Who may do what with the repositories, as JSON text.
  public var repositoryPolicy: Value<Document>?

  /// The tags of the repositories.
  ///
  /// They need `CustomRoleArn`, or creating a repository fails later.
  public var resourceTags: Value<[Value<Tag>]>?

  /// The role that creates the repositories.
  public var customRoleARN: Value<String>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "AWS::ECR::RepositoryCreationTemplate",
    Row(
      "Prefix", \.prefix,
      "What the repositories' names begin with, or ROOT; the longest prefix wins.",
      .required, .createOnly, .length(1...256), .form(.repositoryPrefix), .compared(.prefix),
      .live("DescribeRepositoryCreationTemplates", "prefix")),
    Row(
      "AppliedFor", \.appliedFor, "What creates the repositories; an empty list is taken.",
      .required, .unique, .unordered, .live("DescribeRepositoryCreationTemplates", "appliedFor")),
    Row(
      "Description", \.description, "What the template is for.",
      .length(0...256), .removed(.unknown),
      .live("DescribeRepositoryCreationTemplates", "description")),
    Row(
      "ImageTagMutability", \.imageTagMutability, "Whether a tag can be moved to another image.",
      .absent(.value("MUTABLE")), .removed(.unknown),
      .live("DescribeRepositoryCreationTemplates", "imageTagMutability")),
    Row(
      "ImageTagMutabilityExclusionFilters", \.imageTagMutabilityExclusionFilters,
      "The tags that ImageTagMutability does not hold for.",
      .count(1...5), .removed(.unknown), .compared(.unordered),
      .live("DescribeRepositoryCreationTemplates", "imageTagMutabilityExclusionFilters")),
    Row(
      "EncryptionConfiguration", \.encryptionConfiguration,
      "How images are encrypted at rest; can be updated here.",
      .absent(.members), .removed(.unknown),
      .live("DescribeRepositoryCreationTemplates", "encryptionConfiguration")),
    Row(
      "LifecyclePolicy", \.lifecyclePolicy,
      "The rules by which images expire or are archived, as JSON text.",
      .document(.lifecyclePolicyText), .removed(.unknown),
      .live("DescribeRepositoryCreationTemplates", "lifecyclePolicy")),
    Row(
      "RepositoryPolicy", \.repositoryPolicy,
      "Who may do what with the repositories, as JSON text.",
      .document(.repositoryPolicyText), .removed(.unknown),
      .live("DescribeRepositoryCreationTemplates", "repositoryPolicy")),
    Row(
      "ResourceTags", \.resourceTags, "The tags of the repositories.",
      .items(.object(Tag.resourceTags.shape)), .count(0...50), .unique, .unordered,
      .removed(.unknown), .compared(.tags),
      .live("DescribeRepositoryCreationTemplates", "resourceTags")),
    Row(
      "CustomRoleArn", \.customRoleARN, "The role that creates the repositories.",
      .length(0...2048), .form(.pathlessRoleARN), .removed(.unknown),
      .live("DescribeRepositoryCreationTemplates", "customRoleArn")),
    .attribute(
      "CreatedAt", "When the template was created.",
      .live("DescribeRepositoryCreationTemplates", "createdAt")),
    .attribute(
      "UpdatedAt", "When the template was last changed.",
      .live("DescribeRepositoryCreationTemplates", "updatedAt")))
}
