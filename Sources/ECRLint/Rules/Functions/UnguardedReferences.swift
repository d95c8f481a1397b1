// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// References to a resource with a condition from where the condition need not hold.
///
/// `DependsOn` does not count, because CloudFormation passes over what it does not create. What stands
/// in a loop is left alone. Source: CloudFormation User Guide, "Conditions section".
enum UnguardedReferences: Check {
  static let rule = RuleDescriptor(
    "unguarded-reference", .warning,
    "a reference to a resource from where the condition of the resource need not hold",
    foreignIdentifiers: ["W1001"])
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.usesMacro else { return }
    let guarded = conditions(of: template.resources, in: template)
    guard !guarded.isEmpty else { return }
    var outputs: [String: String] = [:]
    for output in template.outputs { outputs[output.name] = Self.name(output.value["Condition"]) }
    let feasibility = ConditionFeasibility(template)
    var known: [[String]: Bool] = [:]
    for reference in template.index.references {
      guard let site = reference.site, reference.place.loopVariables.isEmpty,
        let name = reference.resourceName, let condition = guarded[name]
      else { continue }
      let owner: String?
      switch reference.place.section {
      case .resources:
        owner = reference.place.resource.flatMap {
          Self.name(template.resources[$0].node["Condition"])
        }
      case .outputs: owner = outputs[reference.place.owner]
      default: continue
      }
      guard let branches = branches(around: site, template.index.sites) else { continue }
      let context = (owner.map { [($0, true)] } ?? []) + branches
      guard !context.contains(where: { $0 == (condition, true) }) else { continue }
      let key = [condition] + context.flatMap { [$0.0, $0.1 ? "1" : "0"] }
      let isOpen = known[key] ?? feasibility.canHold(context + [(condition, false)])
      known[key] = isOpen
      guard isOpen else { continue }
      let isOutput = reference.place.section == .outputs
      let remedy =
        isOutput && owner == nil
        ? "give the output the condition too" : "put the reference into an 'Fn::If'"
      reporter.report(
        rule,
        "'\(clipped(name))' is created only if '\(clipped(condition))' holds, which need not be so"
          + " here; \(remedy)", at: reference)
    }
  }

  /// The condition of each resource that has a declared one.
  private static func conditions(
    of resources: [Resource], in template: Template
  ) -> [String: String] {
    let declared = Set(template.conditions.filter { !$0.isInLoop }.map(\.name))
    var conditions: [String: String] = [:]
    for resource in resources where !resource.isInLoop {
      guard let name = Self.name(resource.node["Condition"]), declared.contains(name) else {
        continue
      }
      conditions[resource.logicalID] = name
    }
    return conditions
  }

  /// The name of a condition; nil where none or a function stands.
  private static func name(_ node: Node?) -> String? {
    node.flatMap { Expression($0) == nil ? $0.text : nil }
  }

  /// The outcomes of conditions on which a function is reached; nil where that cannot be read.
  private static func branches(
    around site: Int, _ sites: [ExpressionSite]
  ) -> [(String, Bool)]? {
    var outcomes: [(String, Bool)] = []
    var inner = site
    while let outer = sites[inner].parent, outer < inner {
      if sites[outer].expression.function == .if {
        guard let name = sites[outer].expression.argument.items?.first?.text else { return nil }
        switch sites[inner].slot {
        case .argument(1), .element(1), .deeper(1): outcomes.append((name, true))
        case .argument(2), .element(2), .deeper(2): outcomes.append((name, false))
        case .whole, .argument, .element, .deeper: return nil
        }
      }
      inner = outer
    }
    return outcomes
  }
}
