// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The rules that look at evaluated values.
enum ValueRules: Check {
  static let rules =
    PropertyRules.rules + DocumentRules.rules
    + RuleRegistry.resourceChecks.flatMap { $0.rules }
    + RuleRegistry.stackChecks.flatMap { $0.rules }
    + RuleRegistry.documentChecks.flatMap { $0.rules }

  static func check(_ template: Template, _ reporter: inout Reporter) {
    let selection = reporter.selection
    var checker = ValueChecker(template) { selection.includes($0) }
    checker.options = reporter.options
    var resources: [EvaluatedResource] = []
    for resource in template.resources {
      guard let evaluated = evaluate(resource) else { continue }
      resources.append(evaluated)
      checker.resource = evaluated
      check(evaluated, &checker)
    }
    checker.resource = nil
    for check in RuleRegistry.stackChecks { check.check(resources, &checker) }
    for finding in checker.findings { reporter.report(finding) }
  }

  private static func evaluate(_ resource: Resource) -> EvaluatedResource? {
    guard let type = resource.type, resource.node.writtenEntries != nil,
      Expression(resource.node) == nil
    else { return nil }
    var evaluated = EvaluatedResource(
      resource: resource, logicalID: resource.logicalID, type: type,
      properties: Evaluated(.object(Evaluated.Fields()), at: resource.anchor.range))
    if let entry = resource.node.entry("Properties") {
      evaluated.properties = Evaluator(isInLoop: resource.isInLoop).evaluate(entry.value)
    } else if resource.node.entry("Fn::Transform") != nil {
      evaluated.properties.content = .object(Evaluated.Fields(isOpen: true))
    }
    return evaluated
  }

  private static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    // A null or a wrong kind of Properties is said by the rules on attributes.
    switch resource.properties.content {
    case .object, .choice: break
    default: return
    }
    if let shape = resource.specification?.shape {
      checker.check(
        resource.properties, .object(shape), at: resource.resource.anchor.range)
    }
    for check in RuleRegistry.resourceChecks where check.types.contains(resource.type) {
      check.check(resource, &checker)
    }
  }
}
