// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Finds which rule of one policy is which of the other.
struct LifecycleRuleMatcher {
  /// The rules of both that are one rule, by their places.
  private var pairs: [(left: Int, right: Int)] = []
  private var onlyLeft: [Int]
  private var onlyRight: [Int]
  private let left: [LifecycleRuleTerm]
  private let right: [LifecycleRuleTerm]

  /// Matches equal rules first, then rules that differ in their priority alone, then rules of one
  /// priority.
  init(_ left: [LifecycleRuleTerm], _ right: [LifecycleRuleTerm]) {
    (self.left, self.right) = (left, right)
    onlyLeft = Array(left.indices)
    onlyRight = Array(right.indices)
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

  /// How the rules of both compare, one by one.
  func outcomes(_ context: ComparisonContext) -> [ComparisonOutcome] {
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

  /// What becomes of the rules, in the order of their priorities; the values are those of the rules.
  func changes(_ before: [Evaluated], _ after: [Evaluated]) -> [LifecycleRuleChange] {
    var changes: [LifecycleRuleChange] = []
    for (index, match) in pairs where left[index] != right[match] {
      let isRenumbered = left[index].body == right[match].body
      changes.append(
        LifecycleRuleChange(
          kind: isRenumbered ? .renumbered : .changed, priorityBefore: left[index].priority,
          priorityAfter: right[match].priority, before: before[index],
          after: after[match]))
    }
    changes += onlyLeft.map {
      LifecycleRuleChange(
        kind: .removed, priorityBefore: left[$0].priority, before: before[$0])
    }
    changes += onlyRight.map {
      LifecycleRuleChange(
        kind: .added, priorityAfter: right[$0].priority, after: after[$0])
    }
    return changes.enumerated().sorted { one, other in
      (one.element.priority, one.offset) < (other.element.priority, other.offset)
    }.map(\.element)
  }
}
