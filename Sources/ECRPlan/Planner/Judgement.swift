// SPDX-License-Identifier: Apache-2.0

/// What is said of one resource, while it is worked out.
struct Judgement: Sendable {
  /// What happens.
  var verdict: Verdict

  /// The steps; none of a verdict that stops the deployment or is not known.
  var actions: [PlanAction] = []

  /// Why.
  var reasons: [String] = []

  /// What changes.
  var properties: [PropertyChange] = []

  /// What somebody should know.
  var findings: [PlanFinding] = []

  /// What is live and not as declared.
  var drift: [Drift] = []

  /// The name under which the resource lives, or will live.
  var physicalID: String?

  /// Whether everything that was needed is known.
  var isComplete = true

  /// Begins with a verdict and its reasons.
  init(_ verdict: Verdict, _ reasons: String...) {
    self.verdict = verdict
    self.reasons = reasons
    actions = verdict.action.map { [$0] } ?? []
  }

  /// Makes the judgement that the deployment fails, or that a deletion is refused.
  mutating func block(_ finding: PlanFinding) {
    (verdict, actions) = (.blocked, [])
    reasons.append(finding.message)
    findings.append(finding)
  }

  /// Says that something cannot be known.
  mutating func leaveOpen(_ reason: String) {
    (verdict, actions, isComplete) = (.unknown, [], false)
    reasons.append(reason)
  }
}

extension Verdict {
  /// The one step of a verdict that is one.
  fileprivate var action: PlanAction? {
    switch self {
    case .import: .import
    case .create: .create
    case .update: .update
    case .delete: .delete
    case .retain: .retain
    case .noOp: .noOp
    case .replace, .blocked, .unknown: nil
    }
  }
}
