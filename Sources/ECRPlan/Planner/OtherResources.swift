// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Counts the resources of other types, and names those that the template changes.
struct OtherResources {
  /// The numbers.
  let summary: Plan.OtherResources

  /// Compares both sides.
  init(
    _ desired: [SideResource], _ deployed: [SideResource], _ state: DeployedState,
    _ context: ComparisonContext
  ) {
    var summary = Plan.OtherResources()
    let before = Dictionary(deployed.map { ($0.logicalID, $0) }, uniquingKeysWith: { $1 })
    let wanted = Set(desired.map(\.logicalID))
    let gone = deployed.filter { !wanted.contains($0.logicalID) }
    summary.count = desired.count + gone.count
    if case .unknown = state {
      self.summary = summary
      return
    }
    summary.changed = desired.filter { resource in
      guard let old = before[resource.logicalID], old.type == resource.type else { return true }
      let terms = [resource, old].enumerated().map { side, resource in
        DataTerm(context, side: side, areScalarsText: true).term(resource.written)
      }
      return terms.first != terms.last
    }.map(\.logicalID)
    summary.changed += gone.map(\.logicalID)
    self.summary = summary
  }
}
