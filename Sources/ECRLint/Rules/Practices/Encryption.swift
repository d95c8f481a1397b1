// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// Repositories that no key of the customer's encrypts.
///
/// Source: Amazon ECR User Guide, "Encryption at rest": without a setting the encryption is `AES256`,
/// and `KMS` without a key takes the key that AWS manages, `alias/aws/ecr`.
enum Encryption: ResourceCheck {
  static let standard = RuleDescriptor(
    "default-encryption", .warning, "a repository that no KMS key encrypts", group: .security,
    foreignIdentifiers: ["ECR.5", "CKV_AWS_136", "AWS-0033"])
  static let managed = RuleDescriptor(
    "aws-managed-key", .warning, "a repository that is encrypted by a key that AWS manages",
    group: .security, foreignIdentifiers: ["ECR.5"])
  static let rules = [standard, managed]
  static let types: Set<String> = ["AWS::ECR::Repository"]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    checker.forEachCase(of: "EncryptionConfiguration", in: resource) { checker, slot in
      if slot.value.isAbsent {
        checker.report(
          standard,
          "'\(clipped(resource.logicalID))' is encrypted without a KMS key; 'EncryptionConfiguration' "
            + "with 'KMS' and a 'KmsKey' of your own uses one", at: slot.place, notes: [replacement]
        )
        return
      }
      guard let fields = slot.value.fields, !fields.isOpen, let type = fields["EncryptionType"]
      else {
        return
      }
      let key = fields["KmsKey"]?.value ?? Evaluated(.absent, at: type.keyRange)
      checker.forEachCase(of: [type.value, key]) { checker, values in
        guard let type = values.first, let key = values.last else { return }
        check(type, key: key, &checker)
      }
    }
  }

  private static func check(
    _ type: Evaluated, key: Evaluated, _ checker: inout ValueChecker
  ) {
    switch type.text {
    case "AES256":
      checker.report(
        standard,
        "'AES256' encrypts without a KMS key; 'KMS' with a 'KmsKey' takes one of your own",
        at: type, notes: [replacement])
    case "KMS"?, "KMS_DSSE"?:
      if let text = key.text, text == alias || text.hasSuffix(":" + alias) {
        checker.report(
          managed, "'\(clipped(text))' is the key that AWS manages", at: key, notes: [replacement])
      }
      guard key.isAbsent else { return }
      checker.report(
        managed,
        "'\(type.text ?? "KMS")' without a 'KmsKey' takes the key 'aws/ecr', which AWS manages",
        at: type, notes: [replacement])
    default: return
    }
  }

  private static let alias = "alias/aws/ecr"
  private static let replacement = Note(
    "a change of the encryption of a repository that exists replaces it, and with a fixed name the "
      + "replacement fails")
}
