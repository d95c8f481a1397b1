// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// What becomes of one rule of a lifecycle policy.
public struct LifecycleRuleChange: Sendable {
  /// Kinds of change.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The rule is new.
    case added
    /// The rule goes.
    case removed
    /// Something in the rule changes.
    case changed
    /// The rule stays what it is under another priority.
    case renumbered
  }

  /// What happens.
  public var kind: Kind

  /// The priority before; nil for a new rule, and when it is not known.
  public var priorityBefore: Int?

  /// The priority after; nil for a rule that goes, and when it is not known.
  public var priorityAfter: Int?

  /// The rule before.
  public var before: Evaluated?

  /// The rule after.
  public var after: Evaluated?

  /// Where the change stands among the others.
  var priority: Int { priorityAfter ?? priorityBefore ?? .max }
}
