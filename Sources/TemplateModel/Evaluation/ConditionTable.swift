// SPDX-License-Identifier: Apache-2.0

/// The conditions of a template and what follows from assuming some of them.
///
/// Answers are sound: `true` and `false` are certain. Contradictions that need more than comparisons
/// of one value with literal texts are not seen. No answer takes longer than a walk over the
/// conditions that are asked for.
struct ConditionTable: Sendable {
  /// The conditions by name.
  var formulas: [String: ConditionFormula] = [:]

  /// The texts that an unknown value can have, where a parameter's `AllowedValues` tell.
  var allowedTexts: [Formula: [String]] = [:]

  /// The unknown values that cannot be empty.
  var nonEmpty: Set<Formula> = []

  /// Chains of conditions that are longer are not followed.
  private static let depth = 128

  /// More conditions than this are not asked for one answer.
  private static let breadth = 512

  /// Whether a condition holds; nil when that is open or there is no such condition.
  func outcome(_ name: String, _ assumptions: Assumptions = Assumptions()) -> Bool? {
    var memo: [String: Bool?] = [:]
    return outcome(name, assumptions, &memo, Self.depth)
  }

  private func outcome(
    _ name: String, _ assumptions: Assumptions, _ memo: inout [String: Bool?], _ depth: Int
  ) -> Bool? {
    if let assumed = assumptions.outcomes[name] { return assumed }
    if let known = memo[name] { return known }
    guard depth > 0, memo.count < Self.breadth, let formula = formulas[name] else { return nil }
    // A condition that needs itself has no outcome.
    memo[name] = .some(nil)
    let outcome = outcome(formula, assumptions, &memo, depth - 1)
    memo[name] = outcome
    return outcome
  }

  private func outcome(
    _ formula: ConditionFormula, _ assumptions: Assumptions, _ memo: inout [String: Bool?],
    _ depth: Int
  ) -> Bool? {
    guard depth > 0 else { return nil }
    switch formula {
    case .constant(let value): return value
    case .open: return nil
    case .named(let name): return outcome(name, assumptions, &memo, depth)
    case .not(let inner): return outcome(inner, assumptions, &memo, depth - 1).map { !$0 }
    case .equals(let left, let right): return compare(left, right, assumptions)
    case .all(let parts):
      return decide(parts, stopAt: false, assumptions, &memo, depth)
    case .any(let parts):
      return decide(parts, stopAt: true, assumptions, &memo, depth)
    }
  }

  private func decide(
    _ parts: [ConditionFormula], stopAt decisive: Bool, _ assumptions: Assumptions,
    _ memo: inout [String: Bool?], _ depth: Int
  ) -> Bool? {
    var isOpen = false
    for part in parts {
      guard let outcome = outcome(part, assumptions, &memo, depth - 1) else {
        isOpen = true
        continue
      }
      if outcome == decisive { return decisive }
    }
    return isOpen ? nil : !decisive
  }

  private func compare(
    _ left: ConditionFormula.Operand, _ right: ConditionFormula.Operand,
    _ assumptions: Assumptions
  ) -> Bool? {
    let (left, right) = (known(left, assumptions), known(right, assumptions))
    switch (left, right) {
    case (.text(let left), .text(let right)): return left == right
    case (.formula(let left), .formula(let right)): return left == right ? true : nil
    case (.formula(let formula), .text(let text)), (.text(let text), .formula(let formula)):
      return canBe(formula, text, assumptions) ? nil : false
    }
  }

  private func known(
    _ operand: ConditionFormula.Operand, _ assumptions: Assumptions
  ) -> ConditionFormula.Operand {
    guard case .formula(let formula) = operand, let text = assumptions.texts[formula] else {
      return operand
    }
    return .text(text)
  }

  private func canBe(_ formula: Formula, _ text: String, _ assumptions: Assumptions) -> Bool {
    if assumptions.otherTexts[formula]?.contains(text) ?? false { return false }
    if let allowed = allowedTexts[formula], !allowed.contains(text) { return false }
    return !(text.isEmpty && nonEmpty.contains(formula))
  }
}

extension ConditionTable {
  /// What is known once a condition has an outcome, besides what was known before.
  func assuming(
    _ name: String, _ isMet: Bool, _ assumptions: Assumptions = Assumptions()
  ) -> Assumptions {
    var assumptions = assumptions
    assume(name, isMet, &assumptions, Self.depth)
    return assumptions
  }

  private func assume(
    _ name: String, _ isMet: Bool, _ assumptions: inout Assumptions, _ depth: Int
  ) {
    if let known = outcome(name, assumptions) {
      if known != isMet { assumptions.isContradiction = true }
      if assumptions.outcomes[name] != nil { return }
    }
    assumptions.outcomes[name] = isMet
    guard depth > 0, let formula = formulas[name] else { return }
    assume(formula, isMet, &assumptions, depth - 1)
  }

  private func assume(
    _ formula: ConditionFormula, _ isMet: Bool, _ assumptions: inout Assumptions, _ depth: Int
  ) {
    guard depth > 0 else { return }
    switch formula {
    case .constant(let value): if value != isMet { assumptions.isContradiction = true }
    case .open: return
    case .named(let name): assume(name, isMet, &assumptions, depth - 1)
    case .not(let inner): assume(inner, !isMet, &assumptions, depth - 1)
    case .all(let parts) where isMet, .any(let parts) where !isMet:
      for part in parts { assume(part, isMet, &assumptions, depth - 1) }
    case .all(let parts), .any(let parts):
      // All but one are decided the other way, so that one decides.
      var memo: [String: Bool?] = [:]
      let open = parts.filter { part in
        outcome(part, assumptions, &memo, depth - 1) != !isMet
      }
      if open.count == 1, let last = open.first { assume(last, isMet, &assumptions, depth - 1) }
    case .equals(let left, let right): compare(left, right, isMet, &assumptions)
    }
  }

  private func compare(
    _ left: ConditionFormula.Operand, _ right: ConditionFormula.Operand, _ isMet: Bool,
    _ assumptions: inout Assumptions
  ) {
    switch (left, right) {
    case (.formula(let formula), .text(let text)), (.text(let text), .formula(let formula)):
      if isMet {
        assumptions.texts[formula] = text
      } else {
        assumptions.otherTexts[formula, default: []].insert(text)
        let others = assumptions.otherTexts[formula] ?? []
        let left = (allowedTexts[formula] ?? []).filter { !others.contains($0) }
        if left.count == 1 { assumptions.texts[formula] = left.first }
      }
    case (.text, .text), (.formula, .formula): return
    }
  }

  /// Whether conditions can have these outcomes together; false is certain.
  func canHold(_ conditions: [(String, Bool)]) -> Bool {
    var assumptions = Assumptions()
    for (name, isMet) in conditions {
      assume(name, isMet, &assumptions, Self.depth)
      if assumptions.isContradiction { return false }
    }
    // What was assumed later can contradict what was decided before.
    return conditions.allSatisfy { name, isMet in
      var without = assumptions
      without.outcomes[name] = nil
      return outcome(name, without).map { $0 == isMet } ?? true
    }
  }
}
