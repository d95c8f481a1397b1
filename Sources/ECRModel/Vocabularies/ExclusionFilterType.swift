// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// How a tag mutability filter names tags.
///
/// Source: provider schemas of 2026-10.
public struct ExclusionFilterType: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// By a pattern with `*`.
  public static let wildcard = Self(rawValue: "WILDCARD")

  /// The words of the facts, in the order of the schema.
  public static let known: [Self] = [.wildcard]
}
