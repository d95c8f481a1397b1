// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// Roles of the template that a repository creation template uses.
///
/// The provider schema of AWS::ECR::RepositoryCreationTemplate, 2026-10, takes no role with a path.
enum RolePaths: StackCheck {
  static let path = RuleDescriptor(
    "role-with-path", .error, "a role with a path where none is taken",
    foreignIdentifiers: ["E3050"])
  static let rules = [path]

  static func check(_ resources: [EvaluatedResource], _ checker: inout ValueChecker) {
    let templates = resources.filter { $0.type == "AWS::ECR::RepositoryCreationTemplate" }
    guard !templates.isEmpty else { return }
    let roles = Dictionary(
      resources.filter { $0.type == "AWS::IAM::Role" }.map { ($0.logicalID, $0) },
      uniquingKeysWith: { _, last in last })
    for template in templates {
      checker.forEachCase(of: template[["CustomRoleArn"]]) { checker, value in
        guard let (name, attribute) = value.referencedAttribute, attribute == "Arn",
          let role = roles[name]
        else { return }
        checker.forEachCase(of: role[["Path"]]) { checker, path in
          check(path, of: name, usedAs: value, &checker)
        }
      }
    }
  }

  private static func check(
    _ path: Evaluated, of role: String, usedAs value: Evaluated, _ checker: inout ValueChecker
  ) {
    guard let text = path.text, text != "/", !text.isEmpty else { return }
    checker.report(
      Self.path, "the role must have no path here; '\(clipped(role))' has '\(clipped(text))'",
      at: value, notes: [Note("the path stands here", at: path.place)])
  }
}
