// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The filters of a rule of the registry's scanning configuration, which choose repositories by name.
///
/// A filter without `*` chooses the names that hold it; one with `*` must fit the whole name, where
/// each `*` stands for any text. Source: Amazon ECR User Guide, "Filters to choose which repositories
/// are scanned".
public struct ScanningFilters: Sendable {
  /// Longer filters do not exist.
  private static let longestFilter = 255

  /// More filters than two rules of a configuration can have.
  private static let mostFilters = 200

  private let pattern: Pattern

  /// Reads filters; nil when one of them is none, or when there are more than a registry can have.
  public init?(_ filters: [String]) {
    guard !filters.isEmpty, filters.count <= Self.mostFilters else { return nil }
    var alternatives: [String] = []
    for filter in filters {
      guard filter.utf8.count <= Self.longestFilter, TextForm.scanningFilter.matches(filter) else {
        return nil
      }
      let text = filter.replacing(".", with: "\\.").replacing("*", with: ".*")
      alternatives.append(filter.contains("*") ? text : ".*\(text).*")
    }
    guard let pattern = try? Pattern(alternatives.joined(separator: "|")) else { return nil }
    self.pattern = pattern
  }

  /// Whether one of the filters chooses a repository; takes time linear in the name.
  public func matches(_ name: String) -> Bool { pattern.matches(name) }
}
