// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// How images are encrypted at rest.
///
/// Create-only in a repository, which its row there says, and updatable in a repository creation
/// template. Source: provider schema of 2026-10; Amazon ECR User Guide, "Encryption at rest".
public struct EncryptionConfiguration: Model {
  /// With which kind of key images are encrypted.
  public var encryptionType: Value<EncryptionType>?

  /// The KMS key as an identifier, an alias or the ARN of either.
  ///
  /// Not with `AES256`. Absent with KMS, it is the AWS managed key; the live value is always a
  /// key's ARN.
  public var kmsKey: Value<String>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "EncryptionConfiguration",
    Row(
      "EncryptionType", \.encryptionType, "With which kind of key images are encrypted.",
      .required, .absent(.value("AES256")), .live("encryptionType")),
    Row(
      "KmsKey", \.kmsKey, "The KMS key as an identifier, an alias or the ARN of either.",
      .length(1...2048), .absent(.derived(from: "EncryptionType")), .compared(.kmsKey),
      .live("kmsKey")))
}
