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
  public var isBroader: Bool { gains.contains(where: \.isCertain) }

  /// Whether somebody certainly gets less.
  public var isNarrower: Bool { losses.contains(where: \.isCertain) }

  /// Compares two policies' data; an absent one gives nobody anything.
  public init(
    _ left: Evaluated, _ right: Evaluated, ofRegistry isOfRegistry: Bool,
    _ context: ComparisonContext = ComparisonContext()
  ) {
    let documents = (Self.document(left), Self.document(right))
    let comparison = PolicyComparison(documents.0, documents.1, ofRegistry: isOfRegistry)
    switch comparison.outcome {
    case .same, .names:
      outcome =
        switch context.stability(of: left) {
        case .stable: .same
        case .mayChange: .open("a value in the policy may change")
        case .changes: .different
        }
    case .open: outcome = .open("a value in the policy is not known")
    case .different: outcome = .different
    }
    let (gained, lost) = (comparison.gained, comparison.lost)
    // Most policies that are compared are the same, and looking for what holds what takes longest.
    guard !gained.isEmpty || !lost.isEmpty else {
      (gains, losses) = ([], [])
      return
    }
    let isCut = PolicyGrants.areCut(documents.0, documents.1)
    let before = GrantCover(documents.0, ofRegistry: isOfRegistry, isCut: isCut)
    let after = GrantCover(documents.1, ofRegistry: isOfRegistry, isCut: isCut)
    // What is not known on one side may be what the other side says.
    let new = gained.filter { !before.covers($0) }
      .map { ($0, before.coversUnderCondition($0) ? AccessChange.Rest.before : .none) }
    let old = lost.filter { !after.covers($0) }
      .map { ($0, after.coversUnderCondition($0) ? AccessChange.Rest.after : .none) }
    gains = AccessChange.grouped(
      new.filter { $0.0.isAllowance } + old.filter { $0.0.isDenial },
      isCertain: lost.allSatisfy(\.isKnown))
    losses = AccessChange.grouped(
      old.filter { $0.0.isAllowance } + new.filter { $0.0.isDenial },
      isCertain: gained.allSatisfy(\.isKnown))
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
  /// What a value gives on both sides, whose formulas are the same there.
  func stability(of value: Evaluated) -> Stability {
    switch value.content {
    case .scalar, .absent, .null, .refused: .stable
    case .list(let items): worst(items)
    case .object(let fields): worst(fields.fields.lazy.map(\.value))
    case .json(let tree): stability(of: tree)
    case .unknown(let formula): stability(of: formula)
    case .choice(let condition, let then, let otherwise):
      changedConditions.contains(condition) || worst([then, otherwise]) != .stable
        ? .mayChange : .stable
    }
  }

  private func worst(_ values: some Sequence<Evaluated>) -> Stability {
    var worst = Stability.stable
    for value in values {
      switch stability(of: value) {
      case .stable: continue
      case .changes: return .changes
      case .mayChange: worst = .mayChange
      }
    }
    return worst
  }
}
