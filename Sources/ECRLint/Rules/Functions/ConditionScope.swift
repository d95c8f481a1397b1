// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Which functions can stand inside and outside of conditions and rules.
///
/// Source: CloudFormation Template Reference, "Condition functions" and "Rules".
struct ConditionScope {
  /// What is known only once resources exist, or is not taken in conditions.
  private static let late: Set<IntrinsicFunction> = [
    .getAtt, .importValue, .getAZs, .cidr, .getStackOutput,
  ]

  private let isExtended: Bool

  /// Prepares for a template.
  init(_ template: Template) {
    isExtended = template.usesLanguageExtensions
  }

  /// What is wrong with where a function stands; nil when nothing certainly is.
  func problem(of site: ExpressionSite, inside outer: ExpressionSite?) -> String? {
    let function = site.expression.function
    let name = "'\(function.name)'"
    switch site.place.section {
    case .conditions:
      if function.isRuleOnly { return "\(name) can stand in Rules only" }
      if Self.late.contains(function) || (function == .if && !isExtended) {
        return "\(name) cannot stand in Conditions"
      }
      return inComparison(function, outer)
    case .rules:
      if Self.late.contains(function) { return "\(name) cannot stand in Rules" }
      return inComparison(function, outer)
    case .resources where site.place.attribute == "Metadata": return nil
    case .resources, .outputs:
      // A condition in the place of a condition's name is a wrong argument, reported as such.
      if outer?.expression.function == .if, site.slot.position == 0 { return nil }
      if function.isRuleOnly { return "\(name) can stand in Rules only" }
      return function.isCondition && outer.map { !$0.expression.function.isCondition } ?? true
        ? "\(name) can stand in Conditions and Rules only; 'Fn::If' chooses by a condition's name"
        : nil
    default: return nil
    }
  }

  private func inComparison(_ function: IntrinsicFunction, _ outer: ExpressionSite?) -> String? {
    guard let outer = outer?.expression.function else { return nil }
    switch outer {
    case .equals where function.isCondition:
      return "'\(function.name)' cannot stand in 'Fn::Equals', which compares strings"
    case .and, .or, .not:
      return function.isCondition || function == .transform || function == .if
        ? nil : "'\(function.name)' cannot stand in '\(outer.name)', which takes conditions"
    default: return nil
    }
  }
}
