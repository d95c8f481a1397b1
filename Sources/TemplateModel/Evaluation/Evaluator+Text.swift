// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  /// Works out a scalar outside of functions: text, with loop variables and dynamic references in it.
  func text(_ scalar: Scalar, at place: SourceRange, in scope: Scope) -> Evaluated {
    let bytes = scalar.text.utf8
    guard bytes.contains(UInt8(ascii: "{")) else { return Evaluated(.scalar(scalar), at: place) }
    guard !scope.variables.isEmpty || DynamicText.isFound(in: scalar.text) else {
      return Evaluated(.scalar(scalar), at: place)
    }
    let parts = self.parts(of: scalar.text, at: 0, in: scalar, place, scope)
    return compose(parts, scalar, at: place, Site(place: place, scope: scope)) { parts, site in
      unknown(Expression(.sub, Node(.scalar(scalar))), Self.argument(parts), site)
    }
  }

  /// The argument of an `Fn::Sub` of parts, some of which no text can hold.
  private static func argument(_ parts: [TextPart]) -> Node {
    var writer = SubWriter()
    for part in parts {
      if let text = part.value.plainText {
        writer.add(text)
      } else {
        writer.add(part.value.node, knownAs: part.variable.map { $0.scalar.text.utf8Text($0.part) })
      }
    }
    return writer.argument
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
        if strips { value = Self.stripped(value, name) }
        parts.append(
          TextPart(value: value, place: place, scalar: scalar, part: range.shifted(by: start)))
      }
    }
    return parts
  }

  /// An item without what is no letter or digit, as `&{Name}` stands for it.
  private static func stripped(_ value: Evaluated, _ name: String) -> Evaluated {
    var stripped = value
    stripped.pieces = []
    if let text = value.plainText {
      stripped.content = .scalar(Scalar(LoopText.stripped(text), style: .doubleQuoted))
    } else {
      stripped.content = .unknown(
        Formula(.expression(Expression(.sub, .string("&{\(name)}")))))
    }
    return stripped
  }

  /// Computes `Fn::Sub`.
  func sub(_ expression: Expression, _ site: Site) -> Evaluated {
    let arguments = expression.arguments
    guard let node = arguments.map(\.first) ?? expression.argument, Expression(node) == nil,
      let scalar = node.scalar, arguments.map({ $0.count <= 2 }) ?? true
    else { return unknown(expression, site) }
    var own: [String: Node] = [:]
    if let arguments, arguments.count == 2 {
      guard let entries = arguments[1].entries, Expression(arguments[1]) == nil else {
        return unknown(expression, site)
      }
      for entry in entries {
        if let name = entry.key.text { own[name] = entry.value }
      }
    }
    let place = node.resolved.valueRange.isEmpty ? node.range : node.resolved.valueRange
    var values: [String: Evaluated] = [:]
    var parts: [TextPart] = []
    for piece in SubTemplate(scalar.text).pieces {
      switch piece {
      case .text(let text, let range):
        parts += self.parts(of: text, at: range.lowerBound, in: scalar, place, site.scope)
      case .variable(let name, let range):
        let value: Evaluated
        if let node = own[name] {
          value = values[name] ?? evaluate(node, in: site.scope)
          values[name] = value
        } else {
          value = variable(name, at: place, in: site.scope)
        }
        parts.append(TextPart(value: value, place: place, scalar: scalar, part: range))
      }
    }
    return compose(parts, scalar, at: place, site) { parts, site in
      unknown(expression, Self.argument(parts), site)
    }
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
}

extension Range<Int> {
  fileprivate func shifted(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}

extension String {
  /// The text of some of the bytes.
  fileprivate func utf8Text(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
