// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// How two access policies differ in what they say.
///
/// The order of statements and lists, one item in or without a list, statements that are cut or
/// repeated otherwise, the case of actions and of condition keys, an account and its root, `*` and
/// `{"AWS": "*"}`, and text for numbers and booleans make no difference. What a policy does not say
/// is not worked out: a pattern and the actions that it fits today differ, and so do an allowance and
/// the same with a denial that takes it back. A policy that a macro may add to is never known to be
/// the same as another, not even as itself.
public struct PolicyComparison: Sendable {
  /// What is found.
  public enum Outcome: Hashable, Sendable {
    /// Both say the same.
    case same
    /// Both say the same, and a `Sid` or the `Id` differs.
    case names
    /// Only the deployment decides whether they say the same.
    case open
    /// They certainly say something else.
    case different
  }

  /// What is found.
  public let outcome: Outcome

  /// The grants that only the second policy has, in its order.
  public let gained: [AccessGrant]

  /// The grants that only the first policy has, in its order.
  public let lost: [AccessGrant]

  /// Compares two policies of one kind.
  ///
  /// Values that are not known are the same when the same formula makes them; whether both are read
  /// under the same parameters is for the caller to know. A policy that is cut into more than 4096
  /// grants is compared by its statements. Takes time linear in the policies but for that.
  public init(_ first: Evaluated, _ second: Evaluated, ofRegistry isOfRegistry: Bool = false) {
    let most = PolicyGrants.most
    let isCut = PolicyGrants.count(first) <= most && PolicyGrants.count(second) <= most
    guard let left = PolicyGrants(first, ofRegistry: isOfRegistry, isCut: isCut),
      let right = PolicyGrants(second, ofRegistry: isOfRegistry, isCut: isCut)
    else {
      (gained, lost) = ([], [])
      let terms = (PolicyTerm(first), PolicyTerm(second))
      let isKnown = terms.0.isKnown && terms.1.isKnown
      outcome = !isKnown && terms.0 != terms.1 ? .open : terms.0 == terms.1 ? .same : .different
      return
    }
    let common = Set(left.grants).intersection(right.grants)
    gained = right.grants.filter { !common.contains($0) }
    lost = left.grants.filter { !common.contains($0) }
    let found = Self.outcome(left, right, gained + lost)
    let mayGrow = first.mayGrow || second.mayGrow
    outcome = mayGrow && (found == .same || found == .names) ? .open : found
  }

  private static func outcome(
    _ left: PolicyGrants, _ right: PolicyGrants, _ changed: [AccessGrant]
  ) -> Outcome {
    let rest = Set(left.rest).symmetricDifference(right.rest)
    let terms = [(left.version, right.version), (left.others, right.others)]
      .filter { $0 != $1 }
    if changed.isEmpty, rest.isEmpty, terms.isEmpty {
      return Set(left.names) == Set(right.names) ? .same : .names
    }
    // What is not known on one side may turn out to be what the other side says.
    let isKnown =
      changed.allSatisfy(\.isKnown) && rest.allSatisfy(\.isKnown)
      && terms.allSatisfy { $0.isKnown && $1.isKnown }
    return isKnown ? .different : .open
  }
}

extension Evaluated {
  /// Whether a loop or a macro may bring members to the value or to a part of it.
  fileprivate var mayGrow: Bool {
    switch content {
    case .list(let items): items.contains(where: \.mayGrow)
    case .object(let fields): fields.isOpen || fields.fields.contains { $0.value.mayGrow }
    case .json(let tree): tree.mayGrow
    case .choice(_, let then, let otherwise): then.mayGrow || otherwise.mayGrow
    case .scalar, .absent, .null, .unknown, .refused: false
    }
  }
}
