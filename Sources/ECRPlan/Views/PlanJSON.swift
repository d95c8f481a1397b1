// SPDX-License-Identifier: Apache-2.0

import ECRModel
package import TemplateDiagnostics

/// The format `json` of a plan: everything that any other view shows.
///
/// Members stand in a fixed order. Within a `formatVersion` members are added and never changed.
public struct PlanJSON {
  /// Creates a view.
  public init() {}

  /// Renders a plan as one document.
  public func render(_ plan: Plan) -> String { json(plan).document }

  /// Renders one plan as it is, and several as the members of `plans`.
  public func render(_ plans: [Plan]) -> String {
    if plans.count == 1, let plan = plans.first { return render(plan) }
    let document: JSONText = [
      "formatVersion": .string(Plan.formatVersion), "plans": .array(plans.map(json)),
    ]
    return document.document
  }

  /// The plan as JSON.
  package func json(_ plan: Plan) -> JSONText {
    [
      "formatVersion": .string(Plan.formatVersion),
      "tool": plan.tool.json,
      "template": .string(orNull: plan.template),
      "stack": .string(orNull: plan.stack),
      "stackStatus": .string(orNull: plan.stackStatus),
      "region": .string(orNull: plan.region),
      "account": .string(orNull: plan.account),
      "deployedFrom": .string(orNull: plan.deployedFrom),
      "liveFrom": .string(orNull: plan.liveFrom),
      "liveAsOf": .string(orNull: plan.liveAsOf?.description),
      "parametersFromStack": .array(plan.parametersFromStack.map { .string($0) }),
      "complete": .bool(plan.isComplete),
      "applyable": .bool(plan.isApplyable),
      "findings": .array(plan.findings.map(json)),
      "changes": .array(plan.changes.map(json)),
      "drift": .array(plan.drift.map(json)),
      "otherResources": [
        "count": .integer(plan.otherResources.count),
        "changed": .array(plan.otherResources.changed.map { .string($0) }),
      ],
      "summary": json(plan.summary),
    ]
  }

  private func json(_ change: ResourceChange) -> JSONText {
    [
      "logicalID": .string(change.logicalID),
      "type": .string(change.type),
      "physicalID": .string(orNull: change.physicalID),
      "location": change.location.map(json) ?? .null,
      "verdict": .string(change.verdict.rawValue),
      "actions": .array(change.actions.map { .string($0.rawValue) }),
      "reasons": .array(change.reasons.map { .string($0) }),
      "properties": .array(change.properties.map(json)),
      "findings": .array(change.findings.map(json)),
    ]
  }

  private func json(_ location: PlanLocation) -> JSONText {
    [
      "file": .string(location.file),
      "range": ["start": json(location.start), "end": json(location.end)],
    ]
  }

  private func json(_ position: PlanLocation.Position) -> JSONText {
    [
      "line": .integer(position.line), "column": .integer(position.column),
      "offset": .integer(position.offset),
    ]
  }

  private func json(_ property: PropertyChange) -> JSONText {
    var members: [(String, JSONText?)] = [
      ("path", .array(property.path.map { .string($0) })),
      ("kind", .string(property.kind.rawValue)),
      ("before", JSONText(property.before)),
    ]
    members.append(("deployed", property.deployed.map { JSONText($0) }))
    members += [
      ("after", JSONText(property.after)),
      ("afterUnknown", .bool(property.isAfterUnknown)),
      ("forcesReplacement", .bool(property.forcesReplacement)),
      ("effect", .string(property.effect.rawValue)),
    ]
    return .object(present: members)
  }

  private func json(_ finding: PlanFinding) -> JSONText {
    [
      "code": .string(finding.code),
      "level": .string(finding.level.rawValue),
      "message": .string(finding.message),
      "path": .array(finding.path.map { .string($0) }),
      "images": finding.images.map(json) ?? .null,
      "documentation": .string(finding.documentation),
    ]
  }

  private func json(_ images: ImageEffects) -> JSONText {
    [
      "delete": .integer(images.delete), "expire": .integer(images.expire),
      "archive": .integer(images.archive), "inUse": .integer(images.inUse),
      "sizeInBytes": .integer(Int(clamping: images.sizeInBytes)),
      "tags": .array(images.tags.map { .string($0) }),
    ]
  }

  private func json(_ drift: Drift) -> JSONText {
    [
      "logicalID": .string(drift.logicalID),
      "path": .array(drift.path.map { .string($0) }),
      "kind": .string(drift.kind.rawValue),
      "declared": JSONText(drift.declared),
      "live": JSONText(drift.live),
    ]
  }

  private func json(_ summary: PlanSummary) -> JSONText {
    var members = Verdict.allCases.map { ($0.rawValue, JSONText?.some(.integer(summary[$0]))) }
    let levels = PlanFinding.Level.allCases.map {
      ($0.rawValue, JSONText?.some(.integer(summary[$0])))
    }
    members.append(("findings", .object(present: levels)))
    return .object(present: members)
  }
}
