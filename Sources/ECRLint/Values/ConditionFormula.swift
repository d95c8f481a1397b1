// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// A condition as a formula over what parameters are.
indirect enum ConditionFormula {
  /// What a formula speaks of.
  enum Subject: Hashable {
    /// A parameter, or a pseudo parameter.
    case parameter(String)
    /// A condition that the template does not declare.
    case condition(String)
    /// A value, or an outcome, that is not looked into.
    case expression(Expression)
    /// Something that is no function.
    case node(Node)
  }

  /// Always or never.
  case constant(Bool)
  /// Another condition, by its name.
  case condition(String)
  /// The opposite.
  case not(ConditionFormula)
  /// Whether each part holds.
  case all([ConditionFormula])
  /// Whether one part holds.
  case any([ConditionFormula])
  /// Whether a value is a text.
  case equals(Subject, String)
  /// Something that is true or false.
  case opaque(Subject)

  /// Reads the value of a condition; recursion is bounded by the readers' depth.
  init(_ node: Node) {
    guard let expression = Expression(node) else {
      self = .opaque(.node(node))
      return
    }
    let arguments = expression.arguments ?? []
    switch expression.function {
    case .condition where expression.argument.text != nil:
      self = .condition(expression.argument.text ?? "")
    case .not where arguments.count == 1: self = .not(Self(arguments[0]))
    case .and where !arguments.isEmpty: self = .all(arguments.map(Self.init))
    case .or where !arguments.isEmpty: self = .any(arguments.map(Self.init))
    case .equals where arguments.count == 2:
      self = Self.equality(arguments[0], arguments[1], expression)
    default: self = .opaque(.expression(expression))
    }
  }

  /// One more way in which the formula holds.
  func or(_ other: ConditionFormula) -> ConditionFormula {
    if case .any(let parts) = self { .any(parts + [other]) } else { .any([self, other]) }
  }

  private static func equality(
    _ left: Node, _ right: Node, _ expression: Expression
  ) -> ConditionFormula {
    switch (literal(left), literal(right)) {
    case (let left?, let right?): .constant(left == right)
    case (let text?, nil): .equals(subject(right), text)
    case (nil, let text?): .equals(subject(left), text)
    case (nil, nil): .opaque(.expression(expression))
    }
  }

  private static func literal(_ node: Node) -> String? {
    Expression(node) == nil ? node.text : nil
  }

  private static func subject(_ node: Node) -> Subject {
    guard let expression = Expression(node) else { return .node(node) }
    if expression.function == .ref, let name = expression.argument.text {
      return .parameter(name)
    }
    return .expression(expression)
  }
}
