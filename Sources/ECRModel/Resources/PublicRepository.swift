// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// A repository of the public gallery.
///
/// Its operations are those of the `ecr-public` service, which has names in common with `ecr`.
///
/// Source: provider schema of 2026-10; deletion of an absent policy: permissions that its handler
/// needs. What an update does with absent catalog data is not published.
public struct PublicRepository: ResourceModel {
  /// The name; CloudFormation makes one up when it is absent.
  public var repositoryName: Value<String>?

  /// What the gallery shows of the repository.
  public var repositoryCatalogData: Value<CatalogData>?

  /// Who may do what with the repository.
  public var repositoryPolicyText: Value<Document>?

  /// The tags of the repository.
  public var tags: Value<[Value<Tag>]>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "AWS::ECR::PublicRepository",
    Row(
      "RepositoryName", \.repositoryName,
      "The name; CloudFormation makes one up when it is absent.",
      .createOnly, .length(2...256), .form(.publicRepositoryName), .absent(.generated),
      .live("DescribeRepositories", "repositoryName")),
    Row(
      "RepositoryCatalogData", \.repositoryCatalogData, "What the gallery shows of the repository.",
      .absent(.members), .removed(.unknown), .live("GetRepositoryCatalogData", "catalogData")),
    Row(
      "RepositoryPolicyText", \.repositoryPolicyText, "Who may do what with the repository.",
      .document(.publicRepositoryPolicy), .removed(.deletesLiveValue),
      .live("GetRepositoryPolicy", "policyText")),
    Row(
      "Tags", \.tags, "The tags of the repository.",
      .count(0...50), .unique, .unordered, .compared(.tags), .removed(.deletesLiveValue),
      .live("ListTagsForResource", "tags")),
    .attribute(
      "Arn", "The ARN of the repository.",
      .live("DescribeRepositories", "repositoryArn")))
}

extension PublicRepository {
  /// What the gallery shows of a public repository.
  ///
  /// Source: provider schema of 2026-10, which names no allowed systems or architectures; the
  /// service shows those that it knows.
  public struct CatalogData: Model {
    /// One line on what the repository holds.
    public var repositoryDescription: Value<String>?

    /// What the images are, as Markdown.
    public var aboutText: Value<String>?

    /// How the images are used, as Markdown.
    public var usageText: Value<String>?

    /// The processors that the images run on, such as `ARM 64`.
    public var architectures: Value<[Value<String>]>?

    /// The systems that the images run on, such as `Linux`.
    public var operatingSystems: Value<[Value<String>]>?

    /// Entries that no property above holds, written after them.
    public var additional: [Node.Entry] = []

    /// Creates one that says nothing.
    public init() {}

    /// The properties, declared once.
    public static let table = Table<Self>(
      "RepositoryCatalogData",
      Row(
        "RepositoryDescription", \.repositoryDescription, "One line on what the repository holds.",
        .length(0...1024), .removed(.unknown), .live("description")),
      Row(
        "AboutText", \.aboutText, "What the images are, as Markdown.",
        .length(0...10240), .removed(.unknown), .live("aboutText")),
      Row(
        "UsageText", \.usageText, "How the images are used, as Markdown.",
        .length(0...10240), .removed(.unknown), .live("usageText")),
      Row(
        "Architectures", \.architectures, "The processors that the images run on, such as ARM 64.",
        .count(0...50), .unique, .unordered,
        .items(.string(StringRule(minimumLength: 1, maximumLength: 50))), .removed(.unknown),
        .live("architectures")),
      Row(
        "OperatingSystems", \.operatingSystems,
        "The systems that the images run on, such as Linux.",
        .count(0...50), .unique, .unordered,
        .items(.string(StringRule(minimumLength: 1, maximumLength: 50))), .removed(.unknown),
        .live("operatingSystems"))
    )
  }
}
