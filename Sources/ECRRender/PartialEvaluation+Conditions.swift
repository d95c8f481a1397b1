// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

extension PartialEvaluation {
  /// A condition with what is known put in.
  private enum Simplified {
    case known(Bool)
    case open(Node)
  }

  /// The entries of the Conditions section with what is known put in.
  ///
  /// One that is decided stays as a comparison of literals, for whatever still names it.
  func conditionEntries(_ entries: [Node.Entry], in scope: Evaluator.Scope) -> [Node.Entry] {
    entries.flatMap { entry -> [Node.Entry] in
      if let loop = ForEach(entry) {
        guard let scopes = evaluator.scopes(of: loop, in: scope) else {
          return [Node.Entry(key: key(entry.key, in: scope), value: self.loop(loop, in: scope))]
        }
        return scopes.flatMap { conditionEntries(loop.body?.entries ?? [], in: $0) }
      }
      let key = key(entry.key, in: scope)
      if let outcome = evaluator.outcome(of: key.text ?? "") {
        return [Node.Entry(key: key, value: constant(outcome))]
      }
      switch simplified(entry.value, in: scope) {
      case .known(let outcome): return [Node.Entry(key: key, value: constant(outcome))]
      case .open(let node): return [Node.Entry(key: key, value: declared(node))]
      }
    }
  }

  /// What a condition is declared as: a function, for a name alone is not documented there.
  private func declared(_ node: Node) -> Node {
    guard Expression(node, inCondition: true)?.function == .condition else { return node }
    return call(.and, [node, node])
  }

  private func constant(_ outcome: Bool) -> Node {
    call(.equals, [.string("true"), .string(outcome ? "true" : "false")])
  }

  private func simplified(_ node: Node, in scope: Evaluator.Scope) -> Simplified {
    guard let expression = Expression(node, inCondition: true) else { return .open(node) }
    switch expression.function {
    case .condition:
      guard let written = expression.argument.text else { return .open(node) }
      let name = evaluator.partialText(written, in: scope)
      return evaluator.outcome(of: name).map(Simplified.known)
        ?? .open(.mapping([(IntrinsicFunction.condition.rawValue, .string(name))]))
    case .not:
      guard let part = expression.arguments?.first else { return .open(node) }
      switch simplified(part, in: scope) {
      case .known(let value): return .known(!value)
      case .open(let inner): return .open(call(.not, [inner]))
      }
    case .and, .or: return connected(expression, node, in: scope)
    case .equals:
      guard let sides = expression.arguments, sides.count == 2 else { return .open(node) }
      let values = sides.map { evaluator.evaluate($0, in: scope) }
      if let left = values[0].plainText, let right = values[1].plainText {
        return .known(left == right)
      }
      return .open(call(.equals, sides.map { self.node($0, in: scope) ?? $0 }))
    default: return .open(node)
    }
  }

  private func connected(
    _ expression: Expression, _ node: Node, in scope: Evaluator.Scope
  ) -> Simplified {
    guard let parts = expression.arguments else { return .open(node) }
    let decisive = expression.function == .or
    var open: [Node] = []
    for part in parts {
      switch simplified(part, in: scope) {
      case .known(let value): if value == decisive { return .known(value) }
      case .open(let inner): open.append(inner)
      }
    }
    guard let first = open.first else { return .known(!decisive) }
    // Both functions take two conditions at least.
    return .open(open.count == 1 ? first : call(expression.function, open))
  }

  private func call(_ function: IntrinsicFunction, _ arguments: [Node]) -> Node {
    .mapping([(function.rawValue, .sequence(arguments))])
  }
}
