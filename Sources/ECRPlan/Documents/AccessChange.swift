// SPDX-License-Identifier: Apache-2.0

import ECRModel

/// Actions that somebody gains or loses.
public struct AccessChange: Hashable, Sendable {
  /// Who, such as `*`, an account or an ARN; of a service its name without a domain.
  public var principal: String

  /// Whether it is a service of AWS.
  public var isService: Bool

  /// What, each action once, spelled as the facts spell it where they know it.
  public var actions: [String]

  /// What they are done to, where the policy says it.
  public var resources: String?

  /// Whether all that decides over it is known.
  public var isCertain: Bool

  /// Whether a condition holds for it.
  public var isConditional: Bool

  /// Whether a denial makes the difference and not an allowance.
  public var isByDenial: Bool

  /// Where the same stands under another condition, so that only a part is gained or lost.
  public var rest: Rest

  /// Which of the two policies has the rest.
  public enum Rest: Hashable, Sendable {
    /// Neither: all of it is gained or lost.
    case none
    /// The first: until now it held under another condition.
    case before
    /// The second: it still holds under another condition.
    case after
  }

  /// Whether everyone is meant.
  public var isForAnyone: Bool { principal == "*" }

  /// Puts grants that differ in the action alone together, in the order of the first of each.
  static func grouped(_ grants: [(AccessGrant, Rest)], isCertain: Bool) -> [AccessChange] {
    var changes: [AccessChange] = []
    var positions: [AccessChange: Int] = [:]
    for (grant, rest) in grants {
      let empty = AccessChange(
        principal: grant.subject.map(words) ?? "nobody", isService: grant.subject?.kind == .service,
        actions: [], resources: grant.resource.map(words),
        isCertain: isCertain && grant.isKnown,
        isConditional: grant.condition != .mapping([:]), isByDenial: grant.isDenial,
        rest: rest)
      let position = positions[empty] ?? changes.count
      if position == changes.count {
        positions[empty] = position
        changes.append(empty)
      }
      let action = grant.action.map(words) ?? "nothing"
      if !changes[position].actions.contains(action) { changes[position].actions.append(action) }
    }
    return changes
  }

  private static func words(_ subject: AccessGrant.Subject) -> String {
    (subject.isNegated ? "everyone but " : "") + words(subject.name)
  }

  private static func words(_ object: AccessGrant.Object) -> String {
    let names = names(of: object.name).map { AccessAction(named: $0)?.text ?? $0 }.sorted()
    return (object.isNegated ? "everything but " : "") + names.joined(separator: ", ")
  }

  private static func words(_ term: PolicyTerm) -> String {
    names(of: term).sorted().joined(separator: ", ")
  }

  private static func names(of term: PolicyTerm) -> [String] {
    switch term {
    case .text(let text): [text]
    case .set(let terms): terms.flatMap(names)
    case .mapping(let members): members.values.flatMap(names)
    case .unknown(let formula): [formula.text]
    case .choice(_, let then, let otherwise): names(of: then) + names(of: otherwise)
    case .refused: []
    case .open(let term): names(of: term)
    }
  }
}
