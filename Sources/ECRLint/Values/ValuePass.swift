// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// One look at the evaluated values of a template, under one set of inputs.
struct ValuePass {
  /// The resources, evaluated.
  private(set) var resources: [EvaluatedResource] = []

  /// The checker that has looked.
  private(set) var checker: ValueChecker

  private let evaluator: Evaluator

  /// Whether a rule is selected that judges values.
  private let judges: Bool

  /// A change of parameters, for a look at what it changes alone.
  struct Change {
    /// Who depends on what.
    let uses: ParameterUses
    /// The parameters that have other values.
    let parameters: Set<String>
    /// The positions of the resources that depend on them.
    let resources: Set<Int>

    /// Finds out what a change of parameters reaches.
    init(_ parameters: Set<String>, _ uses: ParameterUses) {
      (self.parameters, self.uses) = (parameters, uses)
      resources = uses.resources(using: parameters)
    }

    func reaches(_ resource: Resource) -> Bool { resources.contains(resource.position) }
  }

  /// Evaluates the resources of a template; those alone that a change reaches, when one is given.
  init(
    _ evaluator: Evaluator, _ options: LintOptions, selects: @escaping @Sendable (String) -> Bool,
    of change: Change? = nil
  ) {
    self.evaluator = evaluator
    checker = ValueChecker(evaluator, selects: selects)
    checker.options = options
    judges = ValueRules.judging.contains { selects($0.name) }
    for instance in evaluator.instances(of: change?.resources)
    where instance.isCreated != false {
      if let resource = evaluate(instance) { resources.append(resource) }
    }
  }

  /// Looks at each resource by itself; only at what a change reaches, when one is given.
  mutating func checkResources(of change: Change? = nil) {
    for resource in resources where change?.reaches(resource.resource) ?? true {
      checker.resource = resource
      checker.enter(resource.scope)
      if judges { checkShape(of: resource, change) }
      RefusedFunctions.check(resource.properties, &checker)
      guard judges else { continue }
      for check in RuleRegistry.resourceChecks where check.types.contains(resource.type) {
        check.check(resource, &checker)
      }
    }
    checker.enter(Evaluator.Scope())
    checker.resource = nil
  }

  /// Looks at all resources together.
  mutating func checkStack() {
    guard judges else { return }
    for check in RuleRegistry.stackChecks { check.check(resources, &checker) }
  }

  /// Looks at the resources that a change reaches together with those that another look evaluated.
  mutating func checkStack(of change: Change, beside other: ValuePass) {
    guard judges else { return }
    let all = other.resources.filter { !change.reaches($0.resource) } + resources
    let order = all.indices.sorted {
      (all[$0].resource.position, $0) < (all[$1].resource.position, $1)
    }
    let inOrder = order.map { all[$0] }
    for check in RuleRegistry.stackChecks { check.check(inOrder, &checker) }
  }

  private func evaluate(_ instance: Evaluator.Instance) -> EvaluatedResource? {
    let resource = instance.resource
    guard let type = resource.type, resource.node.writtenEntries != nil,
      Expression(resource.node) == nil
    else { return nil }
    var evaluated = EvaluatedResource(
      resource: resource, logicalID: instance.logicalID, type: type,
      properties: Evaluated(.object(Evaluated.Fields()), at: resource.anchor.range))
    evaluated.scope = instance.scope
    evaluated.condition = instance.condition
    if let entry = resource.node.entry("Properties") {
      evaluated.properties = evaluator.evaluate(entry.value, in: instance.scope)
    } else if resource.node.entry("Fn::Transform") != nil {
      evaluated.properties.content = .object(Evaluated.Fields(isOpen: true))
    }
    return evaluated
  }

  private mutating func checkShape(
    of resource: EvaluatedResource, _ change: Change?
  ) {
    guard let shape = resource.specification?.shape else { return }
    switch resource.properties.content {
    case .object(var fields):
      if let change, !resource.resource.isInLoop,
        let entries = resource.resource.properties?.writtenEntries
      {
        // A property that no parameter reaches is the same as before, and was looked at then.
        let positions = Dictionary(
          fields.fields.enumerated().map { ($0.element.name, $0.offset) },
          uniquingKeysWith: { _, last in last })
        for entry in entries {
          guard let name = entry.key.text, let index = positions[name],
            !change.uses.uses(
              change.parameters, in: entry.value.range, of: resource.resource.position)
          else { continue }
          fields.fields[index].value.content = .unknown(Formula([]))
        }
      }
      let value = Evaluated(.object(fields), at: resource.properties.origin)
      checker.check(value, .object(shape), at: resource.resource.anchor.range)
    case .choice:
      checker.check(
        resource.properties, .object(shape), at: resource.resource.anchor.range)
    // A null or a wrong kind of Properties is said by the rules on attributes.
    default: return
    }
  }
}
