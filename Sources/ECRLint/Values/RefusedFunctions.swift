// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// Functions that values make impossible, such as a look-up of a key that a parameter's value names.
///
/// The same rules judge the functions whose arguments are written out; they have looked before.
enum RefusedFunctions {
  /// None of its own.
  static let rules: [RuleDescriptor] = []

  /// Looks through a value.
  static func check(_ value: Evaluated, _ checker: inout ValueChecker) {
    switch value.content {
    case .refused(let refusal):
      guard value.origin.parameter != nil || checker.inputs.saysSomething else { return }
      switch refusal.function {
      case .findInMap: checker.report(UndefinedMappings.key, refusal.message, at: value)
      case .select: checker.report(SelectBounds.rule, refusal.message, at: value)
      default: return
      }
    case .list(let items): for item in items { check(item, &checker) }
    case .object(let fields): for field in fields.fields { check(field.value, &checker) }
    case .json(let value): check(value, &checker)
    case .choice(let condition, let then, let otherwise):
      checker.under(condition, true) { check(then, &$0) }
      checker.under(condition, false) { check(otherwise, &$0) }
    case .scalar, .absent, .null, .unknown: return
    }
  }
}

extension EvaluationInputs {
  /// Whether any value is known that the text does not show.
  fileprivate var saysSomething: Bool {
    usesDefaults || !parameters.isEmpty || !pseudoParameters.isEmpty
  }
}
