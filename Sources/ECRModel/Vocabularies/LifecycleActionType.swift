// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// What a lifecycle rule does with an image.
///
/// Source: Amazon ECR User Guide, "Lifecycle policy parameters", 2026-04.
public struct LifecycleActionType: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Deletes it.
  public static let expire = Self(rawValue: "expire")
  /// Moves it to another storage class.
  public static let transition = Self(rawValue: "transition")

  /// The words of the facts, in the order of the documentation.
  public static let known: [Self] = [.expire, .transition]
}
