// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// Which pushed images the registry of an account and Region signs.
///
/// One for each registry. Up to 10 rules by the API and the User Guide; the schema of 2026-10
/// says 50, and the service refuses more than 10. Source: provider schema of 2026-10; Amazon ECR
/// API Reference, `PutSigningConfiguration`.
public struct SigningConfiguration: ResourceModel {
  /// Which profile signs the images of which repositories.
  public var rules: Value<[Value<Rule>]>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "AWS::ECR::SigningConfiguration",
    Row(
      "Rules", \.rules, "Which profile signs the images of which repositories.",
      .required, .count(0...10), .unordered,
      .live("GetSigningConfiguration", "signingConfiguration.rules")),
    .attribute(
      "RegistryId", "The account of the registry.",
      .form(.accountID), .absent(.account), .live("GetSigningConfiguration", "registryId")))
}

extension SigningConfiguration {
  /// A signing profile and the repositories it signs for.
  ///
  /// Source: provider schema of 2026-10.
  public struct Rule: Model {
    /// The signing profile; in the Region of the registry.
    public var signingProfileARN: Value<String>?

    /// The repositories whose images are signed.
    public var repositoryFilters: Value<[Value<Filter>]>?

    /// Entries that no property above holds, written after them.
    public var additional: [Node.Entry] = []

    /// Creates one that says nothing.
    public init() {}

    /// The properties, declared once.
    public static let table = Table<Self>(
      "Rule",
      Row(
        "SigningProfileArn", \.signingProfileARN,
        "The signing profile; in the Region of the registry.",
        .required, .length(0...200), .form(.signingProfileARN), .live("signingProfileArn")),
      Row(
        "RepositoryFilters", \.repositoryFilters,
        "The repositories whose images are signed.",
        .count(1...100), .unordered, .live("repositoryFilters")))
  }

  /// Repositories whose images are signed.
  ///
  /// Source: provider schema of 2026-10.
  public struct Filter: Model {
    /// The pattern of the names.
    public var filter: Value<String>?

    /// How the filter names repositories.
    public var filterType: Value<SigningFilterType>?

    /// Entries that no property above holds, written after them.
    public var additional: [Node.Entry] = []

    /// Creates one that says nothing.
    public init() {}

    /// The properties, declared once.
    public static let table = Table<Self>(
      "RepositoryFilter",
      Row(
        "Filter", \.filter, "The pattern of the names.",
        .required, .length(1...256), .form(.signingFilter), .live("filter")),
      Row(
        "FilterType", \.filterType, "How the filter names repositories.",
        .required, .live("filterType")))
  }
}
