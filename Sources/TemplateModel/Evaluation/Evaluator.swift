// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
public import TemplateSyntax

/// Works out what is known of values without parameters: literals, `Fn::Sub` without variables,
/// `AWS::NoValue`, and the two branches of each `Fn::If`.
///
/// Takes time linear in the size of what it is given; recursion is bounded by the readers' depth.
public struct Evaluator: Sendable {
  private let isInLoop: Bool

  /// Creates an evaluator; inside a loop, text that holds `${Name}` or `&{Name}` is not known either,
  /// because `Fn::ForEach` puts the loop's items there without an `Fn::Sub`.
  public init(isInLoop: Bool = false) {
    self.isInLoop = isInLoop
  }

  /// Works out a value.
  public func evaluate(_ node: Node) -> Evaluated {
    let target = node.resolved
    let origin = target.valueRange.isEmpty ? target.range : target.valueRange
    if let expression = Expression(target) {
      return Evaluated(content(of: expression), at: origin)
    }
    if let tag = target.tag, tag.hasPrefix("!") {
      // A tag that names no function is another rule's; what it would make is not known.
      return Evaluated(.unknown(Formula(.expression(Expression(.transform, target)))), at: origin)
    }
    switch target.content {
    case .scalar(let scalar):
      if scalar.text.contains("{{resolve:") || (isInLoop && Self.holdsVariable(scalar.text)) {
        return Evaluated(.unknown(Formula(.expression(Expression(.sub, target)))), at: origin)
      }
      return Evaluated(target.isNull ? .null : .scalar(scalar), at: origin)
    case .sequence(let items):
      return Evaluated(.list(items.map(evaluate)), at: origin)
    case .mapping:
      return Evaluated(.object(fields(of: target)), at: origin)
    case .alias:
      return Evaluated(.unknown(Formula(.expression(Expression(.transform, target)))), at: origin)
    }
  }

  private static func holdsVariable(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{"), previous == UInt8(ascii: "$") || previous == UInt8(ascii: "&") {
        return true
      }
      previous = byte
    }
    return false
  }

  private func content(of expression: Expression) -> Evaluated.Content {
    let unknown = Evaluated.Content.unknown(Formula(.expression(expression)))
    switch expression.function {
    case .ref:
      return expression.argument.text == PseudoParameter.noValue.rawValue ? .absent : unknown
    case .sub:
      guard let text = expression.argument.text, SubTemplate(text).isConstant else {
        return unknown
      }
      let pieces = SubTemplate(text).pieces
      let joined = pieces.reduce(into: "") { joined, piece in
        if case .text(let text) = piece { joined += text }
      }
      return .scalar(Scalar(joined, style: expression.argument.scalar?.style ?? .plain))
    case .if:
      guard let arguments = expression.arguments, arguments.count == 3,
        let condition = arguments[0].text
      else { return unknown }
      return .choice(
        condition: condition, then: evaluate(arguments[1]), otherwise: evaluate(arguments[2]))
    default: return unknown
    }
  }

  private func fields(of mapping: Node) -> Evaluated.Fields {
    var fields: [Evaluated.Fields.Field] = []
    var isOpen = false
    for entry in mapping.entries ?? [] {
      guard let name = entry.key.text else { continue }
      if name.hasPrefix("Fn::") || name == IntrinsicFunction.ref.rawValue {
        isOpen = true
        continue
      }
      let field = Evaluated.Fields.Field(
        name: name, keyRange: entry.key.range, value: evaluate(entry.value))
      if let index = fields.firstIndex(where: { $0.name == name }) {
        fields[index] = field
      } else {
        fields.append(field)
      }
    }
    return Evaluated.Fields(fields, isOpen: isOpen)
  }
}
