// SPDX-License-Identifier: Apache-2.0

package import TemplateModel
import TemplateSyntax

/// Whether conditions of a template can hold together.
///
/// Looks through `Fn::And`, `Fn::Or`, `Fn::Not`, `Condition` and `Fn::Equals` of one value with
/// literals; what it cannot tell counts as possible. Takes a bounded number of steps whatever the
/// conditions are.
package struct ConditionFeasibility {
  private let formulas: [String: ConditionFormula]
  private let domains: [ConditionFormula.Subject: Set<String>]
  private let hasLoops: Bool

  /// Prepares for a template and what is known of its deployment.
  package init(_ template: Template, _ deployment: DeploymentFacts = DeploymentFacts()) {
    var formulas: [String: ConditionFormula] = [:]
    hasLoops = template.conditions.contains(where: \.isInLoop)
    for condition in template.conditions where !condition.isInLoop {
      formulas[condition.name] = ConditionFormula(condition.value)
    }
    var domains: [ConditionFormula.Subject: Set<String>] = [:]
    for parameter in template.parameters {
      guard let items = parameter.value["AllowedValues"]?.items else { continue }
      let values = items.compactMap { Expression($0) == nil ? $0.text : nil }
      if values.count == items.count { domains[.parameter(parameter.name)] = Set(values) }
    }
    let known: [(PseudoParameter, String?)] = [
      (.region, deployment.region), (.accountID, deployment.accountID),
      (.partition, deployment.partition),
    ]
    for (parameter, value) in known {
      if let value { domains[.parameter(parameter.rawValue)] = [value] }
    }
    (self.formulas, self.domains) = (formulas, domains)
  }

  /// Whether there may be a deployment in which all conditions have these outcomes.
  ///
  /// Never for a condition that only a loop can declare: what it says is not known, and loops are made
  /// for conditions that exclude each other.
  package func canHold(_ conditions: [(String, Bool)]) -> Bool {
    if hasLoops, conditions.contains(where: { formulas[$0.0] == nil }) { return false }
    var steps = 4_000
    let goals = conditions.map { Goal(.condition($0.0), $0.1) }
    return solve(goals, Assignment(), depth: 0, &steps)
  }

  /// The most alternatives that are taken one inside the other.
  private static let deepest = 32

  private struct Goal {
    var formula: ConditionFormula
    var isMet: Bool

    init(_ formula: ConditionFormula, _ isMet: Bool) {
      (self.formula, self.isMet) = (formula, isMet)
    }
  }

  /// What has been taken for granted so far.
  private struct Assignment {
    var values: [ConditionFormula.Subject: String] = [:]
    var excluded: [ConditionFormula.Subject: Set<String>] = [:]
    var outcomes: [ConditionFormula.Subject: Bool] = [:]
  }

  /// Meets the goals one after the other, and tries each way of one that can be met in several.
  private func solve(
    _ goals: [Goal], _ start: Assignment, depth: Int, _ steps: inout Int
  ) -> Bool {
    var (goals, assignment, open) = (goals, start, [[Goal]]())
    while let goal = goals.popLast() {
      steps -= 1
      guard steps > 0 else { return true }
      switch goal.formula {
      case .constant(let value):
        if value != goal.isMet { return false }
      case .not(let inner): goals.append(Goal(inner, !goal.isMet))
      case .all(let parts), .any(let parts):
        steps -= parts.count
        guard steps > 0 else { return true }
        let next = parts.map { Goal($0, goal.isMet) }
        let isAll = if case .all = goal.formula { true } else { false }
        if isAll == goal.isMet { goals += next } else { open.append(next) }
      case .condition(let name):
        guard let formula = formulas[name] else {
          if !set(.condition(name), goal.isMet, &assignment) { return false }
          continue
        }
        // A circle of conditions uses up the steps, and is reported as one elsewhere.
        goals.append(Goal(formula, goal.isMet))
      case .opaque(let subject):
        if !set(subject, goal.isMet, &assignment) { return false }
      case .equals(let subject, let value):
        if !set(subject, value, goal.isMet, &assignment) { return false }
      }
    }
    guard let choice = open.popLast(), depth < Self.deepest else { return true }
    let rest = open.map { ways in
      ways.reduce(into: ConditionFormula.any([])) { formula, goal in
        formula = formula.or(goal.isMet ? goal.formula : .not(goal.formula))
      }
    }
    return choice.contains { way in
      solve([way] + rest.map { Goal($0, true) }, assignment, depth: depth + 1, &steps)
    }
  }

  private func set(
    _ subject: ConditionFormula.Subject, _ isMet: Bool, _ assignment: inout Assignment
  ) -> Bool {
    if let known = assignment.outcomes[subject] { return known == isMet }
    assignment.outcomes[subject] = isMet
    return true
  }

  private func set(
    _ subject: ConditionFormula.Subject, _ value: String, _ isEqual: Bool,
    _ assignment: inout Assignment
  ) -> Bool {
    let domain = domains[subject]
    if isEqual {
      if let known = assignment.values[subject], known != value { return false }
      assignment.values[subject] = value
      return !(assignment.excluded[subject]?.contains(value) ?? false)
        && domain?.contains(value) ?? true
    }
    assignment.excluded[subject, default: []].insert(value)
    if assignment.values[subject] == value { return false }
    let excluded = assignment.excluded[subject] ?? []
    return domain.map { !$0.isSubset(of: excluded) } ?? true
  }
}

extension ValueChecker {
  /// What conditions of the template can hold together; takes time linear in the conditions to
  /// make.
  var feasibility: ConditionFeasibility { ConditionFeasibility(template, deployment) }
}
