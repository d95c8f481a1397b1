// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A repository that is to be deleted and cannot be while it holds images.
///
/// The setting counts that was deployed before the deletion. Source: the provider's source of 2023-08,
/// aws-cloudformation/cloudformation-coverage-roadmap issue 515.
enum UndeletableRepository: ResourceCheck {
  static let rule = RuleDescriptor(
    "undeletable-repository", .warning,
    "a repository whose deletion is wanted and fails while it holds images", group: .advice)
  static let rules = [rule]
  static let types: Set<String> = ["AWS::ECR::Repository"]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    guard let policy = resource.resource.node.entry("DeletionPolicy"),
      Expression(policy.value) == nil, policy.value.text == "Delete"
    else { return }
    checker.forEachCase(of: "EmptyOnDelete", in: resource) { checker, slot in
      guard slot.value.isAbsent else { return }
      checker.report(
        rule,
        "'\(clipped(resource.logicalID))' cannot be deleted while it holds images; 'EmptyOnDelete: true' "
          + "deletes them with it", at: policy.value.valueRange)
    }
  }
}
