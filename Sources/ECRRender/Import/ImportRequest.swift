// SPDX-License-Identifier: Apache-2.0

/// What of a snapshot is imported.
public struct ImportRequest: Hashable, Sendable {
  /// Patterns of the names of repositories; all when there is none.
  public var repositories: [NamePattern] = []

  /// Whether repositories of the public gallery are imported, too.
  public var includesPublic = false

  /// Whether the settings of the registry are imported, too: its policy, replication, scanning and signing,
  /// its pull-through cache rules, creation templates and pull-time exclusions.
  public var includesRegistry = false

  /// Whether a resource is imported although not everything of it was read.
  ///
  /// The import then deletes or leaves undeclared what was not read.
  public var includesIncomplete = false

  /// Creates a request for all private repositories that were read whole.
  public init() {}

  /// Whether a repository is asked for.
  func includes(_ name: String) -> Bool {
    repositories.isEmpty || repositories.contains { $0.matches(name) }
  }
}
