// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

extension ReplicationConfiguration {
  /// The rules of replication.
  ///
  /// The schema's lists are ordered; nothing published gives their order a meaning, so another order
  /// is no change.
  ///
  /// Up to 25 rules by the schema of 2026-10; the schema of 2026-05 and the User Guide say 10. Up
  /// to 25 different destinations in all: Amazon ECR User Guide, "Service quotas".
  public struct Settings: Model {
    /// What is copied where; none at all turns replication off.
    public var rules: Value<[Value<Rule>]>?

    /// Entries that no property above holds, written after them.
    public var additional: [Node.Entry] = []

    /// Creates one that says nothing.
    public init() {}

    /// The properties, declared once.
    public static let table = Table<Self>(
      "ReplicationConfiguration",
      Row(
        "Rules", \.rules, "What is copied where; none at all turns replication off.",
        .required, .count(0...25), .compared(.unordered), .live("rules")))
  }

  /// Repositories and where their images are copied to.
  ///
  /// Source: provider schema of 2026-10.
  public struct Rule: Model {
    /// The registries to copy to.
    public var destinations: Value<[Value<Destination>]>?

    /// The repositories to copy; all when there is none.
    public var repositoryFilters: Value<[Value<Filter>]>?

    /// Entries that no property above holds, written after them.
    public var additional: [Node.Entry] = []

    /// Creates one that says nothing.
    public init() {}

    /// The properties, declared once.
    public static let table = Table<Self>(
      "ReplicationRule",
      Row(
        "Destinations", \.destinations, "The registries to copy to.",
        .required, .count(1...100), .compared(.unordered), .live("destinations")),
      Row(
        "RepositoryFilters", \.repositoryFilters,
        "The repositories to copy; all when there is none.",
        .count(0...100), .compared(.unordered), .live("repositoryFilters")))
  }

  /// A registry to copy to.
  ///
  /// Source: provider schema of 2026-10; Amazon ECR API Reference, `ReplicationDestination`.
  public struct Destination: Model {
    /// The Region of the registry.
    public var region: Value<String>?

    /// The account of the registry.
    public var registryID: Value<String>?

    /// Entries that no property above holds, written after them.
    public var additional: [Node.Entry] = []

    /// Creates one that says nothing.
    public init() {}

    /// The properties, declared once.
    public static let table = Table<Self>(
      "ReplicationDestination",
      Row(
        "Region", \.region, "The Region of the registry.",
        .required, .length(2...25), .form(.region), .live("region")),
      Row(
        "RegistryId", \.registryID, "The account of the registry.",
        .required, .form(.accountID), .live("registryId")))
  }

  /// Repositories to copy.
  ///
  /// Source: provider schema of 2026-10; lengths: Amazon ECR API Reference, `RepositoryFilter`.
  public struct Filter: Model {
    /// What the names begin with.
    public var filter: Value<String>?

    /// How the filter names repositories.
    public var filterType: Value<ReplicationFilterType>?

    /// Entries that no property above holds, written after them.
    public var additional: [Node.Entry] = []

    /// Creates one that says nothing.
    public init() {}

    /// The properties, declared once.
    public static let table = Table<Self>(
      "RepositoryFilter",
      Row(
        "Filter", \.filter, "What the names begin with.",
        .required, .length(2...256), .form(.replicationFilter), .live("filter")),
      Row(
        "FilterType", \.filterType, "How the filter names repositories.",
        .required, .live("filterType")))
  }
}
