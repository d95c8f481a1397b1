// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

extension TextInterpolation {
  /// The text where all of it is known, the one function that it is, or an `Fn::Sub`.
  func value<Literal: TextShaped>() -> Value<Literal> {
    guard let first = pieces.first else { return .literal(Literal(text: "")) }
    guard pieces.count == 1 else { return .expression(sub) }
    switch first {
    case .text(let text): return .literal(Literal(text: text))
    case .variable(_, let expression), .function(let expression): return .expression(expression)
    case .template: return .expression(sub)
    }
  }

  /// The text or the function as it stands in a template.
  var node: Node {
    let text: Value<String> = value()
    return text.node
  }

  /// The `Fn::Sub`; what cannot stand in its text stands in its variables.
  private var sub: Expression {
    var text = ""
    var variables: [(String, Node)] = []
    let taken = Set(names)
    func variable(for node: Node) -> String {
      var number = variables.count + 1
      while taken.contains("Value\(number)") { number += 1 }
      variables.append(("Value\(number)", node))
      return "${Value\(number)}"
    }
    for piece in pieces {
      switch piece {
      case .text(let plain): text += Self.escaped(plain) ?? variable(for: .string(plain))
      case .variable(let name, _): text += "${\(name)}"
      case .template(let template): text += template
      case .function(let expression): text += variable(for: expression.longForm)
      }
    }
    guard !variables.isEmpty else { return Expression(.sub, .string(text)) }
    return Expression(.sub, .sequence([.string(text), .mapping(variables)]))
  }

  /// The names that the text uses already.
  private var names: [String] {
    pieces.flatMap { piece in
      switch piece {
      case .variable(let name, _): [name]
      case .template(let text): SubTemplate(text).variables.map(\.name)
      case .text, .function: [String]()
      }
    }
  }

  /// The text with `${!` for each `${`; nil when one of them is not closed, for then the next
  /// variable would close it.
  private static func escaped(_ text: String) -> String? {
    var parts = text.split(separator: "${", omittingEmptySubsequences: false)[...]
    guard var result = parts.popFirst().map(String.init) else { return text }
    for part in parts {
      guard let end = part.firstIndex(of: "}"), !part[..<end].contains("$") else { return nil }
      result += "${!" + part
    }
    return result
  }
}

extension Value: ExpressibleByStringInterpolation where Literal: TextShaped {
  /// Creates a literal, or an `Fn::Sub` once a part of the text is a reference.
  public init(stringInterpolation interpolation: TextInterpolation) {
    self = interpolation.value()
  }
}
