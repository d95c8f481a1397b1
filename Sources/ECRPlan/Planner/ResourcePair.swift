// SPDX-License-Identifier: Apache-2.0

import ECRModel

/// A resource on both sides.
struct ResourcePair: Sendable {
  /// The logical ID.
  var logicalID: String

  /// The resource in the template that is to be deployed.
  var desired: SideResource?

  /// The resource in the deployed template.
  var deployed: SideResource?

  /// Whether the stack has it after the deployment; nil when that is open.
  var isWanted: Bool?

  /// Whether the stack has it now; nil when that is open, or the deployed template is not known.
  var isDeployed: Bool?

  /// The side to show: the desired one where there is one.
  var shown: SideResource? { desired ?? deployed }

  /// Pairs the resources of both sides by logical ID, in the order of the template, then of the deployed one.
  static func all(
    _ desired: [SideResource], _ deployed: [SideResource], _ request: PlanRequest,
    _ identities: IdentityFinder, _ context: ComparisonContext
  ) -> [ResourcePair] {
    let before = Dictionary(deployed.map { ($0.logicalID, $0) }, uniquingKeysWith: { $1 })
    let wanted = Set(desired.map(\.logicalID))
    let first = desired.map { (id: $0.logicalID, after: $0 as SideResource?) }
    let rest = deployed.filter { !wanted.contains($0.logicalID) }.map {
      (id: $0.logicalID, after: nil as SideResource?)
    }
    return (first + rest).map { id, after in
      let old = before[id]
      var pair = ResourcePair(
        logicalID: id, desired: after, deployed: old, isWanted: after.map { _ in true } ?? false,
        isDeployed: old == nil ? false : true)
      if case .unknown = request.deployed { pair.isDeployed = nil }
      if let old {
        pair.isDeployed = identities.isListed(id, in: request.stack) ?? old.isCreated
      }
      if let after {
        pair.isWanted = after.isCreated
        if pair.isWanted == nil, let condition = after.condition, condition == old?.condition,
          !context.changedConditions.contains(condition)
        {
          // An outcome that does not change leaves the resource where it is, or away.
          pair.isWanted = pair.isDeployed ?? true
          pair.isDeployed = pair.isWanted
        }
      }
      return pair
    }
  }
}
