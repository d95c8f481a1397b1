// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueTerm {
  /// The most pairs of conditions that are looked at, because branches are compared with branches.
  static let mostBranches = 4096

  /// Whether two terms are the same; the answer does not depend on their order.
  ///
  /// Takes time linear in the terms, and in the product of the numbers of their conditions, up to a bound
  /// beyond which only equal terms are known to be the same.
  func compare(_ other: ValueTerm, _ context: ComparisonContext) -> ComparisonOutcome {
    let (branches, others) = (choiceCount, other.choiceCount)
    guard branches <= Self.mostBranches, others <= Self.mostBranches,
      branches * others <= Self.mostBranches
    else { return self == other && !grows ? .same : .open("too many conditions decide over it") }
    return compared(other, context)
  }

  private func compared(_ other: ValueTerm, _ context: ComparisonContext) -> ComparisonOutcome {
    // What a macro brings is not known to be the same on both sides.
    if self == other { return grows ? .open(Self.growth) : .same }
    switch (self, other) {
    case (
      .choice(let condition, let then, let otherwise, let side),
      .choice(let name, let first, let second, let otherSide)
    )
    where condition == name && side == nil && otherSide == nil:
      return .either(
        then.compared(first, context), otherwise.compared(second, context),
        because: "condition '\(condition)' is open")
    case (.choice(let condition, let then, let otherwise, _), let value),
      (let value, .choice(let condition, let then, let otherwise, _)):
      return .either(
        then.compared(value, context), otherwise.compared(value, context),
        because: "condition '\(condition)' is open")
    case (.unknown(let left, _), .unknown(let right, _)):
      return left == right && context.stability(of: left) == .changes
        ? .different : .open(left.words)
    case (.unknown(let formula, _), .list), (.list, .unknown(let formula, _)),
      (.unknown(let formula, _), .bag), (.bag, .unknown(let formula, _)),
      (.unknown(let formula, _), .object), (.object, .unknown(let formula, _)):
      // Text with pieces in it is never a collection.
      return formula.pieces.count > 1 ? .different : .open(formula.words)
    case (.unknown(let formula, _), let value), (let value, .unknown(let formula, _)):
      return value.canCome(of: formula) ? .open(formula.words) : .different
    case (.implied, _), (_, .implied): return .same
    case (.growing(let left), .growing(let right)): return left.grown(right, context)
    case (.growing(let left), let right), (let right, .growing(let left)):
      return left.grown(right, context)
    case (.key(let left), .key(let right)): return left.compare(right)
    case (.list(let left), .list(let right)): return Self.compared(left, right, context)
    case (.bag(let left), .bag(let right)): return Self.compared(left, right)
    case (.object(let left), .object(let right)): return Self.compared(left, right, context)
    default: return .different
    }
  }

  /// The number of choices in the term.
  private var choiceCount: Int {
    switch self {
    case .list(let items): items.reduce(0) { $0 + $1.choiceCount }
    case .bag(let items): items.keys.reduce(0) { $0 + $1.choiceCount }
    case .object(let members): members.values.reduce(0) { $0 + $1.choiceCount }
    case .growing(let term): term.choiceCount
    case .choice(_, let then, let otherwise, _): 1 + then.choiceCount + otherwise.choiceCount
    case .text, .boolean, .number, .key, .absent, .implied, .refused, .unknown: 0
    }
  }

  private static let growth = "a macro or loop may bring members"

  /// Whether a macro or a loop may bring members to the value or a part of it.
  private var grows: Bool {
    switch self {
    case .growing: true
    case .list(let items): items.contains(where: \.grows)
    case .bag(let items): items.keys.contains(where: \.grows)
    case .object(let members): members.values.contains(where: \.grows)
    case .choice(_, let then, let otherwise, _): then.grows || otherwise.grows
    case .text, .boolean, .number, .key, .absent, .implied, .refused, .unknown: false
    }
  }

  /// Whether a formula can give this text, by the known pieces that it begins and ends with.
  private func canCome(of formula: Formula) -> Bool {
    guard formula.pieces.count > 1 else { return true }
    guard case .text(let text) = self else { return self != .absent }
    var rest = Substring(text)
    if case .text(let start) = formula.pieces.first {
      guard rest.hasPrefix(start) else { return false }
      rest = rest.dropFirst(start.count)
    }
    if case .text(let end) = formula.pieces.last { return rest.hasSuffix(end) }
    return true
  }

  /// Compares what is known of members to which others may come.
  private func grown(_ other: ValueTerm, _ context: ComparisonContext) -> ComparisonOutcome {
    guard case .object(let left) = self, case .object(let right) = other else {
      return .open(Self.growth)
    }
    let common = left.keys.filter { right[$0] != nil }
    let differs = common.contains { key in
      left[key]?.compared(right[key] ?? .absent, context).isDifferent ?? false
    }
    return differs ? .different : .open(Self.growth)
  }

  private static func compared(
    _ left: [ValueTerm], _ right: [ValueTerm], _ context: ComparisonContext
  ) -> ComparisonOutcome {
    guard left.count == right.count else {
      // A choice may be no item at all.
      let all = left + right
      let open = all.first { if case .choice = $0 { true } else { false } }
      return open.map { .open($0.reason) } ?? .different
    }
    return .all(zip(left, right).lazy.map { $0.compared($1, context) })
  }

  private static func compared(
    _ left: [ValueTerm: Int], _ right: [ValueTerm: Int]
  ) -> ComparisonOutcome {
    let (onlyLeft, onlyRight) = (rest(left, without: right), rest(right, without: left))
    if onlyLeft.isEmpty, onlyRight.isEmpty { return .same }
    let reasons = (onlyLeft + onlyRight).filter { !$0.isKnown }.map(\.reason)
    return reasons.min().map { .open($0) } ?? .different
  }

  private static func rest(
    _ items: [ValueTerm: Int], without others: [ValueTerm: Int]
  ) -> [ValueTerm] {
    items.filter { $0.value > others[$0.key] ?? 0 }.map(\.key)
  }

  private static func compared(
    _ left: [String: ValueTerm], _ right: [String: ValueTerm], _ context: ComparisonContext
  ) -> ComparisonOutcome {
    // The reason must not depend on the order of the keys.
    let keys = Set(left.keys).union(right.keys).sorted()
    return .all(
      keys.lazy.map { (left[$0] ?? .absent).compared(right[$0] ?? .absent, context) })
  }
}
