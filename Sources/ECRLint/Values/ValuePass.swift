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

    /// Whether a resource depends on them.
    func reaches(_ resource: Resource) -> Bool { resources.contains(resource.position) }

    /// Whether a part of a resource does, in which no alias stands.
    func reaches(_ part: Node, of resource: Resource) -> Bool {
      uses.uses(parameters, in: part.range, of: resource.position)
    }
  }

  /// Evaluates the resources of a template.
  ///
  /// With a change, those alone that it reaches; what it does not reach of them is taken from a look
  /// without it.
  init(
    _ evaluator: Evaluator, _ options: LintOptions, selects: @escaping @Sendable (String) -> Bool,
    of change: Change? = nil, after other: ValuePass? = nil
  ) {
    checker = ValueChecker(evaluator, selects: selects)
    checker.options = options
    judges = ValueRules.judging.contains { selects($0.name) }
    for instance in evaluator.instances(of: change?.resources)
    where instance.isCreated != false {
      let before = other?.resource(at: instance.resource.position)
      if let resource = evaluator.resource(instance, change, after: before) {
        resources.append(resource)
      }
    }
  }

  /// The resource at a position of `Template.resources`; some other one, or nil, in a template with
  /// loops over resources.
  private func resource(at position: Int) -> EvaluatedResource? {
    var low = 0
    var high = resources.count
    while low < high {
      let middle = (low + high) / 2
      if resources[middle].resource.position < position { low = middle + 1 } else { high = middle }
    }
    return low < resources.count ? resources[low] : nil
  }

  /// Looks at each resource by itself; only at what a change reaches, when one is given.
  mutating func checkResources(of change: Change? = nil) {
    var checks: [String: [any ResourceCheck.Type]] = [:]
    for resource in resources where change?.reaches(resource.resource) ?? true {
      checker.resource = resource
      checker.enter(resource.scope)
      if judges { checkShape(of: resource, change) }
      RefusedFunctions.check(resource.properties, &checker)
      guard judges else { continue }
      let type = resource.type
      let own = checks[type] ?? RuleRegistry.resourceChecks.filter { $0.types.contains(type) }
      checks[type] = own
      for check in own { check.check(resource, &checker) }
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
            !change.reaches(entry.value, of: resource.resource)
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
