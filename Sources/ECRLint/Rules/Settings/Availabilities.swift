// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Types that the Region of the deployment does not have.
///
/// Silent without a Region, and for a resource whose condition cannot hold there. A type that one
/// Region alone has is certain to fail elsewhere; the Regions that a newer type is missing in
/// become fewer, so such a finding is a warning.
enum Availabilities: ResourceCheck {
  static let unavailable = RuleDescriptor(
    "unavailable-type", .error, "a resource type that the Region does not have",
    foreignIdentifiers: ["E3006"])
  static let rules = [unavailable]

  static let types = Set(ECRResourceTypes.names)

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    guard let region = checker.deployment.region,
      let availability = resource.specification?.availability, !availability.includes(region)
    else { return }
    let condition = resource.resource.node["Condition"]?.text
    if let condition, !checker.feasibility.canHold([(condition, true)]) { return }
    let type = resource.resource.anchor.range
    switch availability {
    case .everywhere: return
    case .only(let regions):
      checker.report(
        unavailable,
        "'\(resource.type)' cannot be used in '\(clipped(region))'; use \(alternatives(regions))",
        at: type)
    case .except:
      checker.report(
        unavailable,
        "'\(resource.type)' could not be used in '\(clipped(region))' in \(FactsDate.schemas)",
        at: type, severity: .warning)
    }
  }
}
