// SPDX-License-Identifier: Apache-2.0

/// What a deployment does with one resource, and what follows from it.
public struct ResourceChange: Hashable, Sendable {
  /// The logical ID.
  public var logicalID: String

  /// The type.
  public var type: String

  /// What identifies the resource; nil when it is not known yet.
  public var physicalID: String?

  /// Where it is declared: in the template, or else in the deployed one.
  public var location: PlanLocation?

  /// What happens.
  public var verdict: Verdict

  /// The steps, in order; none when it is blocked or unknown.
  public var actions: [PlanAction]

  /// Why, each one lower-case phrase.
  public var reasons: [String]

  /// The properties that change, in the order of the table.
  public var properties: [PropertyChange]

  /// What somebody should know, the worst first.
  public var findings: [PlanFinding]

  /// Creates a change.
  public init(
    logicalID: String, type: String, physicalID: String? = nil, location: PlanLocation? = nil,
    verdict: Verdict, actions: [PlanAction] = [], reasons: [String] = [],
    properties: [PropertyChange] = [], findings: [PlanFinding] = []
  ) {
    (self.logicalID, self.type, self.physicalID) = (logicalID, type, physicalID)
    (self.location, self.verdict, self.actions) = (location, verdict, actions)
    (self.reasons, self.properties, self.findings) = (reasons, properties, findings)
  }
}
