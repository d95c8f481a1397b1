// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// What a slot of a Swift model holds: a value that is written out, or an expression that
/// CloudFormation computes.
public enum Value<Literal: Shaped>: Shaped {
  /// A value that is written out.
  case literal(Literal)

  /// An intrinsic function.
  case expression(Expression)

  /// The literal's shape: what an expression makes must have it, too.
  public static var shape: Shape { Literal.shape }

  /// Reads an expression or a literal.
  public init?(literal node: Node) {
    if let expression = Expression(node) {
      self = .expression(expression)
    } else if let literal = Literal(literal: node) {
      self = .literal(literal)
    } else {
      return nil
    }
  }

  /// The literal, or the expression in its long form.
  public var node: Node {
    switch self {
    case .literal(let literal): literal.node
    case .expression(let expression): expression.longForm
    }
  }

  /// The value that is written out, if there is one.
  public var literal: Literal? {
    guard case .literal(let literal) = self else { return nil }
    return literal
  }

  /// A parameter's value or a resource's identifier.
  public static func ref(_ name: String) -> Value {
    .expression(Expression(.ref, .string(name)))
  }
}

/// A text that is written out or computed.
///
/// The name to use in extensions of `Value` and of `Node`, whose dictionary literals give them a
/// member type `Value`.
public typealias TextValue = Value<String>
