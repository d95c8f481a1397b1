// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// References to roles and users of the template where an ARN must stand.
///
/// `Ref` of either gives its name. Source: CloudFormation Template Reference, `AWS::IAM::Role` and
/// `AWS::IAM::User`.
enum RoleReferences: ResourceCheck {
  static let name = RuleDescriptor(
    "name-instead-of-arn", .error, "a Ref that gives a name where an ARN must stand",
    foreignIdentifiers: ["E1041"])
  static let rules = [name]

  static let types: Set<String> = [
    "AWS::ECR::PullThroughCacheRule", "AWS::ECR::RepositoryCreationTemplate",
    "AWS::ECR::PullTimeUpdateExclusion",
  ]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    for property in ["CustomRoleArn", "PrincipalArn"] {
      checker.forEachCase(of: resource[[property]]) { checker, value in
        checkReference(value, property, &checker)
      }
    }
  }

  /// Reports a value, no choice, that is the `Ref` of a role or a user of the template.
  static func checkReference(
    _ value: Evaluated, _ property: String, _ checker: inout ValueChecker
  ) {
    guard let referenced = value.referencedResource,
      let type = checker.template.resource(referenced)?.type,
      type == "AWS::IAM::Role" || type == "AWS::IAM::User"
    else { return }
    checker.report(
      name,
      "'Ref' of '\(clipped(referenced))' gives its name, and '\(property)' must be an ARN; use"
        + " 'Fn::GetAtt' with 'Arn'", at: value)
  }
}
