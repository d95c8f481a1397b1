// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// Puts the Conditions section of a template into the form that a `ConditionTable` answers from.
struct ConditionCompiler {
  /// The table.
  private(set) var table = ConditionTable()

  private let evaluator: Evaluator

  /// AWS takes 2 to 10 conditions in `Fn::And` and `Fn::Or`; of more, nothing is known.
  private static let mostParts = 10

  /// Compiles the conditions; the evaluator has none yet, so nothing in them is taken for decided.
  init(_ evaluator: Evaluator) {
    self.evaluator = evaluator
    addParameters()
    let section = evaluator.template.root[TemplateSection.conditions.rawValue]
    add(section?.entries ?? [], Evaluator.Scope())
  }

  private mutating func addParameters() {
    for parameter in evaluator.template.parameters {
      guard let value = evaluator.parameters[parameter.name],
        case .unknown(let formula) = value.content
      else { continue }
      let constraints = ParameterConstraints(parameter)
      switch constraints.type?.kind {
      case .string, .number: break
      // What constraints hold for is the key of an SSM parameter, or the members of a list.
      case .parameterName, .stringList, .numberList, nil: continue
      }
      if let allowed = parameter.value["AllowedValues"]?.items {
        let texts = allowed.compactMap { $0.scalar?.parameterText }
        if texts.count == allowed.count { table.allowedTexts[formula] = texts }
      }
      if let least = constraints.minLength, least > 0 { table.nonEmpty.insert(formula) }
    }
  }

  private mutating func add(_ entries: [Node.Entry], _ scope: Evaluator.Scope) {
    for entry in entries {
      guard let key = entry.key.text else { continue }
      if let loop = ForEach(entry) {
        var scopes: [Evaluator.Scope] = []
        _ = evaluator.forEachItem(of: loop, in: scope) { scopes.append($0) }
        for scope in scopes { add(loop.body?.entries ?? [], scope) }
      } else if let name = evaluator.name(key, in: scope) {
        table.formulas[name] = compile(entry.value, scope)
      }
    }
  }

  private func compile(_ node: Node, _ scope: Evaluator.Scope) -> ConditionFormula {
    guard let expression = Expression(node, inCondition: true) else { return .open }
    switch expression.function {
    case .condition:
      guard let written = expression.argument.text,
        let name = evaluator.name(written, in: scope)
      else { return .open }
      return .named(name)
    case .not:
      guard let parts = expression.arguments, parts.count == 1 else { return .open }
      return .not(compile(parts[0], scope))
    case .and, .or:
      guard let parts = expression.arguments, (1...Self.mostParts).contains(parts.count) else {
        return .open
      }
      let compiled = parts.map { compile($0, scope) }
      return expression.function == .and ? .all(compiled) : .any(compiled)
    case .equals:
      guard let sides = expression.arguments, sides.count == 2,
        let left = operand(sides[0], scope), let right = operand(sides[1], scope)
      else { return .open }
      return .equals(left, right)
    default: return .open
    }
  }

  private func operand(_ node: Node, _ scope: Evaluator.Scope) -> ConditionFormula.Operand? {
    let value = evaluator.evaluate(node, in: scope)
    if let text = value.plainText { return .text(text) }
    if case .unknown(let formula) = value.content { return .formula(formula) }
    return nil
  }
}
