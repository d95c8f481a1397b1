// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The type of encryption and its key.
///
/// Source: message of the service (`Encryption key should not be set for AES256 encryption`);
/// Amazon ECR User Guide, "Encryption at rest" and "Creating a private repository", which names
/// GovCloud for `KMS_DSSE`. The schema restricts it nowhere.
enum EncryptionKeys: ResourceCheck {
  static let unexpected = RuleDescriptor(
    "unexpected-kms-key", .error, "a KMS key with an encryption that uses none", fix: .unsafe)
  static let bad = RuleDescriptor(
    "bad-kms-key", .error, "a KMS key that is no key id, ARN or alias",
    foreignIdentifiers: ["E1156"])
  static let unavailable = RuleDescriptor(
    "unavailable-encryption", .warning, "an encryption that the partition does not have")
  static let rules = [unexpected, bad, unavailable]

  static let types: Set<String> = ["AWS::ECR::Repository", "AWS::ECR::RepositoryCreationTemplate"]

  private static let property = "EncryptionConfiguration"

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    checker.forEachCase(
      of: ["EncryptionType", "KmsKey"], in: resource[[property]],
      EncryptionConfiguration.table.shape, at: resource.resource.anchor.range
    ) { checker, members in
      checkPair(members["EncryptionType"], members["KmsKey"], members, &checker)
    }
    checker.forEachCase(of: resource[[property, "KmsKey"]], checkForm)
    checker.forEachCase(of: resource[[property, "EncryptionType"]]) { checker, type in
      guard type.text == EncryptionType.kmsDSSE.rawValue,
        let partition = checker.deployment.partition, partition != "aws-us-gov"
      else { return }
      checker.report(
        unavailable,
        "'KMS_DSSE' is documented for GovCloud only, not for '\(clipped(partition))'; use 'KMS'",
        at: type)
    }
  }

  private static func checkPair(
    _ type: Evaluated, _ key: Evaluated, _ members: MemberCase, _ checker: inout ValueChecker
  ) {
    guard type.text == EncryptionType.aes256.rawValue, key.isPresent, key.text != "" else { return }
    checker.report(
      unexpected, "'AES256' takes no KmsKey; use 'KMS' to encrypt with the key, or remove the key",
      at: type,
      notes: [Note("the key stands here", at: members.keyRange("KmsKey"))],
      fixes: checker.replacing(type, with: "KMS", .unsafe))
  }

  private static func checkForm(_ checker: inout ValueChecker, _ key: Evaluated) {
    guard let text = key.text else {
      checkPieces(of: key, &checker)
      return
    }
    guard !text.isEmpty, !TextForm.kmsKey.matches(text) else { return }
    // A single word may be an identifier of a kind that the facts do not know.
    let isWord = text.utf8.allSatisfy(isWordByte)
    checker.report(
      bad, "'\(clipped(text))' must be \(TextForm.kmsKey.words)", at: key,
      severity: isWord ? .warning : nil)
  }

  /// Reports text that is no key whatever stands in the parts that are not known.
  private static func checkPieces(of key: Evaluated, _ checker: inout ValueChecker) {
    guard !key.pieces.isEmpty, !TextForm.kmsKey.canMatch(key.pieces.map(\.text)) else { return }
    checker.report(
      bad, "'\(clipped(ValueChecker.shown(key.pieces)))' must be \(TextForm.kmsKey.words)", at: key)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
