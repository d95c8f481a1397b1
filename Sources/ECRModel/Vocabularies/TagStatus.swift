// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// Which images a lifecycle rule looks at, by whether they have tags.
///
/// Source: Amazon ECR User Guide, "Lifecycle policy parameters", 2026-04.
public struct TagStatus: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Images with tags, as a list of patterns or prefixes says.
  public static let tagged = Self(rawValue: "tagged")
  /// Images without a tag.
  public static let untagged = Self(rawValue: "untagged")
  /// All images.
  public static let any = Self(rawValue: "any")

  /// The words of the facts, in the order of the documentation.
  public static let known: [Self] = [.tagged, .untagged, .any]
}
