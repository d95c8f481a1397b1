// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

extension ExpressionIndexer {
  /// Adds the names that a function refers to by itself, not those of functions inside it.
  mutating func addReferences(of expression: Expression) {
    switch expression.function {
    case .ref: refer(expression.argument) { .value($0) }
    case .condition: refer(expression.argument) { .condition($0) }
    case .if:
      if let name = expression.arguments?.first { refer(name) { .condition($0) } }
    case .findInMap:
      if let name = expression.arguments?.first { refer(name) { .mapping($0) } }
    case .getAtt: addAttribute(of: expression)
    case .sub: addVariables(of: expression)
    default: break
    }
  }

  private mutating func addAttribute(of expression: Expression) {
    if let arguments = expression.arguments {
      guard let resource = arguments.first, arguments.count == 2 else { return }
      let attribute = Expression(arguments[1]) == nil ? arguments[1].text : nil
      refer(resource) { .attribute($0, attribute) }
    } else if let text = expression.argument.text, let dot = text.firstIndex(of: ".") {
      let name = text[..<dot].utf8.count
      let attribute = String(text[text.index(after: dot)...])
      refer(expression.argument, 0..<name) { .attribute($0, attribute) }
    }
  }

  private mutating func addVariables(of expression: Expression) {
    let text = expression.arguments?.first ?? expression.argument
    guard Expression(text) == nil, let string = text.text else { return }
    let second = expression.arguments.flatMap { $0.count > 1 ? $0[1] : nil }
    let own = Set((second?.entries ?? []).compactMap(\.key.text))
    for (name, range) in SubTemplate(string).variables where !own.contains(name) {
      guard let dot = name.firstIndex(of: ".") else {
        refer(text, range) { .value($0) }
        continue
      }
      let attribute = String(name[name.index(after: dot)...])
      let length = name[..<dot].utf8.count
      refer(text, range.lowerBound..<range.lowerBound + length) { .attribute($0, attribute) }
    }
  }
}
