// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Repository creation templates that will not do what they say.
///
/// Source: Amazon ECR User Guide, "Repository creation templates": tags and KMS settings need a
/// role; without one the template is taken, and creating a repository from it fails later.
enum CreationTemplates: ResourceCheck {
  static let roleless = RuleDescriptor(
    "creation-template-without-role", .warning,
    "a creation template whose tags or KMS settings need a role that it does not have",
    group: .consequences)
  static let unused = RuleDescriptor(
    "unused-creation-template", .warning, "a creation template that applies to nothing",
    group: .consequences)
  static let rules = [roleless, unused]

  static let types: Set<String> = ["AWS::ECR::RepositoryCreationTemplate"]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    checker.forEachCase(
      of: ["ResourceTags", "EncryptionConfiguration", "CustomRoleArn"], in: resource
    ) { checker, members in
      guard members["CustomRoleArn"].isAbsent else { return }
      if members["ResourceTags"].items?.contains(where: \.isPresent) ?? false {
        checker.report(roleless, message("ResourceTags"), at: members.keyRange("ResourceTags"))
        // The key needs the same role.
        return
      }
      checker.forEachCase(of: members["EncryptionConfiguration"].member("EncryptionType")) {
        checker, type in
        guard let text = type.text,
          [EncryptionType.kms, .kmsDSSE].map(\.rawValue).contains(text)
        else { return }
        checker.report(roleless, message(text), at: type)
      }
    }
    checker.forEachCase(of: resource[["AppliedFor"]]) { checker, uses in
      guard let items = uses.items, items.allSatisfy(\.isAbsent) else { return }
      checker.report(
        unused,
        "an empty AppliedFor makes a template that is never used; can hold"
          + " \(alternatives(TemplateUse.known.map(\.rawValue)))", at: uses)
    }
  }

  private static func message(_ what: String) -> String {
    "'\(what)' needs a CustomRoleArn; without one, creating a repository from the template fails"
  }
}
