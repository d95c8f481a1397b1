// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// One rule of a lifecycle policy.
public struct LifecycleRule: Hashable, Sendable {
  /// Where the rule stands among the others, from 1; the lowest number is applied first.
  public var priority: Int

  /// What the rule is for, in somebody's words.
  public var description: String?

  /// The images that it looks at, and those among them that it acts on.
  public var selection: LifecycleSelection

  /// What is done with them.
  public var action: LifecycleAction

  /// Creates a rule.
  public init(
    priority: Int, description: String? = nil, selection: LifecycleSelection,
    action: LifecycleAction = .expire
  ) {
    (self.priority, self.description) = (priority, description)
    (self.selection, self.action) = (selection, action)
  }

  /// The keys of the JSON, in the order of the documentation.
  public enum Key: String, CaseIterable, Sendable {
    /// The priority.
    case rulePriority
    /// The description.
    case description
    /// The selection.
    case selection
    /// The action.
    case action
  }

  /// The rule as data.
  public var node: Node {
    var entries: [(String, Node)] = [(Key.rulePriority.rawValue, .plain(String(priority)))]
    if let description { entries.append((Key.description.rawValue, .string(description))) }
    entries.append((Key.selection.rawValue, selection.node))
    entries.append((Key.action.rawValue, action.node))
    return .mapping(entries)
  }
}
