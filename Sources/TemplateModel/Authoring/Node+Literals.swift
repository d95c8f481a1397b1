// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

extension Node: ExpressibleByStringInterpolation {
  /// Creates text.
  public init(stringLiteral text: String) {
    self = .string(text)
  }

  /// Creates text, or an `Fn::Sub` once a part of it is a reference.
  public init(stringInterpolation interpolation: TextInterpolation) {
    self = interpolation.node
  }
}

extension Node: ExpressibleByBooleanLiteral {
  /// Creates a boolean.
  public init(booleanLiteral value: Bool) {
    self = value.node
  }
}

extension Node: ExpressibleByIntegerLiteral {
  /// Creates a whole number.
  public init(integerLiteral value: Int) {
    self = .plain(String(value))
  }
}

extension Node: ExpressibleByArrayLiteral {
  /// Creates a list.
  public init(arrayLiteral items: Node...) {
    self = .sequence(items)
  }
}

extension Node: ExpressibleByDictionaryLiteral {
  /// Creates a mapping with the keys in their order.
  public init(dictionaryLiteral entries: (String, Node)...) {
    self = .mapping(entries)
  }
}

extension Node {
  /// What a parameter, a resource or an attribute will be.
  public static func ref(_ reference: some Referable) -> Node { reference.expression.longForm }

  /// A pseudo parameter, such as `.region`.
  public static func ref(_ parameter: PseudoParameter) -> Node { parameter.expression.longForm }

  /// One of two values, by a condition.
  public static func `if`(_ condition: ConditionName, _ then: Node, _ otherwise: Node) -> Node {
    Expression(.if, .sequence([.string(condition.name), then, otherwise])).longForm
  }
}
