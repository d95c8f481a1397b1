// SPDX-License-Identifier: Apache-2.0

import ECRModel
public import TemplateModel

/// Compares two lifecycle policies rule by rule.
///
/// Rules are told apart by what they say, then by their priority, so a rule that only gets another number
/// reads as renumbered. Order of rules, whitespace, order within the tag lists, empty lists and the storage
/// class `standard` make no difference; a description does.
public struct LifecycleComparison: Sendable {
  /// Whether both are the same.
  public let outcome: ComparisonOutcome

  /// What becomes of the rules, by priority; empty where both are the same or no rules can be read.
  public let changes: [LifecycleRuleChange]

  /// Compares two policies' data; takes time in the order of *n* log *n*.
  public init(
    _ left: Evaluated, _ right: Evaluated, _ context: ComparisonContext = ComparisonContext()
  ) {
    let sides = (Side(left, context, 0), Side(right, context, 1))
    guard let first = sides.0, let second = sides.1 else {
      outcome = DataTerm(context, side: 0).term(left)
        .compare(DataTerm(context, side: 1).term(right), context)
      changes = []
      return
    }
    let matcher = LifecycleRuleMatcher(first.rules, second.rules)
    changes = matcher.changes(first.values, second.values)
    let rest = first.rest.compare(second.rest, context)
    outcome = .all([rest] + matcher.outcomes(context))
  }

  /// A policy's rules and what else stands beside them.
  private struct Side {
    /// The rules as they stand.
    var values: [Evaluated]
    /// The rules in their one form.
    var rules: [LifecycleRuleTerm]
    /// The other members.
    var rest: ValueTerm

    /// Reads a policy's data; nil when its rules are no list, or not known.
    init?(_ tree: Evaluated, _ context: ComparisonContext, _ side: Int) {
      let data = DataTerm(context, side: side)
      guard let fields = tree.fields, !fields.isOpen,
        let items = fields[LifecyclePolicy.Key.rules.rawValue]?.value.items
      else { return nil }
      values = items.filter { !$0.isAbsent }
      rules = values.map { LifecycleRuleTerm(data.term($0)) }
      var members: [String: ValueTerm] = [:]
      for field in fields.fields where field.name != LifecyclePolicy.Key.rules.rawValue {
        members[field.name] = data.term(field.value)
      }
      rest = .object(members)
    }
  }
}
