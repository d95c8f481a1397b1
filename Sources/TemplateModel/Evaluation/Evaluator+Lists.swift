// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// The functions that take or make lists.
extension Evaluator {
  /// Computes `Fn::Length`.
  func length(_ expression: Expression, _ site: Site) -> Evaluated {
    lift([evaluate(expression.argument, in: site.scope)], site) { values, site in
      if values[0].isRefused { return values[0] }
      guard let items = values[0].items, !items.contains(where: \.isUncertainItem) else {
        return unknown(expression, values[0].node, site)
      }
      return Evaluated(.scalar(Scalar(String(items.count { !$0.isAbsent }))), at: site.place)
    }
  }

  /// Computes `Fn::Select`.
  func select(_ expression: Expression, _ site: Site) -> Evaluated {
    guard let arguments = expression.arguments, arguments.count == 2 else {
      return unknown(expression, site)
    }
    return lift(arguments.map { evaluate($0, in: site.scope) }, site) { values, site in
      if let problem = values.first(where: \.isRefused) { return problem }
      func unknown() -> Evaluated {
        // Unlike in other lists, an item that is no value stays where it is.
        let list = values[1].items.map { .sequence($0.map(\.node)) } ?? values[1].node
        return self.unknown(expression, .sequence([values[0].node, list]), site)
      }
      guard let written = values[0].plainText, let items = values[1].items else {
        return unknown()
      }
      guard let index = Int(written), index >= 0 else {
        return refused(
          expression, values, "'\(clipped(written))' must be a number, from 0", site,
          at: values[0])
      }
      // Nobody has written down how the items are counted when some of them are no value.
      guard !items.contains(where: \.mayBeAbsent) else { return unknown() }
      guard items.indices.contains(index) else {
        // What an empty list of a parameter holds is not documented, nor is a list with open items.
        if items.isEmpty || items.contains(where: \.isUncertainItem) { return unknown() }
        return refused(
          expression, values,
          "\(index) is past the end of the list, whose last index is \(items.count - 1)",
          site, at: values[0].origin.parameter == nil ? values[1] : values[0])
      }
      return items[index].used(at: site.place)
    }
  }

  /// Computes `Fn::Split`.
  func split(_ expression: Expression, _ site: Site) -> Evaluated {
    guard let arguments = expression.arguments, arguments.count == 2,
      let delimiter = arguments[0].scalar, Expression(arguments[0]) == nil,
      !delimiter.text.isEmpty
    else { return unknown(expression, site) }
    return lift([evaluate(arguments[1], in: site.scope)], site) { values, site in
      let value = values[0]
      if value.isRefused { return value }
      guard let text = value.plainText, budget.take(text.utf8.count) else {
        return unknown(
          expression, .sequence([Node(.scalar(delimiter)), value.node]), site)
      }
      let items = ByteSearch(delimiter.parameterText).split(text).map { part in
        Evaluated(
          .scalar(Scalar(part, style: .doubleQuoted)), at: value.origin, uses: value.uses)
      }
      return Evaluated(.list(items), at: value.origin, uses: value.uses)
    }
  }
}
