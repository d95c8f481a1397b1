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
    case .toJsonString: return json(expression, site)
    case .transform: return Evaluated(.unknown(Formula(.expression(expression))), at: place)
    case .importValue, .getAZs, .cidr, .getStackOutput, .valueOf, .valueOfAll, .refAll,
      .contains, .eachMemberEquals, .eachMemberIn, .and, .or, .not, .equals, .condition:
      return unknown(expression, site)
    }
  }

  private func choose(_ expression: Expression, _ site: Site) -> Evaluated {
    guard let arguments = expression.arguments, arguments.count == 3,
      let written = arguments[0].text, Expression(arguments[0]) == nil
    else { return unknown(expression, site) }
    let condition = name(written, in: site.scope) ?? written
    if let outcome = outcome(of: condition, in: site.scope) {
      return evaluate(arguments[outcome ? 1 : 2], in: site.scope)
    }
    return Evaluated(
      .choice(
        condition: condition,
        then: evaluate(arguments[1], in: site.scope, assuming: condition, true),
        otherwise: evaluate(arguments[2], in: site.scope, assuming: condition, false)),
      at: site.place)
  }

  private func evaluate(
    _ node: Node, in scope: Scope, assuming condition: String, _ isMet: Bool
  ) -> Evaluated {
    // No condition has a say in plain text, and what follows from one takes time to work out.
    if case .scalar = node.content, node.tag == nil { return evaluate(node, in: scope) }
    return evaluate(node, in: self.scope(scope, assuming: condition, isMet))
  }

  private func base64(_ expression: Expression, _ site: Site) -> Evaluated {
    lift([evaluate(expression.argument, in: site.scope)], site) { values, site in
      if values[0].isRefused { return values[0] }
      guard let text = values[0].plainText, budget.take(text.utf8.count) else {
        return unknown(expression, values[0].node, site)
      }
      return Evaluated(
        .scalar(Scalar(Base64.encode(Array(text.utf8)), style: .doubleQuoted)), at: site.place)
    }
  }

  private func json(_ expression: Expression, _ site: Site) -> Evaluated {
    lift([evaluate(expression.argument, in: site.scope)], site) { values, site in
      switch values[0].content {
      case .refused: values[0]
      case .unknown, .absent, .choice: unknown(expression, values[0].node, site)
      default: Evaluated(.json(values[0]), at: site.place)
      }
    }
  }
}
