// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// What is wrong with the arguments of one function, and where.
struct ArgumentProblem {
  /// What the function takes.
  var message: String
  /// The argument that does not fit, or all of them.
  var node: Node

  /// Says what a function takes.
  init(_ function: IntrinsicFunction, _ form: String, at node: Node) {
    (message, self.node) = ("'\(function.name)' takes \(form)", node)
  }

  /// Says what is wrong in other words.
  init(_ message: String, at node: Node) {
    (self.message, self.node) = (message, node)
  }
}

/// How a function's argument must look.
enum ArgumentShape {
  /// A text, or a function that gives one.
  case string(String)
  /// A list of so many arguments, each of a kind.
  case list(ClosedRange<Int>, String, [Kind])
  /// A list of so many conditions.
  case conditions(ClosedRange<Int>, String)

  /// What one argument can be.
  enum Kind {
    /// A text that no function computes.
    case fixedText
    /// A text, a number or a function.
    case text
    /// A list whose items are texts or functions, or a function.
    case list
    /// Anything.
    case any
  }

  /// The shape of the functions whose arguments stand in a list or are one text; nil for the others.
  ///
  /// Source: CloudFormation Template Reference, the page of each function, and the service's messages.
  init?(_ function: IntrinsicFunction) {
    switch function {
    case .ref: self = .string("the name of a parameter or a resource")
    case .condition: self = .string("the name of a condition")
    case .base64, .importValue: self = .string("one string")
    case .getAZs: self = .string("a Region, or \"\" for the stack's own")
    case .refAll: self = .string("a parameter type")
    case .if:
      self = .list(3...3, "the name of a condition and two values", [.fixedText, .any, .any])
    case .join: self = .list(2...2, "a delimiter and a list of strings", [.fixedText, .list])
    case .split: self = .list(2...2, "a delimiter and a string", [.fixedText, .text])
    case .select: self = .list(2...2, "an index and a list", [.text, .list])
    case .equals: self = .list(2...2, "two strings", [.text, .text])
    case .cidr: self = .list(2...3, "a block, a count and a number of bits", [.text, .text, .text])
    case .findInMap:
      self = .list(
        3...4, "the name of a mapping and two keys", [.text, .text, .text, .any])
    case .contains: self = .list(2...2, "a list and a string", [.list, .text])
    case .eachMemberEquals: self = .list(2...2, "a list and a string", [.list, .text])
    case .eachMemberIn: self = .list(2...2, "two lists", [.list, .list])
    case .valueOf: self = .list(2...2, "a parameter and an attribute", [.text, .text])
    case .valueOfAll: self = .list(2...2, "a parameter type and an attribute", [.text, .text])
    case .and, .or: self = .conditions(2...10, "a list of 2 to 10 conditions")
    case .not: self = .conditions(1...1, "a list of one condition")
    case .getAtt, .sub, .length, .toJsonString, .transform, .getStackOutput: return nil
    }
  }

  /// What does not fit; nil when nothing does not.
  func problem(of expression: Expression) -> ArgumentProblem? {
    let (function, argument) = (expression.function, expression.argument)
    switch self {
    case .string(let form):
      if argument.isComputed { return nil }
      guard let text = argument.text, !argument.isNull || function == .getAZs else {
        return ArgumentProblem(function, form, at: argument)
      }
      let mayBeEmpty = function == .getAZs || function == .base64
      return text.isEmpty && !mayBeEmpty ? ArgumentProblem(function, form, at: argument) : nil
    case .list(let count, let form, let kinds):
      guard let arguments = expression.arguments, count.contains(arguments.count) else {
        return Self.isMade(argument) ? nil : ArgumentProblem(function, form, at: argument)
      }
      for (argument, kind) in zip(arguments, kinds) {
        if let node = kind.misfit(argument) { return ArgumentProblem(function, form, at: node) }
      }
      return nil
    case .conditions(let count, let form):
      guard let arguments = expression.arguments, count.contains(arguments.count) else {
        return Self.isMade(argument) ? nil : ArgumentProblem(function, form, at: argument)
      }
      let misfit = arguments.first { !$0.isComputed && Expression($0, inCondition: true) == nil }
      return misfit.map { ArgumentProblem(function, form, at: $0) }
    }
  }

  /// Whether a transform makes the arguments.
  static func isMade(_ argument: Node) -> Bool {
    argument[IntrinsicFunction.transform.rawValue] != nil
      || Expression(argument)?.function == .transform
  }
}

extension ArgumentShape.Kind {
  /// The node that does not fit; nil when all does.
  func misfit(_ node: Node) -> Node? {
    switch self {
    case .any: return nil
    case .fixedText: return node.literal == nil ? node : nil
    case .text: return node.isComputed || node.text != nil ? nil : node
    case .list:
      if node.isComputed { return nil }
      guard let items = node.items else { return node }
      return items.first { !$0.isComputed && $0.text == nil }
    }
  }
}
