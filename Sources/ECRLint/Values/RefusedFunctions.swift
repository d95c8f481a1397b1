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
    if checker.inputs.saysSomething { look(value, &checker) }
  }

  private static func look(_ value: Evaluated, _ checker: inout ValueChecker) {
    switch value.content {
    case .refused(let refusal):
      switch refusal.function {
      case .findInMap: checker.report(UndefinedMappings.key, refusal.message, at: value)
      case .select: checker.report(SelectBounds.rule, refusal.message, at: value)
      default: return
      }
    case .list(let items): for item in items { look(item, &checker) }
    case .object(let fields):
      for index in fields.fields.indices { look(fields.fields[index].value, &checker) }
    case .json(let value): look(value, &checker)
    case .choice(let condition, let then, let otherwise):
      checker.under(condition, true) { look(then, &$0) }
      checker.under(condition, false) { look(otherwise, &$0) }
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
