// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// An access policy that is made of grants.
public struct GrantPolicy: Hashable, Sendable {
  /// The statements.
  public var grants: [PolicyGrant]

  /// Creates a policy.
  public init(_ grants: [PolicyGrant]) {
    self.grants = grants
  }

  /// Creates a policy.
  public init(_ grants: PolicyGrant...) {
    self.grants = grants
  }

  /// Creates a policy of the grants that the closure lists.
  public init(@ListBuilder<PolicyGrant> _ grants: () -> [PolicyGrant]) {
    self.init(grants())
  }

  /// The policy as data.
  public var node: Node {
    .mapping([
      (AccessPolicy.Element.version.rawValue, .string("2012-10-17")),
      (AccessPolicy.Element.statement.rawValue, .sequence(grants.map(\.node))),
    ])
  }
}

extension Value where Literal == Document {
  /// An access policy as an object, for a repository or a registry.
  public static func policy(_ policy: GrantPolicy) -> Self {
    .literal(Document(policy.node))
  }

  /// An access policy as an object, for a repository or a registry.
  public static func grants(_ grants: PolicyGrant...) -> Self {
    .policy(GrantPolicy(grants))
  }

  /// An access policy of the grants that the closure lists, for a repository or a registry.
  public static func grants(@ListBuilder<PolicyGrant> _ grants: () -> [PolicyGrant]) -> Self {
    .policy(GrantPolicy(grants))
  }

  /// An access policy as JSON text, for a repository creation template.
  ///
  /// Takes the `AWS::LanguageExtensions` transform, which makes the text of an object.
  public static func policyText(_ policy: GrantPolicy) -> Self {
    .function(.toJsonString, policy.node)
  }
}
