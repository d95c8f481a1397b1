// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// How a scanning filter names repositories.
///
/// Source: provider schema of AWS::ECR::RegistryScanningConfiguration, 2026-10.
public struct ScanningFilterType: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// By a pattern with `*`; without one, by any part of their names.
  public static let wildcard = Self(rawValue: "WILDCARD")

  /// The words of the facts, in the order of the schema.
  public static let known: [Self] = [.wildcard]
}
