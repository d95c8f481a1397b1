// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
public import TemplateSyntax

/// Works out what is known of a template's values under the inputs of a deployment.
///
/// Every function that can stand in a property is computed as CloudFormation does, as far as its
/// arguments are known; `Fn::GetAZs` and `Fn::Cidr` never are. What cannot be known keeps the formula
/// that makes it. Source: CloudFormation Template Reference, "Intrinsic function reference".
///
/// Takes time linear in the size of what it is given; what loops and texts multiply is counted
/// against a budget, beyond which values are unknown. Recursion is bounded by the readers' depth.
public struct Evaluator: Sendable {
  /// What holds where a value is looked at.
  public struct Scope: Sendable {
    /// The variables of the loops around it, the innermost last.
    var variables: [(name: String, value: Evaluated)] = []

    /// The conditions that are taken for decided.
    public var assumptions = Assumptions()

    /// Creates the scope outside of loops and conditions.
    public init() {}
  }

  /// The template.
  public let template: Template

  /// What is known of the deployment.
  public let inputs: EvaluationInputs

  /// What the template says of its parameters.
  let parameterTable: ParameterTable

  /// What `Ref` gives for each parameter, without a use.
  let parameters: [String: Evaluated]

  /// The tables of `Fn::FindInMap`.
  let mappings: MappingTable

  /// The conditions.
  private(set) var conditions = ConditionTable()

  /// What may be made beyond what the template holds.
  let budget: Budget

  /// Prepares to evaluate a template; takes time linear in its parameters, mappings and conditions.
  public init(_ template: Template, _ inputs: EvaluationInputs = EvaluationInputs()) {
    self.init(
      template, inputs, ParameterTable(template), MappingTable(template), Budget(for: template))
  }

  /// Prepares to evaluate the same template under other inputs.
  public func under(_ inputs: EvaluationInputs) -> Evaluator {
    Evaluator(template, inputs, parameterTable, mappings, Budget(for: template))
  }

  /// Prepares to evaluate the same template under other inputs, out of the same budget.
  package func supposing(_ inputs: EvaluationInputs) -> Evaluator {
    Evaluator(template, inputs, parameterTable, mappings, budget)
  }

  private init(
    _ template: Template, _ inputs: EvaluationInputs, _ parameterTable: ParameterTable,
    _ mappings: MappingTable, _ budget: Budget
  ) {
    (self.template, self.inputs, self.budget) = (template, inputs, budget)
    (self.parameterTable, self.mappings) = (parameterTable, mappings)
    parameters = Self.parameters(of: parameterTable, inputs)
    conditions = ConditionCompiler(self).table
  }

  /// Works out a value.
  public func evaluate(_ node: Node, in scope: Scope = Scope()) -> Evaluated {
    if case .alias(let alias) = node.content, let target = alias.target {
      return evaluate(target, in: scope)
    }
    let place = node.valueRange.isEmpty ? node.range : node.valueRange
    if let expression = Expression(node) { return evaluate(expression, at: place, in: scope) }
    if let tag = node.tag, tag.hasPrefix("!") {
      // A tag that names no function is another rule's; what it would make is not known.
      return Evaluated(.unknown(Formula(.expression(Expression(.transform, node)))), at: place)
    }
    switch node.content {
    case .scalar(let scalar):
      if node.isNull { return Evaluated(.null, at: place) }
      return text(scalar, at: place, in: scope)
    case .sequence(let items):
      return Evaluated(.list(items.map { evaluate($0, in: scope) }), at: place)
    case .mapping:
      return Evaluated(.object(fields(of: node, in: scope)), at: place)
    case .alias:
      return Evaluated(.unknown(Formula(.expression(Expression(.transform, node)))), at: place)
    }
  }

  /// The outcome of a condition where a value is looked at; nil when that is open.
  public func outcome(of condition: String, in scope: Scope = Scope()) -> Bool? {
    conditions.outcome(condition, scope.assumptions)
  }

  /// The scope in which a condition is taken for decided.
  public func scope(_ scope: Scope = Scope(), assuming condition: String, _ isMet: Bool) -> Scope {
    var scope = scope
    scope.assumptions = conditions.assuming(condition, isMet, scope.assumptions)
    return scope
  }

  /// Whether conditions can have these outcomes together; false is certain.
  public func canHold(_ outcomes: [(condition: String, isMet: Bool)]) -> Bool {
    conditions.canHold(outcomes.map { ($0.condition, $0.isMet) })
  }
}
