// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Constraints of a parameter that its type does not have, or that no value can satisfy.
enum ParameterConstraintConflict: Check {
  static let conflict = RuleDescriptor(
    "parameter-constraint", .error,
    "a parameter's constraints that do not fit its type or contradict each other")
  static let rules = [conflict]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    for parameter in template.parameters {
      let constraints = ParameterConstraints(parameter)
      checkNumbers(parameter.value, &reporter)
      checkType(parameter.value, constraints, &reporter)
      checkOrder(parameter.value, constraints, &reporter)
      checkAllowedValues(parameter.value, constraints, &reporter)
    }
  }

  private static func checkNumbers(_ parameter: Node, _ reporter: inout Reporter) {
    for key in ["MinLength", "MaxLength", "MinValue", "MaxValue"] {
      guard let node = parameter[key], let scalar = node.scalar, !node.isNull,
        !node.looksLikeFunction()
      else { continue }
      let number = ParameterConstraints.number(scalar)
      if key.hasSuffix("Value") {
        guard number == nil else { continue }
        reporter.report(conflict, "'\(key)' must be a number", at: node)
      } else {
        guard number.flatMap({ Int(exactly: $0) }).map({ $0 >= 0 }) != true else { continue }
        reporter.report(conflict, "'\(key)' must be a whole number of characters", at: node)
      }
    }
  }

  private static func checkType(
    _ parameter: Node, _ constraints: ParameterConstraints, _ reporter: inout Reporter
  ) {
    let foreign: [String]
    switch constraints.type?.kind {
    case .number: foreign = ["MinLength", "MaxLength", "AllowedPattern"]
    case .string, .stringList, .parameterName: foreign = ["MinValue", "MaxValue"]
    case .numberList, nil: return
    }
    let type = constraints.type?.name ?? ""
    for key in foreign {
      guard let entry = parameter.entry(key) else { continue }
      let instead: String? =
        switch (key, constraints.type?.kind) {
        case ("MinLength", _): "MinValue"
        case ("MaxLength", _): "MaxValue"
        case ("MinValue", .string): "MinLength"
        case ("MaxValue", .string): "MaxLength"
        default: nil
        }
      reporter.report(
        conflict, "'\(key)' does not apply to the type '\(clipped(type))'" + didYouMean(instead),
        at: entry.key)
    }
  }

  private static func checkOrder(
    _ parameter: Node, _ constraints: ParameterConstraints, _ reporter: inout Reporter
  ) {
    let lengths = (constraints.minLength.map(Double.init), constraints.maxLength.map(Double.init))
    let values = (constraints.minValue, constraints.maxValue)
    for (kind, (least, most)) in [("Length", lengths), ("Value", values)] {
      guard let least, let most, least > most, let low = parameter["Min\(kind)"],
        let high = parameter["Max\(kind)"]
      else { continue }
      reporter.report(
        conflict, "'Max\(kind)' is less than 'Min\(kind)'; no value can be given", at: high,
        notes: [Note("'Min\(kind)' is given here", at: low.valueRange)])
    }
  }

  private static func checkAllowedValues(
    _ parameter: Node, _ constraints: ParameterConstraints, _ reporter: inout Reporter
  ) {
    guard let allowed = parameter.entry("AllowedValues"), let items = allowed.value.items,
      !items.isEmpty, constraints.type?.kind == .string || constraints.type?.kind == .number
    else { return }
    let pattern = ParameterPattern.pattern(of: parameter)
    var others = constraints
    others.allowedValues = nil
    let canBeGiven = items.contains { item in
      item.scalar.map { others.violation(of: $0, matching: pattern) == nil } ?? true
    }
    guard !canBeGiven else { return }
    reporter.report(
      conflict, "none of the 'AllowedValues' satisfies the parameter's other constraints",
      at: allowed.key)
  }
}
