// SPDX-License-Identifier: Apache-2.0

import ECRModel
public import TemplateModel

/// Compares two access policies, and tells who gains and who loses what.
///
/// What is allowed more than before is a gain, and what is denied less; the other way round it is a loss.
/// A grant that another one already holds counts for nothing: naming an action beside `ecr:*` gives
/// nobody anything. What another policy than these two allows or denies is not known here.
public struct AccessComparison: Sendable {
  /// Whether both are the same; a `Sid` or an `Id` alone makes no difference.
  public let outcome: ComparisonOutcome

  /// What somebody may do after that was not given before, in the order of the second policy.
  public let gains: [AccessChange]

  /// What somebody may no longer do, in the order of the first policy.
  public let losses: [AccessChange]

  /// Whether somebody certainly gets more.
  public var isBroader: Bool { !gains.isEmpty }

  /// Whether somebody certainly gets less.
  public var isNarrower: Bool { !losses.isEmpty }

  /// Compares two policies' data; an absent one gives nobody anything.
  public init(
    _ left: Evaluated, _ right: Evaluated, ofRegistry isOfRegistry: Bool,
    _ context: ComparisonContext = ComparisonContext()
  ) {
    let documents = (Self.document(left), Self.document(right))
    let comparison = PolicyComparison(documents.0, documents.1, ofRegistry: isOfRegistry)
    switch comparison.outcome {
    case .same, .names:
      let isStable = context.isStable(left) && context.isStable(right)
      outcome = isStable ? .same : .open("a value in the policy may change")
    case .open: outcome = .open("a value in the policy is not known")
    case .different: outcome = .different
    }
    let isCut = PolicyGrants.areCut(documents.0, documents.1)
    let before = GrantCover(documents.0, ofRegistry: isOfRegistry, isCut: isCut)
    let after = GrantCover(documents.1, ofRegistry: isOfRegistry, isCut: isCut)
    let (gained, lost) = (comparison.gained, comparison.lost)
    gains = AccessChange.grouped(
      gained.filter { $0.isAllowance && !before.covers($0) }
        + lost.filter { $0.isDenial && !after.covers($0) })
    losses = AccessChange.grouped(
      lost.filter { $0.isAllowance && !after.covers($0) }
        + gained.filter { $0.isDenial && !before.covers($0) })
  }

  private static func document(_ value: Evaluated) -> Evaluated {
    value.isAbsent ? Evaluated(.object(Evaluated.Fields()), at: value.origin) : value
  }
}

extension AccessGrant {
  /// Whether it allows.
  var isAllowance: Bool { effect == .text(AccessStatement.Effect.allow.rawValue) }

  /// Whether it denies.
  var isDenial: Bool { effect == .text(AccessStatement.Effect.deny.rawValue) }
}

extension ComparisonContext {
  /// Whether every formula in a value gives one value on both sides.
  func isStable(_ value: Evaluated) -> Bool {
    switch value.content {
    case .scalar, .absent, .null, .refused: true
    case .list(let items): items.allSatisfy(isStable)
    case .object(let fields): fields.fields.allSatisfy { isStable($0.value) }
    case .json(let tree): isStable(tree)
    case .unknown(let formula): stability(of: formula) == .stable
    case .choice(let condition, let then, let otherwise):
      !changedConditions.contains(condition) && isStable(then) && isStable(otherwise)
    }
  }
}
