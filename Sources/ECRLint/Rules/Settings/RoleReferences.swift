// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// References to roles and users of the template where an ARN must stand.
///
/// `Ref` of either gives its name. Source: CloudFormation Template Reference, `AWS::IAM::Role` and
/// `AWS::IAM::User`; the provider schema of AWS::ECR::RepositoryCreationTemplate, 2026-10, takes no
/// role with a path.
enum RoleReferences: ResourceCheck {
  static let name = RuleDescriptor(
    "name-instead-of-arn", .error, "a Ref that gives a name where an ARN must stand",
    foreignIdentifiers: ["E1041"])
  static let path = RuleDescriptor(
    "role-with-path", .error, "a role with a path where none is taken",
    foreignIdentifiers: ["E3050"])
  static let rules = [name, path]

  static let types: Set<String> = [
    "AWS::ECR::PullThroughCacheRule", "AWS::ECR::RepositoryCreationTemplate",
    "AWS::ECR::PullTimeUpdateExclusion",
  ]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    for property in ["CustomRoleArn", "PrincipalArn"] {
      checker.forEachCase(of: resource[[property]]) { checker, value in
        if let referenced = value.referencedResource {
          checkReference(referenced, property, value, &checker)
        } else if let (role, attribute) = value.referencedAttribute, attribute == "Arn",
          resource.type == "AWS::ECR::RepositoryCreationTemplate"
        {
          checkPath(of: role, value, &checker)
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

  private static func checkPath(
    of role: String, _ value: Evaluated, _ checker: inout ValueChecker
  ) {
    guard let resource = checker.template.resource(role), resource.type == "AWS::IAM::Role",
      let node = resource.node["Properties"]?["Path"], Expression(node) == nil,
      let text = node.text, text != "/", !text.isEmpty
    else { return }
    checker.report(
      path,
      "the role must have no path here; '\(clipped(role))' has '\(clipped(text))'", at: value,
      notes: [Note("the path stands here", at: node.valueRange)])
  }
}
