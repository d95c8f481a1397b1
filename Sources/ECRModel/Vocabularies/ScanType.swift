// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// Which scanner a registry uses.
///
/// Source: provider schema of AWS::ECR::RegistryScanningConfiguration, 2026-10.
public struct ScanType: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The scanner of Amazon ECR.
  public static let basic = Self(rawValue: "BASIC")
  /// Amazon Inspector.
  public static let enhanced = Self(rawValue: "ENHANCED")

  /// The words of the facts, in the order of the schema.
  public static let known: [Self] = [.basic, .enhanced]
}
