// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

extension Evaluated {
  /// The value as a node, with functions where it is not known.
  ///
  /// `AWS::NoValue` stands for what is absent; an item of a list or a member of a mapping that is
  /// absent is left out.
  public var node: Node {
    switch content {
    case .scalar(let scalar): return Node(.scalar(scalar), range: origin.range)
    case .list(let items):
      return Node(.sequence(items.filter { !$0.isAbsent }.map(\.node)), range: origin.range)
    case .object(let fields):
      return Node(
        .mapping(
          fields.fields.filter { !$0.value.isAbsent && !$0.isSupposed }.map {
            Node.Entry(key: .string($0.name), value: $0.value.node)
          } + fields.rest),
        range: origin.range)
    case .json(let value): return .call(.toJsonString, value.node)
    case .absent: return .call(.ref, .string(PseudoParameter.noValue.rawValue))
    case .null: return Node(.scalar(Scalar("")), range: origin.range)
    case .unknown(let formula): return formula.node
    case .refused(let refusal): return .call(refusal.function, refusal.argument)
    case .choice(let condition, let then, let otherwise):
      return .call(.if, .sequence([.string(condition), then.node, otherwise.node]))
    }
  }
}

extension Formula {
  /// The formula as a node: one function, or an `Fn::Sub` that puts the parts together.
  public var node: Node {
    if let single { return single.node }
    return .call(.sub, SubWriter(pieces).argument)
  }
}

extension Formula.Piece {
  /// The part as a node.
  public var node: Node {
    switch self {
    case .text(let text), .dynamicReference(let text): .string(text)
    case .parameter(let name), .resource(let name), .loopVariable(let name):
      .call(.ref, .string(name))
    case .pseudo(let parameter): .call(.ref, .string(parameter.rawValue))
    case .attribute(let resource, let attribute):
      .call(.getAtt, .sequence([.string(resource), .string(attribute)]))
    case .expression(let expression): .call(expression.function, expression.argument)
    }
  }
}

extension Node {
  /// A function in its long form, without a place.
  static func call(_ function: IntrinsicFunction, _ argument: Node) -> Node {
    .mapping([(function.rawValue, argument)])
  }
}
