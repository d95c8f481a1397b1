// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// Rules by which the images of a repository expire or are archived.
///
/// Nothing is judged here: a policy that Amazon ECR refuses can be held and written, too.
public struct LifecyclePolicy: Hashable, Sendable {
  /// The rules; their priorities decide, not their order.
  public var rules: [LifecycleRule]

  /// Creates a policy.
  public init(rules: [LifecycleRule]) {
    self.rules = rules
  }

  /// The keys of the JSON.
  public enum Key: String, CaseIterable, Sendable {
    /// The rules.
    case rules
  }

  /// The most rules of a policy.
  ///
  /// Source: Amazon ECR User Guide, "Amazon ECR service quotas", 2026-04.
  public static let mostRules = 50

  /// The most `*` of one entry of a `tagPatternList`.
  ///
  /// Source: Amazon ECR User Guide, "Lifecycle policy parameters", 2026-04.
  public static let mostWildcards = 4

  /// The policy as data, in the order of the documentation.
  public var node: Node {
    .mapping([(Key.rules.rawValue, .sequence(rules.map(\.node)))])
  }
}
