// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// How images are encrypted at rest.
///
/// Source: provider schemas of 2026-10; Amazon ECR User Guide, "Encryption at rest".
public struct EncryptionType: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// With keys of Amazon S3; what holds where nothing is said.
  public static let aes256 = Self(rawValue: "AES256")
  /// With a KMS key; without `KmsKey` the AWS managed key `alias/aws/ecr`.
  public static let kms = Self(rawValue: "KMS")
  /// With a KMS key in two layers; for GovCloud, says the User Guide.
  public static let kmsDSSE = Self(rawValue: "KMS_DSSE")

  /// The words of the facts, in the order of the schema.
  public static let known: [Self] = [.aes256, .kms, .kmsDSSE]
}
