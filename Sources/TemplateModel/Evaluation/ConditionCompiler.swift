// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// Puts the Conditions section of a template into the form that a `ConditionTable` answers from.
struct ConditionCompiler {
  /// The table.
  private(set) var table = ConditionTable()

  private let evaluator: Evaluator

  private var texts: [[UInt8]: ConditionFormula.Text] = [:]
  private var variables: [Formula: ConditionFormula.Variable] = [:]
  private var names: [String] = []

  /// AWS takes 2 to 10 conditions in `Fn::And` and `Fn::Or`; of more, nothing is known.
  private static let mostParts = 10

  /// Compiles the conditions; the evaluator has none yet, so nothing in them is taken for decided.
  init(_ evaluator: Evaluator) {
    self.evaluator = evaluator
    let section = evaluator.template.root[TemplateSection.conditions.rawValue]
    guard let entries = section?.entries, !entries.isEmpty else { return }
    add(entries, Evaluator.Scope())
    table.settle(names)
  }

  /// The number of a text, which differs with every byte.
  private mutating func text(_ text: String) -> ConditionFormula.Text {
    let bytes = Array(text.utf8)
    let number = texts[bytes] ?? texts.count
    texts[bytes] = number
    return number
  }

  private mutating func variable(_ formula: Formula) -> ConditionFormula.Variable {
    if let known = variables[formula] { return known }
    let variable = variables.count
    variables[formula] = variable
    if case .parameter(let name)? = formula.single,
      let parameter = evaluator.parameterTable[name]
    {
      table.allowedTexts[variable] = parameter.allowed.map { $0.map { text($0) } }
      if parameter.isNeverEmpty { table.refusedTexts[variable] = text("") }
    }
    return variable
  }

  private mutating func add(_ entries: [Node.Entry], _ scope: Evaluator.Scope) {
    for entry in entries {
      guard let key = entry.key.text else { continue }
      if let loop = ForEach(entry) {
        let items = evaluator.items(of: loop, in: scope)
        for scope in items ?? evaluator.unknownItems(of: loop, in: scope) {
          add(loop.body?.entries ?? [], scope)
        }
      } else if let name = evaluator.name(key, in: scope) {
        table.formulas[name] = compile(entry.value, scope)
        names.append(name)
      }
    }
  }

  private mutating func compile(_ node: Node, _ scope: Evaluator.Scope) -> ConditionFormula {
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
      var compiled: [ConditionFormula] = []
      for part in parts { compiled.append(compile(part, scope)) }
      return expression.function == .and ? .all(compiled) : .any(compiled)
    case .equals:
      guard let sides = expression.arguments, sides.count == 2 else { return .open }
      return compare(
        evaluator.evaluate(sides[0], in: scope), evaluator.evaluate(sides[1], in: scope))
    default: return .open
    }
  }

  private mutating func compare(_ left: Evaluated, _ right: Evaluated) -> ConditionFormula {
    switch (left.content, right.content) {
    case (.scalar(let left), .scalar(let right)):
      return .constant(left.parameterText.utf8.elementsEqual(right.parameterText.utf8))
    case (.unknown(let formula), .scalar(let scalar)),
      (.scalar(let scalar), .unknown(let formula)):
      return .equals(variable(formula), text(scalar.parameterText))
    case (.unknown(let left), .unknown(let right)):
      let (left, right) = (variable(left), variable(right))
      return left == right ? .constant(true) : .same(left, right)
    default: return .open
    }
  }
}
