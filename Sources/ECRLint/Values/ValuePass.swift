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

  /// A change of parameters, for a look at what it changes alone.
  struct Change {
    /// Who depends on what.
    var uses: ParameterUses
    /// The parameters that have other values.
    var parameters: Set<String>

    func reaches(_ resource: Resource) -> Bool {
      !uses.parameters(of: resource.position, isInLoop: resource.isInLoop)
        .isDisjoint(with: parameters)
    }
  }

  /// Evaluates the resources of a template; those alone that a change reaches, when one is given.
  init(
    _ evaluator: Evaluator, _ options: LintOptions, selects: @escaping @Sendable (String) -> Bool,
    of change: Change? = nil
  ) {
    self.evaluator = evaluator
    checker = ValueChecker(evaluator, selects: selects)
    checker.options = options
    for instance in evaluator.instances()
    where instance.isCreated != false && change?.reaches(instance.resource) ?? true {
      if let resource = evaluate(instance) { resources.append(resource) }
    }
  }

  /// Looks at each resource by itself; only at what a change reaches, when one is given.
  mutating func checkResources(of change: Change? = nil) {
    for resource in resources where change?.reaches(resource.resource) ?? true {
      checker.resource = resource
      checker.enter(resource.scope)
      checkShape(of: resource, change)
      RefusedFunctions.check(resource.properties, &checker)
      for check in RuleRegistry.resourceChecks where check.types.contains(resource.type) {
        check.check(resource, &checker)
      }
    }
    checker.enter(Evaluator.Scope())
    checker.resource = nil
  }

  /// Looks at all resources together.
  mutating func checkStack() {
    for check in RuleRegistry.stackChecks { check.check(resources, &checker) }
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
        for entry in entries {
          guard let name = entry.key.text,
            let index = fields.fields.firstIndex(where: { $0.name == name }),
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
