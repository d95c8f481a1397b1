// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// A private repository.
///
/// Source: provider schema of 2026-10; what an update does with an absent property:
/// CloudFormation's published handler of 2023, which reports up to 2026 agree with.
public struct Repository: ResourceModel {
  /// The name; CloudFormation makes one up when it is absent.
  ///
  /// A made-up name is `STACK-LOGICALID-SUFFIX` in lower case with an unpredictable suffix.
  public var repositoryName: Value<String>?

  /// How images are encrypted at rest.
  ///
  /// Adding the block replaces the repository even when it says what is so already (CloudFormation
  /// User Guide, update behaviors of stack resources).
  public var encryptionConfiguration: Value<EncryptionConfiguration>?

  /// Whether a tag can be moved to another image.
  ///
  /// The Template Reference says that the default is MUTABLE; an update without the property makes
  /// no call, so the live value stays.
  public var imageTagMutability: Value<TagMutability>?

  /// The tags that `ImageTagMutability` does not hold for.
  ///
  /// With the `_WITH_EXCLUSION` mutabilities and only with them. Ordered in the schema, a set in
  /// meaning.
  public var imageTagMutabilityExclusionFilters: Value<[Value<ImageTagMutabilityExclusionFilter>]>?

  /// When images are scanned, where the registry does not say it.
  ///
  /// The registry's scanning configuration takes its place.
  public var imageScanningConfiguration: Value<ImageScanningConfiguration>?

  /// The rules by which images expire or are archived.
  public var lifecyclePolicy: Value<LifecyclePolicy>?

  /// Who may do what with the repository.
  public var repositoryPolicyText: Value<Document>?

  /// Whether deleting the repository deletes its images, too.
  ///
  /// Only what is deployed before the deletion counts; it is sent as `force` of `DeleteRepository`.
  public var emptyOnDelete: Value<Bool>?

  /// The tags of the repository.
  ///
  /// An update leaves exactly the template's tags and the stack's.
  public var tags: Value<[Value<Tag>]>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "AWS::ECR::Repository",
    Row(
      "RepositoryName", \.repositoryName,
      "The name; CloudFormation makes one up when it is absent.",
      .createOnly, .length(2...256), .form(.repositoryName), .absent(.generated),
      .live("DescribeRepositories", "repositoryName")),
    Row(
      "EncryptionConfiguration", \.encryptionConfiguration, "How images are encrypted at rest.",
      .createOnly, .absent(.members),
      .live("DescribeRepositories", "encryptionConfiguration")),
    Row(
      "ImageTagMutability", \.imageTagMutability, "Whether a tag can be moved to another image.",
      .absent(.value("MUTABLE")), .removed(.keepsLiveValue),
      .live("DescribeRepositories", "imageTagMutability")),
    Row(
      "ImageTagMutabilityExclusionFilters", \.imageTagMutabilityExclusionFilters,
      "The tags that ImageTagMutability does not hold for.",
      .count(1...5), .removed(.keepsLiveValue), .compared(.unordered),
      .live("DescribeRepositories", "imageTagMutabilityExclusionFilters")),
    Row(
      "ImageScanningConfiguration", \.imageScanningConfiguration,
      "When images are scanned, where the registry does not say it.",
      .absent(.members), .removed(.keepsLiveValue),
      .live("DescribeRepositories", "imageScanningConfiguration")),
    Row(
      "LifecyclePolicy", \.lifecyclePolicy, "The rules by which images expire or are archived.",
      .removed(.deletesLiveValue), .live("GetLifecyclePolicy", "")),
    Row(
      "RepositoryPolicyText", \.repositoryPolicyText, "Who may do what with the repository.",
      .document(.repositoryPolicy), .removed(.deletesLiveValue),
      .live("GetRepositoryPolicy", "policyText")),
    Row(
      "EmptyOnDelete", \.emptyOnDelete, "Whether deleting the repository deletes its images, too.",
      .writeOnly, .absent(.value("false"))),
    Row(
      "Tags", \.tags, "The tags of the repository.",
      .count(0...50), .unique, .unordered, .compared(.tags), .removed(.deletesLiveValue),
      .live("ListTagsForResource", "tags")),
    .attribute(
      "Arn", "The ARN of the repository.",
      .live("DescribeRepositories", "repositoryArn")),
    .attribute(
      "RepositoryUri", "The address to push to and pull from.",
      .live("DescribeRepositories", "repositoryUri")))
}
