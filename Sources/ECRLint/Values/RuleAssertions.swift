// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// What the Rules section asserts of the values of a deployment.
///
/// Source: CloudFormation User Guide, "Rules" and "Rule-specific intrinsic functions".
struct RuleAssertions {
  static let failed = RuleDescriptor(
    "failed-assertion", .error, "values that an assertion of the Rules section refuses")
  static let rules = [failed]

  /// What works out values under those of the deployment.
  let evaluator: Evaluator

  /// The assertions that certainly do not hold.
  var findings: [ValueFinding] {
    guard !evaluator.template.hasCustomMacro else { return [] }
    return evaluator.template.rules.flatMap { rule -> [ValueFinding] in
      if let condition = rule.value["RuleCondition"], outcome(condition) != true { return [] }
      return (rule.value["Assertions"]?.items ?? []).compactMap { assertion in
        guard let assert = assertion["Assert"], outcome(assert) == false else { return nil }
        let words = assertion["AssertDescription"]?.text.map { ": \(clipped($0))" } ?? ""
        return ValueFinding(
          rule: Self.failed,
          message: "the values do not satisfy rule '\(clipped(rule.name))'\(words)", branches: [],
          place: .template(assert.range), severity: Self.failed.severity, notes: [], fixes: [])
      }
    }
  }

  /// Whether a condition of a rule holds; nil when that is not known.
  private func outcome(_ node: Node) -> Bool? {
    guard let expression = Expression(node, inCondition: true), let arguments = expression.arguments
    else { return nil }
    switch expression.function {
    case .not: return arguments.count == 1 ? outcome(arguments[0]).map { !$0 } : nil
    case .and: return connected(arguments, decisive: false)
    case .or: return connected(arguments, decisive: true)
    case .equals, .contains, .eachMemberEquals, .eachMemberIn:
      guard arguments.count == 2 else { return nil }
      return compared(expression.function, arguments[0], arguments[1])
    default: return nil
    }
  }

  private func connected(_ parts: [Node], decisive: Bool) -> Bool? {
    let outcomes = parts.map(outcome)
    if outcomes.contains(decisive) { return decisive }
    return outcomes.contains(nil) ? nil : !decisive
  }

  private func compared(_ function: IntrinsicFunction, _ left: Node, _ right: Node) -> Bool? {
    if function == .equals {
      guard let left = text(left), let right = text(right) else { return nil }
      return left == right
    }
    guard let members = texts(left), !members.isEmpty else { return nil }
    if function == .eachMemberIn {
      return texts(right).map { Set($0).isSuperset(of: members) }
    }
    guard let value = text(right) else { return nil }
    return function == .contains ? members.contains(value) : members.allSatisfy { $0 == value }
  }

  private func text(_ node: Node) -> String? { evaluator.evaluate(node).plainText }

  /// The texts of a list; nil when one of them is not known.
  private func texts(_ node: Node) -> [String]? {
    guard case .list(let items) = evaluator.evaluate(node).content else { return nil }
    let texts = items.compactMap(\.plainText)
    return texts.count == items.count ? texts : nil
  }
}
