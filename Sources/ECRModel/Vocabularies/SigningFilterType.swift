// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// How a signing filter names repositories.
///
/// Source: provider schema of AWS::ECR::SigningConfiguration, 2026-10.
public struct SigningFilterType: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// By a pattern with `*`.
  public static let wildcardMatch = Self(rawValue: "WILDCARD_MATCH")

  /// The words of the facts, in the order of the schema.
  public static let known: [Self] = [.wildcardMatch]
}
