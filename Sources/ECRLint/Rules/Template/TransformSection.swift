// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The Transform section: its shape, and names of AWS transforms that do not exist.
enum TransformSection: Check {
  static let shape = RuleDescriptor(
    "bad-transform", .error,
    "a transform that is neither a name nor a mapping of 'Name' and 'Parameters'",
    foreignIdentifiers: ["E1005"], fix: .safe)
  static let unknown = RuleDescriptor(
    "unknown-transform", .warning, "the name of an AWS transform that is none", fix: .unsafe)
  static let rules = [shape, unknown]

  /// The transforms that AWS hosts.
  ///
  /// Source: CloudFormation Template Reference, "Transform reference".
  private static let hosted = [
    "AWS::CodeDeployBlueGreen", "AWS::Include", "AWS::LanguageExtensions",
    "AWS::SecretsManager-2020-07-23", "AWS::SecretsManager-2024-09-16", samTransform,
    "AWS::ServiceCatalog",
  ]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard let section = template.root[TemplateSection.transform.rawValue] else { return }
    for item in section.items ?? [section] where !item.isNull { check(item, &reporter) }
  }

  private static func check(_ node: Node, _ reporter: inout Reporter) {
    guard !node.looksLikeFunction() else {
      reporter.report(
        shape, "a transform must be a literal name; it takes no functions", at: node.range)
      return
    }
    if node.scalar != nil {
      checkName(node, &reporter)
    } else if let entries = node.entries {
      reporter.reportUnknownKeys(
        shape, in: entries, of: "a transform", among: ["Name", "Parameters"])
      if let name = node["Name"] {
        if name.scalar != nil {
          checkName(name, &reporter)
        } else {
          reporter.report(shape, "the 'Name' of a transform must be a string", at: name)
        }
      } else if NearestName(to: "Name", among: entries.compactMap(\.key.text)) == nil {
        reporter.report(shape, "a transform must have a 'Name'", at: node)
      }
      if let parameters = node["Parameters"], parameters.entries == nil, !parameters.isNull,
        !parameters.looksLikeFunction()
      {
        reporter.report(
          shape, "the 'Parameters' of a transform must be a mapping", at: parameters)
      }
    } else {
      reporter.report(
        shape, "a transform must be a name, or a mapping of 'Name' and 'Parameters'", at: node)
    }
  }

  private static func checkName(_ node: Node, _ reporter: inout Reporter) {
    guard let name = node.text, name.hasPrefix("AWS::"), !hosted.contains(name),
      let nearest = hosted.first(where: { $0.hasPrefix(name) || name.hasPrefix($0) })
        ?? NearestName(to: name, among: hosted)?.name
    else { return }
    reporter.report(
      unknown, "'\(clipped(name))' is not a transform of AWS\(didYouMean(nearest))", at: node,
      fixes: [.replace(node, with: nearest, .unsafe)])
  }
}
