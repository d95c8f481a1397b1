// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  /// Computes a function that stands at a place.
  func evaluate(_ expression: Expression, at place: SourceRange, in scope: Scope) -> Evaluated {
    let site = Site(place: place, scope: scope)
    switch expression.function {
    case .ref: return ref(expression, site)
    case .getAtt: return attribute(expression, site)
    case .sub: return sub(expression, site)
    case .join: return join(expression, site)
    case .select: return select(expression, site)
    case .split: return split(expression, site)
    case .findInMap: return findInMap(expression, site)
    case .if: return choose(expression, site)
    case .base64: return base64(expression, site)
    case .length: return length(expression, site)
    case .toJsonString:
      let value = evaluate(expression.argument, in: scope)
      switch value.content {
      case .unknown, .refused: return unknown(expression, site)
      default: return Evaluated(.json(value), at: place)
      }
    case .transform: return Evaluated(.unknown(Formula(.expression(expression))), at: place)
    case .importValue, .getAZs, .cidr, .getStackOutput, .valueOf, .valueOfAll, .refAll,
      .contains, .eachMemberEquals, .eachMemberIn, .and, .or, .not, .equals, .condition:
      return unknown(expression, site)
    }
  }

  /// Where a function stands.
  struct Site {
    /// The function without its tag.
    var place: SourceRange
    /// What holds there.
    var scope: Scope
  }

  /// A value that is not known: the function with everything known put into its argument.
  func unknown(_ expression: Expression, _ site: Site) -> Evaluated {
    let argument = evaluate(expression.argument, in: site.scope).node
    return Evaluated(
      .unknown(Formula(.expression(Expression(expression.function, argument)))), at: site.place)
  }

  func refused(
    _ function: IntrinsicFunction, _ message: String, _ site: Site, at value: Evaluated? = nil
  ) -> Evaluated {
    var refused = Evaluated(
      .refused(Evaluated.Refusal(function, message)), at: Origin(site.place))
    if let value, value.origin.parameter != nil {
      (refused.origin, refused.uses) = (value.origin, value.uses + [site.place])
    }
    return refused
  }

  private func choose(_ expression: Expression, _ site: Site) -> Evaluated {
    guard let arguments = expression.arguments, arguments.count == 3,
      let written = arguments[0].text, Expression(arguments[0]) == nil
    else { return unknown(expression, site) }
    let condition = name(written, in: site.scope) ?? written
    if let outcome = outcome(of: condition, in: site.scope) {
      return evaluate(arguments[outcome ? 1 : 2], in: site.scope)
    }
    let met = scope(site.scope, assuming: condition, true)
    let unmet = scope(site.scope, assuming: condition, false)
    return Evaluated(
      .choice(
        condition: condition, then: evaluate(arguments[1], in: met),
        otherwise: evaluate(arguments[2], in: unmet)),
      at: site.place)
  }

  private func length(_ expression: Expression, _ site: Site) -> Evaluated {
    lift([evaluate(expression.argument, in: site.scope)], site) { values in
      guard let items = values.first?.items,
        !items.contains(where: { $0.isUncertainItem })
      else { return unknown(expression, site) }
      return Evaluated(.scalar(Scalar(String(items.count { !$0.isAbsent }))), at: site.place)
    }
  }

  private func base64(_ expression: Expression, _ site: Site) -> Evaluated {
    lift([evaluate(expression.argument, in: site.scope)], site) { values in
      guard let text = values.first?.plainText, budget.take(text.utf8.count) else {
        return unknown(expression, site)
      }
      return Evaluated(
        .scalar(Scalar(Base64.encode(Array(text.utf8)), style: .doubleQuoted)), at: site.place)
    }
  }

  private func select(_ expression: Expression, _ site: Site) -> Evaluated {
    guard let arguments = expression.arguments, arguments.count == 2 else {
      return unknown(expression, site)
    }
    let values = arguments.map { evaluate($0, in: site.scope) }
    return lift(values, site) { values in
      if let problem = values.first(where: \.isRefused) { return problem }
      guard let written = values[0].plainText, let items = values[1].items else {
        return unknown(expression, site)
      }
      guard let index = Int(written) else {
        return refused(
          .select, "'\(clipped(written))' must be a number, from 0", site, at: values[0])
      }
      guard items.indices.contains(index) else {
        // What an empty list of a parameter holds is not documented, nor is a list with open items.
        if items.isEmpty || items.contains(where: \.isUncertainItem) {
          return unknown(expression, site)
        }
        return refused(
          .select, "\(index) is past the end of the list, whose last index is \(items.count - 1)",
          site, at: values[0].origin.parameter == nil ? values[1] : values[0])
      }
      return items[index].used(at: site.place)
    }
  }

  private func split(_ expression: Expression, _ site: Site) -> Evaluated {
    guard let arguments = expression.arguments, arguments.count == 2,
      let delimiter = arguments[0].text, !delimiter.isEmpty
    else { return unknown(expression, site) }
    return lift([evaluate(arguments[1], in: site.scope)], site) { values in
      if let problem = values.first(where: \.isRefused) { return problem }
      guard let value = values.first, let text = value.plainText, budget.take(text.utf8.count)
      else { return unknown(expression, site) }
      let items = text.split(separator: delimiter, omittingEmptySubsequences: false).map { part in
        Evaluated(
          .scalar(Scalar(String(part), style: .doubleQuoted)), at: value.origin, uses: value.uses)
      }
      return Evaluated(.list(items), at: value.origin, uses: value.uses)
    }
  }
}
