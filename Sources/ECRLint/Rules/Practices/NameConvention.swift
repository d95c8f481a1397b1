// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// Names of repositories that do not follow the convention of a project.
///
/// The convention is the option `repository-name`: without it nothing is reported.
enum NameConvention: ResourceCheck {
  static let rule = RuleDescriptor(
    "unconventional-name", .warning, "a repository whose name does not follow the configuration",
    group: .consequences)
  static let rules = [rule]
  static let types: Set<String> = ["AWS::ECR::Repository", "AWS::ECR::PublicRepository"]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    guard let pattern = checker.options.repositoryName, checker.wants(rule) else { return }
    checker.forEachCase(of: resource[["RepositoryName"]]) { checker, value in
      let texts = value.pieces.isEmpty ? value.text.map { [$0] } ?? [] : value.pieces.map(\.text)
      guard texts.contains(where: { $0 != nil }), !pattern.canMatch(texts) else { return }
      let shown = value.text ?? ValueChecker.shown(value.pieces)
      checker.report(
        rule,
        "'\(clipped(shown))' must match '\(clipped(pattern.source))', which the configuration asks for",
        at: value)
    }
  }
}
