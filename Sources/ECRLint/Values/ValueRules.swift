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
    PropertyRules.rules + DocumentRules.rules + RefusedFunctions.rules + GivenParameters.rules
    + RuleRegistry.resourceChecks.flatMap { $0.rules }
    + RuleRegistry.stackChecks.flatMap { $0.rules }
    + RuleRegistry.documentChecks.flatMap { $0.rules }

  /// The most allowed values that are tried in one template.
  private static let mostValues = 200

  static func check(_ template: Template, _ reporter: inout Reporter) {
    let selection = reporter.selection
    let selects: @Sendable (String) -> Bool = { selection.includes($0) }
    let (context, options) = (reporter.context, reporter.options)
    let known = EvaluationInputs(pseudoParameters: context.pseudoParameters)
    let evaluator = Evaluator(template, known)
    var base = ValuePass(evaluator, options, selects: selects)
    base.checkResources()
    base.checkStack()
    var findings = FindingSet(base.checker.findings)
    guard !template.parameters.isEmpty || !context.deployments.isEmpty else {
      findings.report(to: &reporter)
      return
    }
    if context.deployments.isEmpty {
      checkSupposed(evaluator, known, options, &findings, selects)
    } else {
      for deployment in context.deployments {
        GivenParameters.check(deployment, template, &reporter)
        var pass = ValuePass(
          evaluator.under(deployment.inputs(context)), options, selects: selects)
        pass.checkResources()
        pass.checkStack()
        findings.add(pass.checker.findings, of: deployment, among: context.deployments.count)
      }
    }
    findings.report(to: &reporter)
  }

  private static func checkSupposed(
    _ evaluator: Evaluator, _ known: EvaluationInputs, _ options: LintOptions,
    _ findings: inout FindingSet, _ selects: @escaping @Sendable (String) -> Bool
  ) {
    let template = evaluator.template
    let uses = ParameterUses(template)
    let withDefault = Set(
      template.parameters.filter { ParameterValue(defaultOf: $0) != nil }.map(\.name))
    if !withDefault.isEmpty {
      var inputs = known
      inputs.usesDefaults = true
      var pass = ValuePass(evaluator.under(inputs), options, selects: selects)
      pass.checkResources(of: ValuePass.Change(uses: uses, parameters: withDefault))
      pass.checkStack()
      findings.add(supposed: pass.checker.findings, "under the defaults of the parameters")
    }
    var left = mostValues
    for parameter in template.parameters {
      let initial = parameter.value["Default"]?.scalar?.parameterText
      for value in ParameterValue.allowed(by: parameter)
      where value.scalar.parameterText != initial {
        guard left > 0 else { return }
        left -= 1
        var inputs = known
        inputs.parameters = [parameter.name: value]
        let change = ValuePass.Change(uses: uses, parameters: [parameter.name])
        var pass = ValuePass(evaluator.under(inputs), options, selects: selects, of: change)
        pass.checkResources(of: change)
        findings.add(
          supposed: pass.checker.findings,
          "when '\(clipped(parameter.name))' is '\(clipped(value.scalar.text))'")
      }
    }
  }
}
