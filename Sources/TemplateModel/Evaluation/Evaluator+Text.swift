// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  /// Works out a scalar outside of functions: text, with loop variables and dynamic references in it.
  func text(_ scalar: Scalar, at place: SourceRange, in scope: Scope) -> Evaluated {
    let bytes = scalar.text.utf8
    guard bytes.contains(UInt8(ascii: "{")) else { return Evaluated(.scalar(scalar), at: place) }
    let isDynamic = scalar.text.contains("{{resolve:")
    guard isDynamic || !scope.variables.isEmpty else {
      return Evaluated(.scalar(scalar), at: place)
    }
    let parts = self.parts(of: scalar.text, at: 0, in: scalar, place, scope)
    return compose(parts, scalar, at: place, in: scope)
      ?? Evaluated(
        .unknown(Formula(.expression(Expression(.sub, Node(.scalar(scalar)))))), at: place)
  }

  /// The parts of a run of text that begins at a byte of a scalar: loop variables and dynamic
  /// references are cut out.
  private func parts(
    of text: String, at start: Int, in scalar: Scalar, _ place: SourceRange, _ scope: Scope
  ) -> [TextPart] {
    var parts: [TextPart] = []
    for piece in LoopText(text, variables: scope.variables.map(\.name)).pieces {
      switch piece {
      case .text(let run, let range):
        for (content, part) in DynamicText(run, at: range.shifted(by: start)).parts {
          let slice = content.isText ? Piece.Slice(scalar, at: place, part: part) : nil
          parts.append(
            TextPart(piece: Piece(content, at: Origin(place), place: place, slice: slice)))
        }
      case .variable(let name, let strips, let range):
        var value = self.value(named: name, at: place, in: scope)
        if strips, let text = value.plainText {
          value.content = .scalar(Scalar(LoopText.stripped(text), style: .doubleQuoted))
          value.pieces = []
        }
        parts.append(
          TextPart(value: value, place: place, scalar: scalar, part: range.shifted(by: start)))
      }
    }
    return parts
  }

  func sub(_ expression: Expression, _ site: Site) -> Evaluated {
    let arguments = expression.arguments
    guard let node = arguments.map(\.first) ?? expression.argument, Expression(node) == nil,
      let scalar = node.scalar, arguments.map({ $0.count <= 2 }) ?? true
    else { return unknown(expression, site) }
    var own: [String: Node] = [:]
    if let arguments, arguments.count == 2 {
      for entry in arguments[1].entries ?? [] {
        if let name = entry.key.text { own[name] = entry.value }
      }
    }
    let place = node.resolved.valueRange.isEmpty ? node.range : node.resolved.valueRange
    var parts: [TextPart] = []
    for piece in SubTemplate(scalar.text).pieces {
      switch piece {
      case .text(let text, let range):
        parts += self.parts(of: text, at: range.lowerBound, in: scalar, place, site.scope)
      case .variable(let name, let range):
        let value =
          own[name].map { evaluate($0, in: site.scope) }
          ?? variable(name, at: place, in: site.scope)
        parts.append(TextPart(value: value, place: place, scalar: scalar, part: range))
      }
    }
    return compose(parts, scalar, at: place, in: site.scope) ?? unknown(expression, site)
  }

  private func variable(_ name: String, at place: SourceRange, in scope: Scope) -> Evaluated {
    guard scope.variables.allSatisfy({ $0.name != name }), let dot = name.firstIndex(of: ".") else {
      return value(named: name, at: place, in: scope)
    }
    return Evaluated(
      .unknown(
        Formula(.attribute(String(name[..<dot]), String(name[name.index(after: dot)...])))),
      at: place)
  }

  func join(_ expression: Expression, _ site: Site) -> Evaluated {
    guard let arguments = expression.arguments, arguments.count == 2,
      let delimiter = arguments[0].scalar, Expression(arguments[0]) == nil
    else { return unknown(expression, site) }
    let place = arguments[0].resolved.valueRange
    return lift([evaluate(arguments[1], in: site.scope)], site) { values in
      if let problem = values.first(where: \.isRefused) { return problem }
      guard let items = values.first?.items else { return unknown(expression, site) }
      return lift(items, site) { items in
        var parts: [TextPart] = []
        for item in items where !item.isAbsent {
          if !parts.isEmpty, !delimiter.text.isEmpty {
            let slice = Piece.Slice(delimiter, at: place, part: 0..<delimiter.text.utf8.count)
            parts.append(
              TextPart(
                piece: Piece(
                  .text(delimiter.text), at: Origin(place), place: place, slice: slice)))
          }
          parts.append(TextPart(value: item, place: item.place))
        }
        return compose(
          parts, Scalar("", style: .doubleQuoted), at: site.place, in: site.scope)
          ?? unknown(expression, site)
      }
    }
  }
}

extension Range<Int> {
  fileprivate func shifted(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}
