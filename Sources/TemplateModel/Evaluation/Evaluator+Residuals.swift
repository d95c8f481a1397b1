// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  /// A value that is not known: the function with everything known put into its argument.
  func unknown(_ expression: Expression, _ site: Site) -> Evaluated {
    unknown(expression, evaluate(expression.argument, in: site.scope).node, site)
  }

  /// A value that is not known: the function of an argument that is worked out already.
  ///
  /// What stands in many functions is written again for each of them. When that has used up the
  /// budget, the function stays as it is written.
  func unknown(
    _ expression: Expression, _ argument: @autoclosure () -> Node, _ site: Site
  ) -> Evaluated {
    guard budget.take(site.place.length) else { return opaque(expression, site) }
    return Evaluated(
      .unknown(Formula(.expression(Expression(expression.function, argument())))), at: site.place)
  }

  /// The function as it is written; in a loop, something that differs with the items.
  private func opaque(_ expression: Expression, _ site: Site) -> Evaluated {
    guard !site.scope.variables.isEmpty else {
      return Evaluated(.unknown(Formula(.expression(expression))), at: site.place)
    }
    let items = site.scope.variables.map { $0.value.node }
    let written = Node.sequence(items + [expression.argument])
    return Evaluated(
      .unknown(Formula(.expression(Expression(.transform, written)))), at: site.place)
  }

  /// A function that CloudFormation refuses to compute for these arguments.
  func refused(
    _ expression: Expression, _ arguments: [Evaluated], _ message: String, _ site: Site,
    at value: Evaluated? = nil
  ) -> Evaluated {
    let refusal = Evaluated.Refusal(
      expression.function, message, argument: .sequence(arguments.map(\.node)))
    var refused = Evaluated(.refused(refusal), at: Origin(site.place))
    if let value, value.origin.parameter != nil {
      (refused.origin, refused.uses) = (value.origin, value.uses + [site.place])
    }
    return refused
  }
}
