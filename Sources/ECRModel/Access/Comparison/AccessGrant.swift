// SPDX-License-Identifier: Apache-2.0

/// The smallest thing that a statement says: one principal, one action, one resource, one effect.
///
/// A statement with several of each says the same as one statement for each combination, so policies
/// that cut their statements otherwise have the same grants.
public struct AccessGrant: Hashable, Sendable {
  /// Whom a grant is about.
  public struct Subject: Hashable, Sendable {
    /// Whether everyone else is meant.
    public var isNegated: Bool
    /// The kind; nil for `*`, and for what is not known.
    public var kind: PrincipalKind?
    /// The principal in its one form: `*`, an account for its root, a service without its domain; of a
    /// negated one all principals together.
    public var name: PolicyTerm
  }

  /// What is done, or what it is done to.
  public struct Object: Hashable, Sendable {
    /// Whether everything else is meant.
    public var isNegated: Bool
    /// The action in small letters, or the resource; of a negated one all of them together.
    public var name: PolicyTerm
  }

  /// `Allow` or `Deny`.
  public var effect: PolicyTerm
  /// Whom it is about; nil when the statement does not say.
  public var subject: Subject?
  /// What is done; nil when the statement does not say.
  public var action: Object?
  /// What it is done to; nil when the statement does not say, or says `*` in a repository's policy.
  public var resource: Object?
  /// The comparisons of the condition; empty when it always holds.
  public var condition: PolicyTerm
  /// Keys of the statement that the grammar does not know.
  public var others: PolicyTerm

  /// Whether nothing of the grant waits for the deployment.
  public var isKnown: Bool {
    [effect, condition, others].allSatisfy(\.isKnown)
      && subject?.name.isKnown ?? true && action?.name.isKnown ?? true
      && resource?.name.isKnown ?? true
  }
}
