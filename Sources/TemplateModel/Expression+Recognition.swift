// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

extension Expression {
  /// Recognises a function in a node: a short form by its tag, a long form as a mapping whose only
  /// key names it.
  ///
  /// `Condition` as a key is a function only inside conditions, because elsewhere (in an access
  /// policy, say) it is a key like any other. Aliases are followed.
  public init?(_ node: Node, inCondition: Bool = false) {
    if case .alias = node.content {
      let target = node.resolved
      if case .alias = target.content { return nil }
      self.init(target, inCondition: inCondition)
      return
    }
    if let tag = node.tag {
      guard let function = IntrinsicFunction(tag: tag) else { return nil }
      // Without its tag, which makes text of a plain scalar: `!Ref 1` names '1'.
      self.init(function, Node(node.content, range: node.valueRange), range: node.range)
      return
    }
    guard case .mapping(let entries) = node.content, entries.count == 1,
      let name = entries[0].key.text
    else { return nil }
    switch name.utf8.first {
    case UInt8(ascii: "F") where name.hasPrefix("Fn::"),
      UInt8(ascii: "R") where name == "Ref",
      UInt8(ascii: "C") where name == "Condition" && inCondition:
      guard let function = IntrinsicFunction(rawValue: name) else { return nil }
      self.init(function, entries[0].value, range: node.range)
    default: return nil
    }
  }

  /// The arguments of a function that takes a list; nil when something else stands there.
  public var arguments: [Node]? { argument.items }
}

extension Node {
  /// Whether the node is `Ref: AWS::NoValue`, which stands for nothing.
  public var isNoValue: Bool {
    guard let expression = Expression(self), expression.function == .ref else { return false }
    return expression.argument.text == PseudoParameter.noValue.rawValue
  }
}
