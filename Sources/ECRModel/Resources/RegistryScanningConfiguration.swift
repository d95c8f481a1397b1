// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// How the registry of an account and Region scans images.
///
/// Every registry has one; without the resource it is `BASIC` without rules. Source: provider
/// schema of 2026-10; Amazon ECR User Guide, "Image scanning".
public struct RegistryScanningConfiguration: ResourceModel {
  /// The scanner.
  public var scanType: Value<ScanType>?

  /// Which repositories are scanned when; one rule for each frequency.
  public var rules: Value<[Value<Rule>]>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "AWS::ECR::RegistryScanningConfiguration",
    Row(
      "ScanType", \.scanType, "The scanner.",
      .required, .live("GetRegistryScanningConfiguration", "scanningConfiguration.scanType")),
    Row(
      "Rules", \.rules, "Which repositories are scanned when; one rule for each frequency.",
      .required, .count(0...2), .unordered,
      .live("GetRegistryScanningConfiguration", "scanningConfiguration.rules")),
    .attribute(
      "RegistryId", "The account of the registry.",
      .form(.accountID), .absent(.account), .live("GetRegistryScanningConfiguration", "registryId"))
  )
}

extension RegistryScanningConfiguration {
  /// Repositories and when their images are scanned.
  ///
  /// Source: provider schema of 2026-10.
  public struct Rule: Model {
    /// When images are scanned.
    public var scanFrequency: Value<ScanFrequency>?

    /// The repositories to scan.
    public var repositoryFilters: Value<[Value<Filter>]>?

    /// Entries that no property above holds, written after them.
    public var additional: [Node.Entry] = []

    /// Creates one that says nothing.
    public init() {}

    /// The properties, declared once.
    public static let table = Table<Self>(
      "ScanningRule",
      Row(
        "ScanFrequency", \.scanFrequency, "When images are scanned.",
        .required, .live("scanFrequency")),
      Row(
        "RepositoryFilters", \.repositoryFilters, "The repositories to scan.",
        .required, .count(0...100), .unordered, .live("repositoryFilters")))
  }

  /// Repositories to scan.
  ///
  /// Source: provider schema of 2026-10.
  public struct Filter: Model {
    /// The pattern of the names.
    public var filter: Value<String>?

    /// How the filter names repositories.
    public var filterType: Value<ScanningFilterType>?

    /// Entries that no property above holds, written after them.
    public var additional: [Node.Entry] = []

    /// Creates one that says nothing.
    public init() {}

    /// The properties, declared once.
    public static let table = Table<Self>(
      "RepositoryFilter",
      Row(
        "Filter", \.filter, "The pattern of the names.",
        .required, .length(1...255), .form(.scanningFilter), .live("filter")),
      Row(
        "FilterType", \.filterType, "How the filter names repositories.",
        .required, .live("filterType")))
  }
}
