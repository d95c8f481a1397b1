// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// `EmptyOnDelete` for a repository that CloudFormation never deletes.
///
/// It needs both policies: `DeletionPolicy: Retain` alone still deletes a repository that is
/// replaced.
enum EmptyOnDelete: ResourceCheck {
  static let useless = RuleDescriptor(
    "useless-empty-on-delete", .warning,
    "a repository to be emptied when it is deleted, that is never deleted", group: .consequences)
  static let rules = [useless]

  static let types: Set<String> = ["AWS::ECR::Repository"]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    let node = resource.resource.node
    guard node["DeletionPolicy"]?.text == "Retain", node["UpdateReplacePolicy"]?.text == "Retain"
    else { return }
    checker.forEachCase(of: resource[["EmptyOnDelete"]]) { checker, value in
      guard value.text?.lowercased() == "true" else { return }
      checker.report(
        useless,
        "'EmptyOnDelete' has no effect while both policies are 'Retain'; nothing is deleted",
        at: value)
    }
  }
}
