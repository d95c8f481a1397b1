// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  /// Computes `Fn::Join`; items that are no value do not count.
  func join(_ expression: Expression, _ site: Site) -> Evaluated {
    guard let arguments = expression.arguments, arguments.count == 2,
      let delimiter = arguments[0].scalar, Expression(arguments[0]) == nil, !arguments[0].isNull
    else { return unknown(expression, site) }
    return lift([evaluate(arguments[1], in: site.scope)], site) { values, site in
      if values[0].isRefused { return values[0] }
      guard let items = values[0].items else {
        return unknown(expression, .sequence([arguments[0], values[0].node]), site)
      }
      return lift(items, site) { items, site in
        join(items, delimiter, at: arguments[0].resolved.valueRange, site)
          ?? unknown(
            expression, .sequence([arguments[0], .sequence(items.map(\.node))]), site)
      }
    }
  }

  private func join(
    _ items: [Evaluated], _ delimiter: Scalar, at place: SourceRange, _ site: Site
  ) -> Evaluated? {
    var parts: [TextPart] = []
    for item in items where !item.isAbsent {
      // Whether there is a delimiter depends on whether there is an item.
      guard !item.mayBeAbsent else { return nil }
      if !parts.isEmpty, !delimiter.text.isEmpty { parts.append(part(delimiter, at: place)) }
      parts.append(TextPart(value: item, place: item.place))
    }
    return assemble(parts, Scalar("", style: .doubleQuoted), at: site.place)
  }

  private func part(_ delimiter: Scalar, at place: SourceRange) -> TextPart {
    let slice = Piece.Slice(delimiter, at: place, part: 0..<delimiter.text.utf8.count)
    return TextPart(
      piece: Piece(.text(delimiter.text), at: Origin(place), place: place, slice: slice))
  }
}
