// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// What the number of a lifecycle rule by age counts.
///
/// Source: Amazon ECR User Guide, "Lifecycle policy parameters", 2026-04.
public struct CountUnit: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Days; there is no other unit.
  public static let days = Self(rawValue: "days")

  /// The words of the facts.
  public static let known: [Self] = [.days]
}
