// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A condition that is none of the functions that give true or false.
enum ConditionShape: Check {
  static let bad = RuleDescriptor(
    "bad-condition", .error, "a condition that is not made by a condition function",
    foreignIdentifiers: ["E8001"])
  static let rules = [bad]

  private static let functions: [IntrinsicFunction] = [.and, .or, .not, .equals, .condition]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasCustomMacro else { return }
    for condition in template.conditions where !condition.value.isNull {
      let allowed = alternatives(functions.map(\.name))
      if let expression = Expression(condition.value, inCondition: true) {
        guard !functions.contains(expression.function), expression.function != .transform else {
          continue
        }
        reporter.report(
          bad, "'\(expression.function.name)' cannot be a condition; it must be \(allowed)",
          at: expression.range)
      } else if !condition.value.looksLikeFunction(inCondition: true) {
        reporter.report(bad, "a condition must be \(allowed)", at: condition.value)
      }
    }
  }
}
