// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Functions that stand where CloudFormation takes none, or not that one.
enum MisplacedFunctions: Check {
  static let rule = RuleDescriptor(
    "misplaced-function", .error, "a function where CloudFormation does not take it")
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasUnknownMacro else { return }
    let nesting = FunctionNesting(isExtended: template.usesLanguageExtensions)
    let parents = EffectiveParents(template.index.sites)
    let conditions = ConditionScope(template)
    for (position, site) in template.index.sites.enumerated() {
      let around = parents[position].map { (template.index.sites[$0.parent], $0.slot) }
      let message =
        placeProblem(site, nesting) ?? conditions.problem(of: site, inside: around?.0)
        ?? around.flatMap { nestingProblem(site, $0, $1, nesting) }
      if let message { reporter.report(rule, message, at: site.expression.headRange) }
    }
    let parameters = Set(template.parameters.map(\.name))
    for reference in template.index.references {
      if let name = reference.resourceName, parameters.contains(name) { continue }
      guard let message = referenceProblem(reference, template) else { continue }
      reporter.report(rule, message, at: reference)
    }
    checkAttributes(template, &reporter)
  }

  private static func placeProblem(
    _ site: ExpressionSite, _ nesting: FunctionNesting
  ) -> String? {
    var name: String { "'\(site.expression.function.name)'" }
    if site.expression.function == .transform { return nil }
    switch (site.place.section, site.place.attribute) {
    case (.parameters, _), (.mappings, _):
      // Only the outermost is reported: without it, nothing is wrong with the others.
      return site.parent == nil
        ? "\(name) cannot stand in \(site.place.section.rawValue); its values must be literals"
        : nil
    case (.resources, "Type"): return "\(name) cannot stand in 'Type', which must be a literal"
    case (.resources, "DeletionPolicy"), (.resources, "UpdateReplacePolicy"):
      return site.parent == nil && !nesting.isExtended
        ? "\(name) cannot stand in '\(site.place.attribute)' without "
          + "'Transform: AWS::LanguageExtensions'" : nil
    default: return nil
    }
  }

  private static func nestingProblem(
    _ site: ExpressionSite, _ outer: ExpressionSite, _ slot: ExpressionSite.Slot,
    _ nesting: FunctionNesting
  ) -> String? {
    let (inner, around) = (site.expression.function, outer.expression.function)
    var start: String { "'\(inner.name)' cannot stand " }
    switch nesting.refusal(of: inner, in: around, slot) {
    case nil: return nil
    case .never: return start + "here in '\(around.name)'"
    case .needs(let kind): return start + "here in '\(around.name)', which needs \(kind)"
    case .withoutTransform:
      return start + "here in '\(around.name)' without 'Transform: AWS::LanguageExtensions'"
    }
  }

  private static func referenceProblem(_ reference: Reference, _ template: Template) -> String? {
    let name: String
    switch reference.target {
    case .value(let target): name = target
    // `Fn::GetAtt` itself is reported in conditions; in a Sub it hides in the text.
    case .attribute(let target, _): name = target
    default: return nil
    }
    guard !reference.place.loopVariables.contains(name), template.resource(name) != nil else {
      return nil
    }
    let function = reference.site.map { template.index.sites[$0].expression.function }
    let start = "'\(clipped(name))' is a resource; "
    switch (reference.place.section, reference.place.attribute) {
    case (.conditions, _) where function != .getAtt:
      return start + "conditions can refer to parameters only"
    case (.rules, _) where function != .getAtt:
      return start + "rules can refer to parameters only"
    case (.outputs, "Export"): return start + "an export's name cannot depend on resources"
    default:
      return isImported(reference, template)
        ? start + "'Fn::ImportValue' cannot depend on resources" : nil
    }
  }

  /// Whether the reference is, or stands directly in, what `Fn::ImportValue` is given.
  private static func isImported(_ reference: Reference, _ template: Template) -> Bool {
    let sites = template.index.sites
    guard let own = reference.site, let parent = sites[own].parent else { return false }
    return sites[own].expression.function != .getAtt
      && sites[parent].expression.function == .importValue
  }

  private static func checkAttributes(_ template: Template, _ reporter: inout Reporter) {
    for resource in template.resources {
      if !(resource.isInLoop && template.usesLanguageExtensions) {
        check(resource.node["Condition"], "Condition", &reporter)
      }
      guard !template.usesLanguageExtensions, let value = resource.node["DependsOn"] else {
        continue
      }
      let items = value.isComputed ? [value] : value.items ?? [value]
      for item in items { check(item, "DependsOn", &reporter) }
    }
    for output in template.outputs where !(output.isInLoop && template.usesLanguageExtensions) {
      check(output.value["Condition"], "Condition", &reporter)
    }
  }

  private static func check(_ node: Node?, _ attribute: String, _ reporter: inout Reporter) {
    guard let node, let expression = Expression(node, inCondition: attribute == "Condition"),
      expression.function != .transform
    else { return }
    let what = attribute == "Condition" ? "a condition" : "a resource"
    reporter.report(
      rule,
      "'\(expression.function.name)' cannot stand in '\(attribute)', "
        + "which must be the name of \(what)", at: node.range)
  }
}

extension Expression {
  /// The expression, or less of it where it runs over lines that say nothing about it.
  var headRange: SourceRange {
    let start = range.start
    let end = argument.range.start > start ? argument.range.start : range.end
    guard case .scalar = argument.content else {
      return SourceRange(start: start, end: min(range.end, max(end - 1, start + 1)))
    }
    return range
  }
}
