// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// Something of a template that has a value while it is deployed: a parameter, a resource, an
/// attribute.
public protocol Referable: Hashable, Sendable {
  /// The function that gives the value, `Ref` or `Fn::GetAtt`.
  var expression: Expression { get }

  /// The name of the value in an `Fn::Sub`, without the braces.
  var variable: String { get }
}

/// An attribute of a resource.
public struct AttributeReference: Referable {
  /// The resource.
  public let logicalID: String

  /// The attribute, such as `Arn`.
  public let name: String

  /// Creates a reference; nothing is judged here.
  public init(_ logicalID: String, _ name: String) {
    (self.logicalID, self.name) = (logicalID, name)
  }

  /// The `Fn::GetAtt`.
  public var expression: Expression {
    Expression(.getAtt, .sequence([.string(logicalID), .string(name)]))
  }

  /// The resource and the attribute with a dot between them.
  public var variable: String { "\(logicalID).\(name)" }
}

/// A parameter that a template declares.
public struct ParameterHandle: Referable {
  /// The parameter's name.
  public let name: String

  /// Creates a handle of a parameter that is declared by other means.
  public init(_ name: String) {
    self.name = name
  }

  /// The `Ref`.
  public var expression: Expression { Expression(.ref, .string(name)) }

  /// The name.
  public var variable: String { name }
}

extension PseudoParameter: Referable {
  /// The `Ref`.
  public var expression: Expression { Expression(.ref, .string(rawValue)) }

  /// The name.
  public var variable: String { rawValue }
}
