// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateSyntax

/// The functions that CloudFormation computes while it deploys; the raw value is the long form's key.
///
/// Source: CloudFormation Template Reference, "Intrinsic function reference" and "Rules".
public enum IntrinsicFunction: String, Hashable, Sendable, CaseIterable {
  /// A parameter's value or a resource's identifier.
  case ref = "Ref"
  /// A reference to a condition, inside conditions.
  case condition = "Condition"
  case and = "Fn::And"
  case base64 = "Fn::Base64"
  case cidr = "Fn::Cidr"
  case contains = "Fn::Contains"
  case eachMemberEquals = "Fn::EachMemberEquals"
  case eachMemberIn = "Fn::EachMemberIn"
  case equals = "Fn::Equals"
  case findInMap = "Fn::FindInMap"
  case getAtt = "Fn::GetAtt"
  case getAZs = "Fn::GetAZs"
  case getStackOutput = "Fn::GetStackOutput"
  case `if` = "Fn::If"
  case importValue = "Fn::ImportValue"
  case join = "Fn::Join"
  case length = "Fn::Length"
  case not = "Fn::Not"
  case or = "Fn::Or"
  case refAll = "Fn::RefAll"
  case select = "Fn::Select"
  case split = "Fn::Split"
  case sub = "Fn::Sub"
  case toJsonString = "Fn::ToJsonString"
  case transform = "Fn::Transform"
  case valueOf = "Fn::ValueOf"
  case valueOfAll = "Fn::ValueOfAll"
}

/// An intrinsic function with its argument, written short (`!Sub x`) or long (`Fn::Sub: x`).
///
/// Nothing is judged here: the argument is whatever stands there.
public struct Expression: Hashable, Sendable {
  /// The function.
  public var function: IntrinsicFunction

  /// What the function is given, without the tag that named the function.
  public var argument: Node

  /// The whole expression, tag or key included.
  public var range: SourceRange

  /// Creates an expression.
  public init(
    _ function: IntrinsicFunction, _ argument: Node, range: SourceRange = SourceRange(at: 0)
  ) {
    (self.function, self.argument, self.range) = (function, argument, range)
  }

  /// Whether two expressions compute the same from the same template; places do not count.
  public static func == (left: Expression, right: Expression) -> Bool {
    left.function == right.function && left.argument == right.argument
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(function)
    hasher.combine(argument)
  }
}
