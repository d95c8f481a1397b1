// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The rules that look at evaluated values.
///
/// First nothing is known but what the text says: what is found so holds under every deployment. Then
/// come the values of the deployments; or, when no deployment is known, the defaults of the
/// parameters, and each allowed value by itself. What is found only with those is a warning at the
/// default or the allowed value.
enum ValueRules: Check {
  static let rules =
    judging + RefusedFunctions.rules + GivenParameters.rules + RuleAssertions.rules

  /// The rules that judge values; the others look only at which values there are.
  static let judging =
    PropertyRules.rules + DocumentRules.rules
    + RuleRegistry.resourceChecks.flatMap { $0.rules }
    + RuleRegistry.stackChecks.flatMap { $0.rules }
    + RuleRegistry.documentChecks.flatMap { $0.rules }

  /// The most allowed values that are tried in one template.
  private static let mostValues = 200

  /// The most resources that are looked at for all allowed values together.
  private static let mostResources = 2000

  /// The most resources that are looked at together under allowed values, counted for each value.
  private static let mostTogether = 20_000

  static func check(_ template: Template, _ reporter: inout Reporter) {
    let selection = reporter.selection
    let selects: @Sendable (String) -> Bool = { selection.includes($0) }
    let (context, options) = (reporter.context, reporter.options)
    let known = EvaluationInputs(pseudoParameters: context.pseudoParameters)
    let evaluator = Evaluator(template, known)
    var base: ValuePass? = ValuePass(evaluator, options, selects: selects)
    base?.checkResources()
    base?.checkStack()
    var findings = FindingSet(base?.checker.findings ?? [], in: template)
    // The looks at deployments evaluate all resources again, which can be large.
    if !context.deployments.isEmpty { base = nil }
    guard !template.parameters.isEmpty || !context.deployments.isEmpty else {
      findings.report(to: &reporter)
      return
    }
    if let base {
      checkSupposed(base, evaluator, known, options, &findings, selects)
    } else {
      for deployment in context.deployments {
        GivenParameters.check(deployment, template, &reporter)
        let evaluator = evaluator.under(deployment.inputs(context))
        var pass = ValuePass(evaluator, options, selects: selects)
        pass.checkResources()
        pass.checkStack()
        findings.add(
          pass.checker.findings + RuleAssertions(evaluator: evaluator).findings, of: deployment,
          among: context.deployments.count)
      }
    }
    findings.report(to: &reporter)
  }

  private static func checkSupposed(
    _ base: ValuePass, _ evaluator: Evaluator, _ known: EvaluationInputs,
    _ options: LintOptions, _ findings: inout FindingSet,
    _ selects: @escaping @Sendable (String) -> Bool
  ) {
    let template = evaluator.template
    let uses = ParameterUses(template)
    // What nobody may read is not known, whatever the template says.
    let parameters = template.parameters.filter { !ParameterConstraints($0).isSecret }
    let defaults = Self.defaults(of: parameters)
    if !defaults.isEmpty {
      var inputs = known
      inputs.parameters = defaults
      let change = ValuePass.Change(Set(defaults.keys), uses)
      // The resources of a loop come in an order of their own, which is not that of the text.
      let isInOrder = !template.resources.contains(where: \.isInLoop)
      var pass = ValuePass(
        evaluator.under(inputs), options, selects: selects, of: isInOrder ? change : nil,
        after: base)
      pass.checkResources(of: change)
      if isInOrder { pass.checkStack(of: change, beside: base) } else { pass.checkStack() }
      findings.add(
        supposed: pass.checker.findings, Supposition(defaultsOf: parameters, uses))
    }
    checkAllowed(base, evaluator, known, options, uses, parameters, &findings, selects)
  }

  /// The defaults that the parameters' own constraints take; `bad-default` speaks of the others.
  private static func defaults(
    of parameters: [Template.Declaration]
  ) -> [String: ParameterValue] {
    var defaults: [String: ParameterValue] = [:]
    for parameter in parameters {
      guard let value = ParameterValue(defaultOf: parameter),
        GivenParameters.violation(of: value, parameter) == nil
      else { continue }
      defaults[parameter.name] = value
    }
    return defaults
  }

  private static func checkAllowed(
    _ base: ValuePass, _ evaluator: Evaluator, _ known: EvaluationInputs, _ options: LintOptions,
    _ uses: ParameterUses, _ parameters: [Template.Declaration], _ findings: inout FindingSet,
    _ selects: @escaping @Sendable (String) -> Bool
  ) {
    let template = evaluator.template
    var (values, resources, together) = (mostValues, mostResources, mostTogether)
    // Each value costs a look at all parameters and conditions, too.
    let least = 1 + (template.parameters.count + template.conditions.count) / 16
    for parameter in parameters {
      let change = ValuePass.Change([parameter.name], uses)
      guard !change.resources.isEmpty else { continue }
      let initial = parameter.value["Default"]?.scalar?.parameterText
      for value in ParameterValue.allowed(by: parameter)
      where value.scalar.parameterText != initial {
        values -= 1
        resources -= change.resources.count + least
        guard values >= 0, resources >= 0 else { return }
        var inputs = known
        inputs.parameters = [parameter.name: value]
        var pass = ValuePass(
          evaluator.supposing(inputs), options, selects: selects, of: change, after: base)
        pass.checkResources(of: change)
        together -= base.resources.count
        if !pass.resources.isEmpty, together >= 0 { pass.checkStack(of: change, beside: base) }
        findings.add(
          supposed: pass.checker.findings, Supposition(parameter.name, is: value, uses))
      }
    }
  }
}
