// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// Where an image is stored.
///
/// Source: Amazon ECR User Guide, "Lifecycle policy parameters", 2026-04.
public struct StorageClass: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Images that can be pulled; what holds where nothing is said.
  public static let standard = Self(rawValue: "standard")
  /// Images that must be restored before they can be pulled.
  public static let archive = Self(rawValue: "archive")

  /// The words of the facts, in the order of the documentation.
  public static let known: [Self] = [.standard, .archive]
}
