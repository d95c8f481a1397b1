// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// Judging data in which conditions decide parts, once for each outcome of the conditions.
///
/// What is found whatever a condition's outcome is gets reported once and does not name the condition.
/// The checks themselves never see a choice.
struct DocumentCases {
  /// The most conditions that are told apart, because the outcomes double with each; what others
  /// decide is unknown.
  private static let mostConditions = 6

  private var conditions: [String] = []

  /// Reports what `judge` finds in the data under each outcome of its open conditions.
  static func check(
    _ tree: Evaluated, _ checker: inout ValueChecker, _ judge: (Evaluated) -> [ValueFinding]
  ) {
    var cases = DocumentCases()
    guard cases.collect(tree, checker) else {
      for finding in judge(tree) { checker.report(finding) }
      return
    }
    let count = 1 << cases.conditions.count
    var merged: [Key: (finding: ValueFinding, outcomes: Set<Int>)] = [:]
    var order: [Key] = []
    for outcome in 0..<count {
      for finding in judge(cases.resolve(tree, outcome, checker)) {
        let key = Key(finding)
        if merged[key] == nil { order.append(key) }
        merged[key, default: (finding, [])].outcomes.insert(outcome)
      }
    }
    for key in order {
      guard let (finding, outcomes) = merged[key], let first = outcomes.min() else { continue }
      let bits = cases.conditions.indices.filter { bit in
        (0..<count).contains { outcomes.contains($0) != outcomes.contains($0 ^ (1 << bit)) }
      }
      cases.report(finding, under: bits[...], of: first, &checker)
    }
  }

  private func report(
    _ finding: ValueFinding, under bits: ArraySlice<Int>, of outcome: Int,
    _ checker: inout ValueChecker
  ) {
    guard let bit = bits.first else {
      checker.report(finding)
      return
    }
    checker.under(conditions[bit], Self.isMet(bit, outcome)) {
      report(finding, under: bits.dropFirst(), of: outcome, &$0)
    }
  }

  /// The first outcome is the one in which every condition is met.
  private static func isMet(_ bit: Int, _ outcome: Int) -> Bool { outcome & (1 << bit) == 0 }

  // MARK: - The tree

  /// Notes the open conditions of a tree; false when it holds no choice at all.
  private mutating func collect(_ value: Evaluated, _ checker: ValueChecker) -> Bool {
    switch value.content {
    case .scalar, .json, .absent, .null, .unknown, .refused: return false
    case .list(let items):
      var found = false
      for item in items where collect(item, checker) { found = true }
      return found
    case .object(let fields):
      var found = false
      for field in fields.fields where collect(field.value, checker) { found = true }
      return found
    case .choice(let condition, let then, let otherwise):
      if checker.outcome(of: condition) == nil, conditions.count < Self.mostConditions,
        !conditions.contains(condition)
      {
        conditions.append(condition)
      }
      _ = collect(then, checker)
      _ = collect(otherwise, checker)
      return true
    }
  }

  private func resolve(
    _ value: Evaluated, _ outcome: Int, _ checker: ValueChecker
  ) -> Evaluated {
    var value = value
    switch value.content {
    case .scalar, .json, .absent, .null, .unknown, .refused: break
    case .list(let items):
      value.content = .list(items.map { resolve($0, outcome, checker) })
    case .object(var fields):
      for index in fields.fields.indices {
        fields.fields[index].value = resolve(fields.fields[index].value, outcome, checker)
      }
      value.content = .object(fields)
    case .choice(let condition, let then, let otherwise):
      let bit = conditions.firstIndex(of: condition)
      let known = checker.outcome(of: condition) ?? bit.map { Self.isMet($0, outcome) }
      guard let isMet = known else {
        value.content = .unknown(Formula([]))
        return value
      }
      return resolve(isMet ? then : otherwise, outcome, checker)
    }
    return value
  }

  /// What makes two findings the same.
  private struct Key: Hashable {
    var rule: String
    var message: String
    var start: Int
    var end: Int

    init(_ finding: ValueFinding) {
      rule = finding.rule.name
      message = finding.message
      let range =
        switch finding.place {
        case .template(let range): range
        case .value(let value): value.origin.range
        }
      (start, end) = (range.start, range.end)
    }
  }
}

extension ValueChecker {
  /// Reports a finding that was made apart, in the branch that is looked at.
  mutating func report(_ finding: ValueFinding) {
    switch finding.place {
    case .template(let range):
      report(
        finding.rule, finding.message, at: range, severity: finding.severity,
        notes: finding.notes, fixes: finding.fixes)
    case .value(let value):
      report(
        finding.rule, finding.message, at: value, severity: finding.severity,
        notes: finding.notes, fixes: finding.fixes)
    }
  }
}
