// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Puts everything that is known into a tree, and leaves what is not known as it is written.
///
/// Nothing is lost on the way: keys that mean nothing here, transforms and functions that cannot be
/// computed stay. Recursion is bounded by the readers' depth.
struct PartialEvaluation {
  /// What works out values.
  let evaluator: Evaluator

  /// The language that is written, which decides how JSON in a text is laid out.
  let format: TemplateFormat

  /// Whether the values are those of a resource of Amazon ECR.
  var isECR = false

  /// The tree of a value with what is known put in; nil when the value is `AWS::NoValue`.
  ///
  /// `key` is the key that the value stands under.
  func node(_ node: Node, under key: String = "", in scope: Evaluator.Scope) -> Node? {
    let target = node.resolved
    if let expression = Expression(target) {
      switch expression.function {
      case .transform: return target
      case .if: return choice(expression, target, under: key, in: scope)
      default: return function(expression, target, under: key, in: scope)
      }
    }
    var result = target
    switch target.content {
    case .scalar(let scalar):
      guard target.tag == nil else { return target }
      result.content = .scalar(self.scalar(scalar, in: scope))
    case .sequence(let items):
      result.content = .sequence(items.compactMap { self.node($0, in: scope) })
    case .mapping:
      result.content = .mapping(entries(target.entries ?? [], in: scope))
    case .alias: break
    }
    return result
  }

  /// The entries of a mapping, loops over them expanded; of a key that is written twice, the last.
  func entries(_ entries: [Node.Entry], in scope: Evaluator.Scope) -> [Node.Entry] {
    var result = EntryList()
    add(entries, to: &result, in: scope)
    return result.entries
  }

  private func add(_ entries: [Node.Entry], to result: inout EntryList, in scope: Evaluator.Scope) {
    for entry in entries {
      if let loop = ForEach(entry) {
        guard let scopes = evaluator.scopes(of: loop, in: scope) else {
          result.add(Node.Entry(key: key(entry.key, in: scope), value: self.loop(loop, in: scope)))
          continue
        }
        for scope in scopes { add(loop.body?.entries ?? [], to: &result, in: scope) }
      } else if entry.key.text?.hasPrefix("Fn::") ?? true {
        result.add(entry)
      } else if let value = node(entry.value, under: entry.key.text ?? "", in: scope) {
        result.add(Node.Entry(key: key(entry.key, in: scope), value: value))
      }
    }
  }

  /// A loop whose items are not known: its collection and its body with what is known put in.
  func loop(_ loop: ForEach, in scope: Evaluator.Scope) -> Node {
    guard let items = loop.value.items, items.count == 3 else { return loop.value }
    let inner = evaluator.scope(scope, withUnknown: loop.variable ?? "")
    return .sequence([
      items[0], node(items[1], in: scope) ?? items[1], node(items[2], in: inner) ?? items[2],
    ])
  }

  /// A key with the items of loops in the place of their variables.
  func key(_ key: Node, in scope: Evaluator.Scope) -> Node {
    guard let text = key.text else { return key }
    let name = evaluator.partialText(text, in: scope)
    return name == text ? key : .string(name)
  }

  private func scalar(_ scalar: Scalar, in scope: Evaluator.Scope) -> Scalar {
    let text = evaluator.partialText(scalar.text, in: scope)
    return text == scalar.text ? scalar : Scalar(text, style: .doubleQuoted)
  }

  private func choice(
    _ expression: Expression, _ target: Node, under key: String, in scope: Evaluator.Scope
  ) -> Node? {
    guard let arguments = expression.arguments, arguments.count == 3,
      let written = arguments[0].text, Expression(arguments[0]) == nil
    else { return structure(expression, in: scope) }
    let condition = evaluator.partialText(written, in: scope)
    if let outcome = evaluator.outcome(of: condition, in: scope) {
      return node(arguments[outcome ? 1 : 2], under: key, in: scope)
    }
    let branches = [(arguments[1], true), (arguments[2], false)].map { branch, isMet in
      node(branch, under: key, in: evaluator.scope(scope, assuming: condition, isMet)) ?? .noValue
    }
    return .mapping([
      (IntrinsicFunction.if.rawValue, .sequence([.string(condition)] + branches))
    ])
  }

  private func function(
    _ expression: Expression, _ target: Node, under key: String, in scope: Evaluator.Scope
  ) -> Node? {
    let value = evaluator.evaluate(target, in: scope)
    if isECR, let policy = lifecycleText(value, under: key) { return policy }
    switch value.content {
    case .absent: return nil
    case .refused: return structure(expression, in: scope)
    default: return written(value, expression)
    }
  }

  /// A value that a function gives, with functions where it is not known.
  private func written(_ value: Evaluated, _ expression: Expression) -> Node {
    switch value.content {
    case .scalar(let scalar): return text(of: scalar, value, expression)
    case .json(let json): return json.compactJSON.map { .string($0) } ?? value.node
    case .list(let items):
      return .sequence(items.filter { !$0.isAbsent }.map { written($0, expression) })
    case .object(let fields):
      let members = fields.fields.filter { !$0.value.isAbsent && !$0.isSupposed }
      return Node(
        .mapping(
          members.map {
            Node.Entry(key: .string($0.name), value: written($0.value, expression))
          } + fields.rest))
    case .choice(let condition, let then, let otherwise):
      return .mapping([
        (
          IntrinsicFunction.if.rawValue,
          .sequence([
            .string(condition), written(then, expression), written(otherwise, expression),
          ])
        )
      ])
    case .absent, .null, .unknown, .refused: return value.node
    }
  }

  /// A scalar that a function gives; what a parameter gives is always text.
  private func text(of scalar: Scalar, _ value: Evaluated, _ expression: Expression) -> Node {
    guard case .string(let text) = scalar.meaning else {
      return Node(
        .scalar(
          value.origin.parameter == nil ? scalar : Scalar(scalar.text, style: .doubleQuoted)))
    }
    // `${Name}` outside of `Fn::Sub` looks like a mistake, so what was `${!Name}` stays that.
    if expression.function == .sub, text.contains("${") {
      return Formula([.text(text), .text("")]).node
    }
    return Node(.scalar(scalar))
  }

  /// A function with what is known put into its arguments.
  private func structure(_ expression: Expression, in scope: Evaluator.Scope) -> Node {
    let argument = node(expression.argument, in: scope) ?? .noValue
    return .mapping([(expression.function.rawValue, argument)])
  }
}

extension Node {
  /// `AWS::NoValue`.
  static var noValue: Node {
    .mapping([(IntrinsicFunction.ref.rawValue, .string(PseudoParameter.noValue.rawValue))])
  }
}
