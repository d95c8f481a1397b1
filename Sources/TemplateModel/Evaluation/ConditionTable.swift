// SPDX-License-Identifier: Apache-2.0

/// The conditions of a template and what follows from assuming some of them.
///
/// Answers are sound: `true` and `false` are certain. Contradictions that need more than comparisons
/// of one value with literal texts are not seen, nor is what takes too many steps to see: no answer
/// takes more than a bounded number of them, whatever the conditions are.
struct ConditionTable: Sendable {
  /// The conditions by name.
  var formulas: [String: ConditionFormula] = [:]

  /// The texts that an unknown value can have, where a parameter's `AllowedValues` tell.
  var allowedTexts: [ConditionFormula.Variable: [ConditionFormula.Text]] = [:]

  /// The texts that an unknown value cannot have, where a parameter's `MinLength` tells.
  var refusedTexts: [ConditionFormula.Variable: ConditionFormula.Text] = [:]

  /// The conditions that are decided whatever is assumed.
  private var decided: [String: Bool] = [:]

  /// Works out what is decided already; the names in the order of the text.
  mutating func settle(_ names: [String]) {
    var walk = Walk()
    for name in names {
      walk.steps = Walk.mostSteps
      decided[name] = outcome(name, Assumptions(), &walk, Walk.depth)
    }
  }

  /// Whether a condition holds; nil when that is open or there is no such condition.
  func outcome(_ name: String, _ assumptions: Assumptions = Assumptions()) -> Bool? {
    if let decided = decided[name] { return decided }
    guard !assumptions.isEmpty else { return nil }
    var walk = Walk()
    return outcome(name, assumptions, &walk, Walk.depth)
  }

  /// What is known once a condition has an outcome, besides what was known before.
  func assuming(
    _ name: String, _ isMet: Bool, _ assumptions: Assumptions = Assumptions()
  ) -> Assumptions {
    var assumptions = assumptions
    var steps = Walk.mostSteps
    assume(name, isMet, &assumptions, &steps)
    return assumptions
  }

  /// Whether conditions can have these outcomes together; false is certain.
  func canHold(_ conditions: [(String, Bool)]) -> Bool {
    var assumptions = Assumptions()
    for (name, isMet) in conditions {
      var steps = Walk.mostSteps
      assume(name, isMet, &assumptions, &steps)
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

extension ConditionTable {
  /// How far one answer has gone.
  private struct Walk {
    /// Conditions that refer to each other are followed so far.
    static let depth = 128

    /// The most conditions and parts of conditions that one answer looks at.
    static let mostSteps = 1024

    var outcomes: [String: Bool?] = [:]
    var steps = Walk.mostSteps

    mutating func step() -> Bool {
      steps -= 1
      return steps >= 0
    }
  }

  private func outcome(
    _ name: String, _ assumptions: Assumptions, _ walk: inout Walk, _ depth: Int
  ) -> Bool? {
    if let known = assumptions.outcomes[name] ?? decided[name] { return known }
    if let known = walk.outcomes[name] { return known }
    guard depth > 0, walk.step(), let formula = formulas[name] else { return nil }
    // A condition that needs itself has no outcome.
    if !formula.isLeaf { walk.outcomes[name] = .some(nil) }
    let outcome = outcome(formula, assumptions, &walk, depth - 1)
    // The condition that the walk begins with is not asked for again.
    if depth < Walk.depth { walk.outcomes[name] = .some(outcome) }
    return outcome
  }

  private func outcome(
    _ formula: ConditionFormula, _ assumptions: Assumptions, _ walk: inout Walk, _ depth: Int
  ) -> Bool? {
    guard depth > 0, walk.step() else { return nil }
    switch formula {
    case .constant(let value): return value
    case .open: return nil
    case .named(let name): return outcome(name, assumptions, &walk, depth)
    case .not(let inner): return outcome(inner, assumptions, &walk, depth - 1).map { !$0 }
    case .all(let parts): return decide(parts, stopAt: false, assumptions, &walk, depth)
    case .any(let parts): return decide(parts, stopAt: true, assumptions, &walk, depth)
    case .equals(let variable, let text): return compare(variable, text, assumptions)
    case .same(let left, let right):
      switch (assumptions.texts[left], assumptions.texts[right]) {
      case (let left?, let right?): return left == right
      case (let text?, nil): return compare(right, text, assumptions)
      case (nil, let text?): return compare(left, text, assumptions)
      case (nil, nil): return nil
      }
    }
  }

  private func decide(
    _ parts: [ConditionFormula], stopAt decisive: Bool, _ assumptions: Assumptions,
    _ walk: inout Walk, _ depth: Int
  ) -> Bool? {
    var isOpen = false
    for part in parts {
      guard let outcome = outcome(part, assumptions, &walk, depth - 1) else {
        isOpen = true
        continue
      }
      if outcome == decisive { return decisive }
    }
    return isOpen ? nil : !decisive
  }

  private func compare(
    _ variable: ConditionFormula.Variable, _ text: ConditionFormula.Text,
    _ assumptions: Assumptions
  ) -> Bool? {
    if let known = assumptions.texts[variable] { return known == text }
    if assumptions.otherTexts[variable]?.contains(text) ?? false { return false }
    if let allowed = allowedTexts[variable], !allowed.contains(text) { return false }
    return refusedTexts[variable] == text ? false : nil
  }
}

extension ConditionTable {
  private func assume(
    _ name: String, _ isMet: Bool, _ assumptions: inout Assumptions, _ steps: inout Int
  ) {
    if let known = outcome(name, assumptions, &steps) {
      if known != isMet { assumptions.isContradiction = true }
      if assumptions.outcomes[name] != nil { return }
    }
    assumptions.outcomes[name] = isMet
    guard steps > 0, let formula = formulas[name] else { return }
    assume(formula, isMet, &assumptions, &steps)
  }

  private func assume(
    _ formula: ConditionFormula, _ isMet: Bool, _ assumptions: inout Assumptions,
    _ steps: inout Int
  ) {
    steps -= 1
    guard steps > 0 else { return }
    switch formula {
    case .constant(let value): if value != isMet { assumptions.isContradiction = true }
    case .open: return
    case .named(let name): assume(name, isMet, &assumptions, &steps)
    case .not(let inner): assume(inner, !isMet, &assumptions, &steps)
    case .all(let parts) where isMet, .any(let parts) where !isMet:
      for part in parts { assume(part, isMet, &assumptions, &steps) }
    case .all(let parts), .any(let parts):
      // All but one are decided the other way, so that one decides.
      let open = parts.filter { outcome($0, assumptions, &steps) != !isMet }
      if open.count == 1, let last = open.first { assume(last, isMet, &assumptions, &steps) }
    case .equals(let variable, let text): assume(variable, text, isMet, &assumptions)
    case .same(let left, let right):
      guard isMet else { return }
      if let text = assumptions.texts[left] { assume(right, text, true, &assumptions) }
      if let text = assumptions.texts[right] { assume(left, text, true, &assumptions) }
    }
  }

  private func assume(
    _ variable: ConditionFormula.Variable, _ text: ConditionFormula.Text, _ isMet: Bool,
    _ assumptions: inout Assumptions
  ) {
    if let known = compare(variable, text, assumptions), known != isMet {
      assumptions.isContradiction = true
    }
    guard !isMet else {
      assumptions.texts[variable] = text
      return
    }
    assumptions.otherTexts[variable, default: []].insert(text)
    guard let allowed = allowedTexts[variable] else { return }
    let others = assumptions.otherTexts[variable] ?? []
    let left = allowed.filter { !others.contains($0) }
    if left.count == 1 { assumptions.texts[variable] = left.first }
  }

  private func outcome(
    _ name: String, _ assumptions: Assumptions, _ steps: inout Int
  ) -> Bool? {
    outcome(.named(name), assumptions, &steps)
  }

  private func outcome(
    _ formula: ConditionFormula, _ assumptions: Assumptions, _ steps: inout Int
  ) -> Bool? {
    var walk = Walk()
    walk.steps = steps
    defer { steps = walk.steps }
    return outcome(formula, assumptions, &walk, Walk.depth)
  }
}
