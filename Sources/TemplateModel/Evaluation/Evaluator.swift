// SPDX-License-Identifier: Apache-2.0

import Synchronization
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

  /// What `Ref` gives for each parameter, without a use.
  let parameters: [String: Evaluated]

  /// The tables of `Fn::FindInMap`.
  let mappings: MappingTable

  /// The conditions.
  private(set) var conditions = ConditionTable()

  let budget: Budget

  /// Prepares to evaluate a template; takes time linear in its parameters, mappings and conditions.
  public init(_ template: Template, _ inputs: EvaluationInputs = EvaluationInputs()) {
    self.init(template, inputs, MappingTable(template))
  }

  /// Prepares to evaluate the same template under other inputs.
  public func under(_ inputs: EvaluationInputs) -> Evaluator {
    Evaluator(template, inputs, mappings)
  }

  private init(_ template: Template, _ inputs: EvaluationInputs, _ mappings: MappingTable) {
    (self.template, self.inputs, self.mappings) = (template, inputs, mappings)
    budget = Budget(for: template)
    parameters = Self.parameters(of: template, inputs)
    conditions = ConditionCompiler(self).table
  }

  /// Works out a value.
  public func evaluate(_ node: Node, in scope: Scope = Scope()) -> Evaluated {
    let target = node.resolved
    let place = target.valueRange.isEmpty ? target.range : target.valueRange
    if let expression = Expression(target) { return evaluate(expression, at: place, in: scope) }
    if let tag = target.tag, tag.hasPrefix("!") {
      // A tag that names no function is another rule's; what it would make is not known.
      return Evaluated(.unknown(Formula(.expression(Expression(.transform, target)))), at: place)
    }
    switch target.content {
    case .scalar(let scalar):
      if target.isNull { return Evaluated(.null, at: place) }
      return text(scalar, at: place, in: scope)
    case .sequence(let items):
      return Evaluated(.list(items.map { evaluate($0, in: scope) }), at: place)
    case .mapping:
      return Evaluated(.object(fields(of: target, in: scope)), at: place)
    case .alias:
      return Evaluated(.unknown(Formula(.expression(Expression(.transform, target)))), at: place)
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

  private func fields(of mapping: Node, in scope: Scope) -> Evaluated.Fields {
    var builder = FieldsBuilder()
    add(mapping.entries ?? [], to: &builder, in: scope)
    return builder.fields
  }

  private func add(_ entries: [Node.Entry], to builder: inout FieldsBuilder, in scope: Scope) {
    for entry in entries {
      guard let key = entry.key.text else { continue }
      if let loop = ForEach(entry) {
        let isKnown = forEachItem(of: loop, in: scope) { inner in
          add(loop.body?.entries ?? [], to: &builder, in: inner)
        }
        if !isKnown { builder.fields.isOpen = true }
      } else if key.hasPrefix("Fn::") || key == IntrinsicFunction.ref.rawValue {
        builder.fields.isOpen = true
      } else if let name = name(key, in: scope) {
        builder.add(
          Evaluated.Fields.Field(
            name: name, keyRange: entry.key.range, value: evaluate(entry.value, in: scope)))
      } else {
        builder.fields.isOpen = true
      }
    }
  }

  /// How much more may be made than the template holds.
  final class Budget: Sendable {
    /// Bytes of loops' bodies and of texts, together.
    private let left: Atomic<Int>

    init(for template: Template) {
      left = Atomic(8_000_000 + 4 * template.file.bytes.count)
    }

    /// Takes something from the budget; false when it is used up.
    func take(_ amount: Int) -> Bool {
      left.subtract(amount, ordering: .relaxed).newValue >= 0
    }
  }
}

/// Members with the last of each name, found by name in constant time.
private struct FieldsBuilder {
  var fields = Evaluated.Fields()
  private var positions: [String: Int] = [:]

  /// Few members are searched one by one, which is cheaper than a table.
  private static let few = 16

  mutating func add(_ field: Evaluated.Fields.Field) {
    if let position = position(of: field.name) {
      fields.fields[position] = field
      return
    }
    if fields.fields.count == Self.few {
      for (index, field) in fields.fields.enumerated() { positions[field.name] = index }
    }
    if fields.fields.count >= Self.few { positions[field.name] = fields.fields.count }
    fields.fields.append(field)
  }

  private func position(of name: String) -> Int? {
    fields.fields.count <= Self.few
      ? fields.fields.firstIndex { $0.name == name } : positions[name]
  }
}
