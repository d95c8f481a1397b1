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
        if let referenced = value.referencedResource {
          checkReference(referenced, property, value, &checker)
        }
      }
    }
  }

  private static func checkReference(
    _ referenced: String, _ property: String, _ value: Evaluated, _ checker: inout ValueChecker
  ) {
    guard let type = checker.template.resource(referenced)?.type,
      type == "AWS::IAM::Role" || type == "AWS::IAM::User"
    else { return }
    checker.report(
      name,
      "'Ref' of '\(clipped(referenced))' gives its name, and '\(property)' must be an ARN; use"
        + " 'Fn::GetAtt' with 'Arn'", at: value)
  }
}
