// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Attributes that CloudFormation takes and that do nothing for a type of Amazon ECR.
///
/// Source: CloudFormation Template Reference, "UpdatePolicy attribute" and "CreationPolicy attribute",
/// which list the few types that they work for; `Version` is for custom resources.
enum UselessAttributes: Check {
  static let useless = RuleDescriptor(
    "useless-attribute", .warning, "a resource attribute without effect on its type")
  static let rules = [useless]

  private static let owners = [
    "UpdatePolicy": "Auto Scaling groups, Lambda aliases and a few more",
    "CreationPolicy": "Auto Scaling groups, EC2 instances and wait conditions",
    "Version": "custom resources",
  ]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    for resource in template.resources where resource.isECR {
      for entry in resource.node.entries ?? [] {
        guard let name = entry.key.text, let owner = owners[name] else { continue }
        reporter.report(
          useless, "'\(name)' has no effect on \(resource.type ?? "this type"); it is for \(owner)",
          at: entry.key.range)
      }
    }
  }
}
