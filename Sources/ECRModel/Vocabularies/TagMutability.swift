// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// Whether a tag can be moved to another image.
///
/// Source: provider schemas of 2026-10; Amazon ECR API Reference, `PutImageTagMutability`.
public struct TagMutability: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Tags can be moved; what holds where nothing is said.
  public static let mutable = Self(rawValue: "MUTABLE")
  /// No tag can be moved.
  public static let immutable = Self(rawValue: "IMMUTABLE")
  /// Tags can be moved, but not those that a filter names.
  public static let mutableWithExclusion = Self(rawValue: "MUTABLE_WITH_EXCLUSION")
  /// No tag can be moved but those that a filter names.
  public static let immutableWithExclusion = Self(rawValue: "IMMUTABLE_WITH_EXCLUSION")

  /// The words of the facts, in the order of the schema.
  public static let known: [Self] = [
    .mutable, .immutable, .mutableWithExclusion, .immutableWithExclusion,
  ]
}
