// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Text as the pieces that it is put together from, whichever functions do so.
///
/// `Fn::Sub`, `Fn::Join`, `Ref` and `Fn::GetAtt` are looked into; any other function is one piece that
/// nothing is known of. No parameter has its value here. Takes time linear in what it is made of.
struct ComposedText: Hashable {
  /// The pieces in order; no two texts stand next to each other, and none is empty.
  let pieces: [Formula.Piece]

  /// Takes an evaluated value apart; nil for one that is no text, or one that conditions decide.
  init?(_ value: Evaluated, in template: Template) {
    var builder = Builder(template: template)
    switch value.content {
    case .scalar(let scalar): builder.append(.text(scalar.text))
    case .unknown(let formula):
      guard !formula.pieces.isEmpty else { return nil }
      for piece in formula.pieces {
        if case .expression(let expression) = piece {
          builder.append(expression)
        } else {
          builder.append(piece)
        }
      }
    case .list, .object, .json, .absent, .null, .refused, .choice: return nil
    }
    pieces = builder.finish()
  }

  /// Takes a node apart; nil for one that is no text and no function.
  init?(_ node: Node, in template: Template) {
    guard Expression(node) != nil || node.scalar != nil else { return nil }
    var builder = Builder(template: template)
    builder.append(node)
    pieces = builder.finish()
  }

  /// Creates a text of pieces.
  init(_ pieces: some Sequence<Formula.Piece>) {
    self.pieces = Array(pieces)
  }

  /// The text, when every piece is known.
  var known: String? {
    switch pieces.first {
    case nil: ""
    case .text(let text)? where pieces.count == 1: text
    default: nil
    }
  }

  /// The text that it begins with, when that is known; empty when it begins otherwise.
  var knownPrefix: String {
    if case .text(let text)? = pieces.first { text } else { "" }
  }
}

/// Collects the pieces of a text.
private struct Builder {
  /// The longest variable of `Fn::Sub` and delimiter of `Fn::Join`: each is copied at every use.
  private static let longestCopy = 64

  let template: Template
  private var pieces: [Formula.Piece] = []
  private var pending = ""

  init(template: Template) {
    self.template = template
  }

  consuming func finish() -> [Formula.Piece] {
    if !pending.isEmpty { pieces.append(.text(pending)) }
    return pieces
  }

  mutating func append(_ piece: Formula.Piece) {
    if case .text(let text) = piece {
      pending += text
      return
    }
    if !pending.isEmpty { pieces.append(.text(pending)) }
    pending = ""
    pieces.append(piece)
  }

  mutating func append(_ node: Node) {
    if let expression = Expression(node) {
      append(expression)
    } else if let text = node.text, !(node.tag?.hasPrefix("!") ?? false),
      !text.holdsBytes(of: "{{resolve:")
    {
      append(.text(text))
    } else {
      append(.expression(Expression(.transform, node)))
    }
  }

  mutating func append(_ expression: Expression) {
    let argument = expression.argument
    switch expression.function {
    case .ref:
      append(argument.text.map(reference) ?? .expression(expression))
    case .getAtt:
      append(attribute(argument) ?? .expression(expression))
    case .sub:
      guard let text = argument.text ?? argument.items?.first?.text else {
        append(.expression(expression))
        return
      }
      append(text, variables: argument.items?.dropFirst().first)
    case .join:
      guard let arguments = argument.items, arguments.count == 2,
        let delimiter = arguments[0].text, delimiter.utf8.count <= Self.longestCopy,
        let items = arguments[1].items, Expression(arguments[1]) == nil
      else {
        append(.expression(expression))
        return
      }
      var isFirst = true
      for item in items where !item.isNoValue {
        if !isFirst { append(.text(delimiter)) }
        isFirst = false
        append(item)
      }
    default: append(.expression(expression))
    }
  }

  private mutating func append(_ text: String, variables: Node?) {
    var values: [String: Node] = [:]
    for entry in variables?.entries ?? [] {
      if let name = entry.key.text { values[name] = entry.value }
    }
    for piece in SubTemplate(text).pieces {
      switch piece {
      case .text(let text, _): append(.text(text))
      case .variable(let name, _):
        if let value = values[name] {
          append(variable: value)
        } else {
          append(reference(name))
        }
      }
    }
  }

  private mutating func append(variable value: Node) {
    switch Expression(value)?.function {
    case .ref?, .getAtt?: append(value)
    case nil where value.scalar.map { $0.text.utf8.count <= Self.longestCopy } ?? false:
      append(value)
    default: append(.expression(Expression(.sub, value)))
    }
  }

  private func attribute(_ argument: Node) -> Formula.Piece? {
    if let text = argument.text { return attribute(text) }
    guard let parts = argument.items, parts.count == 2, let name = parts[0].text,
      let attribute = parts[1].text, Expression(parts[1]) == nil
    else { return nil }
    return .attribute(name, attribute)
  }

  private func attribute(_ text: String) -> Formula.Piece? {
    guard let dot = text.firstIndex(of: ".") else { return nil }
    return .attribute(String(text[..<dot]), String(text[text.index(after: dot)...]))
  }

  private func reference(_ name: String) -> Formula.Piece {
    if let pseudo = PseudoParameter(rawValue: name) { return .pseudo(pseudo) }
    if template.resource(name) != nil { return .resource(name) }
    return attribute(name) ?? .parameter(name)
  }
}
