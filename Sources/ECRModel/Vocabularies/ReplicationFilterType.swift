// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// How a replication filter names repositories.
///
/// Source: provider schema of AWS::ECR::ReplicationConfiguration, 2026-10.
public struct ReplicationFilterType: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// By the beginning of their names.
  public static let prefixMatch = Self(rawValue: "PREFIX_MATCH")

  /// The words of the facts, in the order of the schema.
  public static let known: [Self] = [.prefixMatch]
}
