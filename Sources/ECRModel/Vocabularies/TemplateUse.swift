// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// What makes a repository from a repository creation template.
///
/// Source: provider schema of AWS::ECR::RepositoryCreationTemplate, 2026-10.
public struct TemplateUse: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The replication of an image.
  public static let replication = Self(rawValue: "REPLICATION")
  /// A pull through a cache rule.
  public static let pullThroughCache = Self(rawValue: "PULL_THROUGH_CACHE")
  /// The push of an image to a name that does not exist.
  public static let createOnPush = Self(rawValue: "CREATE_ON_PUSH")

  /// The words of the facts, in the order of the schema.
  public static let known: [Self] = [.replication, .pullThroughCache, .createOnPush]
}
