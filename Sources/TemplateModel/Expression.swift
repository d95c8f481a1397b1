// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateSyntax

/// The functions that CloudFormation computes while it deploys; the raw value is the long form's key.
///
/// Source: CloudFormation Template Reference, "Intrinsic function reference" and "Rules".
public enum IntrinsicFunction: String, Hashable, Sendable, CaseIterable {
  /// The value of a parameter, or the identifier of a resource.
  case ref = "Ref"
  /// The outcome of a condition, inside other conditions.
  case condition = "Condition"
  /// Whether all of 2 to 10 conditions hold.
  case and = "Fn::And"
  /// Text in Base64.
  case base64 = "Fn::Base64"
  /// Blocks of addresses.
  case cidr = "Fn::Cidr"
  /// Whether a list holds a string, in rules.
  case contains = "Fn::Contains"
  /// Whether every member of a list is a string, in rules.
  case eachMemberEquals = "Fn::EachMemberEquals"
  /// Whether every member of a list is in another, in rules.
  case eachMemberIn = "Fn::EachMemberIn"
  /// Whether two values are the same text.
  case equals = "Fn::Equals"
  /// A value of the Mappings section.
  case findInMap = "Fn::FindInMap"
  /// An attribute of a resource.
  case getAtt = "Fn::GetAtt"
  /// The availability zones of a Region.
  case getAZs = "Fn::GetAZs"
  /// An output of another stack.
  case getStackOutput = "Fn::GetStackOutput"
  /// One of two values, by a condition.
  case `if` = "Fn::If"
  /// What another stack exports.
  case importValue = "Fn::ImportValue"
  /// Strings put together with a delimiter.
  case join = "Fn::Join"
  /// The number of items in a list.
  case length = "Fn::Length"
  /// Whether a condition does not hold.
  case not = "Fn::Not"
  /// Whether one of 2 to 10 conditions holds.
  case or = "Fn::Or"
  /// The values of all parameters of a type, in rules.
  case refAll = "Fn::RefAll"
  /// One item of a list.
  case select = "Fn::Select"
  /// A string cut at a delimiter.
  case split = "Fn::Split"
  /// Text with variables.
  case sub = "Fn::Sub"
  /// An object or a list as JSON text.
  case toJsonString = "Fn::ToJsonString"
  /// What a macro makes.
  case transform = "Fn::Transform"
  /// An attribute of a parameter's value, in rules.
  case valueOf = "Fn::ValueOf"
  /// An attribute of all parameters of a type, in rules.
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
