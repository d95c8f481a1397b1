// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// The rules that run.
public struct RuleSelection: Hashable, Sendable {
  private var names: Set<String>

  /// The rules of the default groups.
  public static let standard = RuleSelection(
    names: Set(RuleRegistry.all.filter(\.group.isDefault).map(\.name)))

  /// Every rule.
  public static let all = RuleSelection(names: Set(RuleRegistry.all.map(\.name)))

  /// No rule.
  public static let none = RuleSelection(names: [])

  private init(names: Set<String>) {
    self.names = names
  }

  /// A name that is no rule and no group, and the nearest one that is.
  public struct UnknownName: Error, Hashable, Sendable {
    /// The name.
    public var name: String
    /// The nearest rule or group; nil when none is near.
    public var nearest: String?
  }

  /// Selects rules by the names of rules and groups; `all` is every rule.
  ///
  /// `select` replaces the default set; `extend` adds to it; `ignore` takes away and wins.
  public init(
    select: [String]? = nil, extend: [String] = [], ignore: [String] = []
  ) throws(UnknownName) {
    names =
      try select.map { names throws(UnknownName) in try Self.rules(names) } ?? Self.standard.names
    names.formUnion(try Self.rules(extend))
    names.subtract(try Self.rules(ignore))
  }

  /// Whether a rule runs.
  public func includes(_ rule: String) -> Bool { names.contains(rule) }

  /// Whether no rule runs.
  public var isEmpty: Bool { names.isEmpty }

  /// The rules of both.
  public func union(_ other: RuleSelection) -> RuleSelection {
    other.isEmpty ? self : RuleSelection(names: names.union(other.names))
  }

  private static func rules(_ names: [String]) throws(UnknownName) -> Set<String> {
    var found: Set<String> = []
    for name in names {
      if name == "all" {
        found.formUnion(RuleRegistry.all.map(\.name))
      } else if let group = RuleGroup(rawValue: name) {
        found.formUnion(RuleRegistry.all.filter { $0.group == group }.map(\.name))
      } else if RuleRegistry.rule(name) != nil {
        found.insert(name)
      } else {
        let groups = RuleGroup.allCases.map(\.rawValue) + ["all"]
        let nearest = NearestName(to: name, among: RuleRegistry.all.map(\.name) + groups)
        throw UnknownName(name: name, nearest: nearest?.name)
      }
    }
    return found
  }
}
