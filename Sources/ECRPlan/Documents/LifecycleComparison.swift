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
    var matcher = Matcher(first.rules, second.rules)
    matcher.match()
    changes = matcher.changes(first, second)
    let rest = first.rest.compare(second.rest, context)
    outcome = .all([rest] + matcher.outcomes(first.rules, second.rules, context))
  }

  /// A policy's rules and what else stands beside them.
  private struct Side {
    var values: [Evaluated]
    var rules: [LifecycleRuleTerm]
    var rest: ValueTerm

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

  /// Finds which rule of one policy is which of the other.
  private struct Matcher {
    var pairs: [(left: Int, right: Int)] = []
    var onlyLeft: [Int]
    var onlyRight: [Int]
    private let left: [LifecycleRuleTerm]
    private let right: [LifecycleRuleTerm]

    init(_ left: [LifecycleRuleTerm], _ right: [LifecycleRuleTerm]) {
      (self.left, self.right) = (left, right)
      onlyLeft = Array(left.indices)
      onlyRight = Array(right.indices)
    }

    mutating func match() {
      take(by: \.self)
      take(by: \.body)
      take { $0.priorityTerm == .absent ? nil : $0.priorityTerm }
    }

    /// Pairs the rules that are left over by a key, in their order.
    private mutating func take<Key: Hashable>(by key: (LifecycleRuleTerm) -> Key?) {
      var free: [Key: [Int]] = [:]
      for index in onlyRight.reversed() {
        if let key = key(right[index]) { free[key, default: []].append(index) }
      }
      var taken: Set<Int> = []
      onlyLeft = onlyLeft.filter { index in
        guard let key = key(left[index]), let match = free[key]?.popLast() else { return true }
        pairs.append((index, match))
        taken.insert(match)
        return false
      }
      onlyRight = onlyRight.filter { !taken.contains($0) }
    }

    func outcomes(
      _ left: [LifecycleRuleTerm], _ right: [LifecycleRuleTerm], _ context: ComparisonContext
    ) -> [ComparisonOutcome] {
      var outcomes = pairs.sorted { $0.left < $1.left }.map { pair in
        let (first, second) = (left[pair.left], right[pair.right])
        return ComparisonOutcome.all([
          first.body.compare(second.body, context),
          first.priorityTerm.compare(second.priorityTerm, context),
        ])
      }
      let rest = onlyLeft.map { left[$0].body } + onlyRight.map { right[$0].body }
      // A rule that is not known as a whole may be one of the others, or none.
      let open = rest.first { if case .object = $0 { false } else { !$0.isKnown } }
      let mayMeet = open != nil || outcomes.contains { $0.reason != nil }
      if !rest.isEmpty {
        outcomes.append(mayMeet ? .open(open?.reason ?? "a rule is not known") : .different)
      }
      return outcomes
    }

    func changes(_ first: Side, _ second: Side) -> [LifecycleRuleChange] {
      var changes: [LifecycleRuleChange] = []
      for (index, match) in pairs where left[index] != right[match] {
        let isRenumbered = left[index].body == right[match].body
        changes.append(
          LifecycleRuleChange(
            kind: isRenumbered ? .renumbered : .changed, priorityBefore: left[index].priority,
            priorityAfter: right[match].priority, before: first.values[index],
            after: second.values[match]))
      }
      changes += onlyLeft.map {
        LifecycleRuleChange(
          kind: .removed, priorityBefore: left[$0].priority, before: first.values[$0])
      }
      changes += onlyRight.map {
        LifecycleRuleChange(
          kind: .added, priorityAfter: right[$0].priority, after: second.values[$0])
      }
      return changes.enumerated().sorted { one, other in
        (one.element.priority, one.offset) < (other.element.priority, other.offset)
      }.map(\.element)
    }
  }
}
