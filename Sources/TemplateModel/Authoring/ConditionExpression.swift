// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// What a condition of a template asks.
public struct ConditionExpression: Hashable, Sendable {
  /// The functions.
  public let expression: Expression

  /// Creates a condition from any function.
  public init(_ expression: Expression) {
    self.expression = expression
  }

  /// Whether two values are the same text.
  public static func equals(_ left: Value<String>, _ right: Value<String>) -> Self {
    Self(Expression(.equals, .sequence([left.node, right.node])))
  }

  /// Whether a parameter or another value is a text.
  public static func equals(_ left: some Referable, _ right: Value<String>) -> Self {
    equals(Value<String>.ref(left), right)
  }

  /// Whether a pseudo parameter, such as `.region`, is a text.
  public static func equals(_ left: PseudoParameter, _ right: Value<String>) -> Self {
    equals(Value<String>.ref(left), right)
  }

  /// Whether another condition of the template holds.
  public static func named(_ condition: ConditionName) -> Self {
    Self(Expression(.condition, .string(condition.name)))
  }

  /// The functions in their long form.
  public var node: Node { expression.longForm }

  /// The most conditions of one `Fn::And` or `Fn::Or`.
  ///
  /// Source: CloudFormation Template Reference, "Condition functions".
  static let mostOperands = 10

  /// Joins two conditions, and takes those of the left into one list as far as it may be long.
  static func joined(_ function: IntrinsicFunction, _ left: Self, _ right: Self) -> Self {
    var operands = [left.node]
    if left.expression.function == function, let inner = left.expression.argument.items,
      inner.count < mostOperands
    {
      operands = inner
    }
    return Self(Expression(function, .sequence(operands + [right.node])))
  }
}

/// A condition that a template declares.
public struct ConditionName: Hashable, Sendable {
  /// The name.
  public let name: String

  /// Creates the name of a condition that is declared by other means.
  public init(_ name: String) {
    self.name = name
  }
}

/// A mapping that a template declares.
public struct MappingName: Hashable, Sendable {
  /// The name.
  public let name: String

  /// Creates the name of a mapping that is declared by other means.
  public init(_ name: String) {
    self.name = name
  }
}
