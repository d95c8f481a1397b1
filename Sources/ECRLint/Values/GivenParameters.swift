// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The values that a deployment gives to parameters, and those that it fails to give.
enum GivenParameters {
  static let undeclared = RuleDescriptor(
    "undeclared-parameter", .error, "a value for a parameter that the template does not declare",
    foreignIdentifiers: ["E2900"])
  static let missing = RuleDescriptor(
    "missing-parameter-value", .error, "a parameter without a default that a deployment leaves out",
    foreignIdentifiers: ["E2900"])
  static let disallowed = RuleDescriptor(
    "disallowed-parameter-value", .error, "a value that the parameter's own constraints refuse",
    foreignIdentifiers: ["E2900"])
  static let rules = [undeclared, missing, disallowed, ParameterFile.malformed]

  /// Looks at the values of one deployment.
  static func check(
    _ deployment: LintDeployment, _ template: Template, _ reporter: inout Reporter
  ) {
    guard !template.index.hasDeclaringTransform else { return }
    let declared = Dictionary(
      template.parameters.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    var given: Set<String> = []
    for (name, value) in deployment.parameters {
      given.insert(name)
      guard let parameter = declared[name] else {
        let nearest = NearestName(to: name, among: template.parameters.map(\.name))?.name
        report(
          undeclared,
          "'\(clipped(name))' is no parameter of '\(template.file.path)'" + didYouMean(nearest),
          value.origin, deployment, template, &reporter)
        continue
      }
      check(value, parameter, deployment, template, &reporter)
    }
    guard deployment.isComplete else { return }
    for parameter in template.parameters
    where !given.contains(parameter.name) && parameter.value["Default"] == nil {
      let who = deployment.name.isEmpty ? "the deployment" : "'\(clipped(deployment.name))'"
      report(
        missing, "'\(clipped(parameter.name))' has no default, so \(who) must give it a value",
        Origin(parameter.key.range), deployment, template, &reporter)
    }
  }

  private static func check(
    _ value: ParameterValue, _ parameter: Template.Declaration, _ deployment: LintDeployment,
    _ template: Template, _ reporter: inout Reporter
  ) {
    guard let violation = violation(of: value, parameter) else { return }
    // The line that gives a secret would be shown with the finding.
    let origin =
      ParameterConstraints(parameter).isSecret ? Origin(parameter.key.range) : value.origin
    report(disallowed, violation, origin, deployment, template, &reporter)
  }

  /// Why the parameter's own constraints refuse a value; nil when they take it, or nobody knows.
  static func violation(of value: ParameterValue, _ parameter: Template.Declaration) -> String? {
    let constraints = ParameterConstraints(parameter)
    let pattern = ParameterPattern.pattern(of: parameter.value)
    switch constraints.type?.kind {
    case .stringList, .numberList:
      return value.scalar.parameterText.split(separator: ",").lazy.compactMap { member in
        constraints.violation(
          ofMember: member.split(separator: " ").joined(separator: " "), matching: pattern)
      }.first
    case .string, .number, .parameterName, nil:
      return constraints.violation(of: value.scalar, matching: pattern)
    }
  }

  private static func report(
    _ rule: RuleDescriptor, _ message: String, _ origin: Origin, _ deployment: LintDeployment,
    _ template: Template, _ reporter: inout Reporter
  ) {
    let hasPlace = origin.parameter?.hasPlace ?? true
    var finding = LocatedFinding(
      ValueFinding(
        rule: rule, message: message, branches: [],
        place: .template(hasPlace ? origin.range : SourceRange(at: 0)),
        severity: rule.severity, notes: [], fixes: []))
    finding.file = hasPlace ? origin.parameter?.file : nil
    finding.deployments = deployment.name.isEmpty ? [] : [deployment.name]
    reporter.report(finding)
  }
}
