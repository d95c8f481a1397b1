// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

extension ResourceJudge {
  /// Judges a resource of the stack that stays in the template.
  func existing(
    _ desired: SideResource, _ deployed: SideResource?, _ identity: PhysicalIdentity
  ) -> Judgement {
    var judgement = Judgement(.noOp)
    if request.live != nil { judgement.note(identity) }
    judgement.physicalID = identity.name
    let current = identity.name.flatMap { name in
      request.live.map { $0.resource(desired.type, identifier: name) }
    }
    let side = request.desired ?? request.deployed.side
    let rows = PropertyRow.all(
      desired, deployed, current?.value, knowsStackTags: side?.stackTags != nil, context)
    judge(rows, desired, deployed, identity, &judgement)
    switch current {
    case .absent: gone(desired, &judgement)
    case .denied(let code), .failed(let code): unreadable(desired, code, &judgement)
    case .notCollected: unreadable(desired, "not collected", &judgement)
    case .found:
      judgement.drift += rows.flatMap { $0.drift(of: desired.logicalID, display) }
      note(unreadable: rows, &judgement)
    case nil:
      if request.live != nil {
        judgement.drift.append(
          Drift(logicalID: desired.logicalID, path: [], kind: .unreadable))
      }
    }
    return judgement
  }

  private func judge(
    _ rows: [PropertyRow], _ desired: SideResource, _ deployed: SideResource?,
    _ identity: PhysicalIdentity, _ judgement: inout Judgement
  ) {
    let runs = rows.contains { row in
      guard let declared = row.declared else {
        return row.effective == .different && !row.desired.isAbsent
      }
      return declared.isDifferent && row.meaning != .same
    }
    let changes = rows.compactMap { row in
      row.change(runs: runs, isReset: desired.isResetByUpdates, display)
    }
    judgement.properties = changes
    let createOnly = rows.filter(\.isCreateOnly)
    if createOnly.contains(where: { ($0.declared ?? $0.effective)?.isDifferent ?? false }) {
      replacement(of: desired, deployed, identity, rows, &judgement)
      return
    }
    if let open = createOnly.first(where: {
      ($0.declared ?? $0.effective)?.reason != nil && $0.isDecisive
    }) {
      let reason = (open.declared ?? open.effective)?.reason ?? ""
      judgement.leaveOpen("'\(open.property.name)' may replace it: \(reason)")
      return
    }
    if runs {
      judgement.verdict = .update
      judgement.actions = [.update]
      judgement.reasons.append(Self.reason(changes, isAssumed: deployed == nil))
    } else if let open = rows.first(where: { $0.mayChange }) {
      judgement.leaveOpen("'\(open.property.name)' may change: \(open.openReason)")
    } else {
      judgement.reasons.append("nothing that the template says changes")
      noteSpelling(rows, &judgement)
    }
    judgement.findings += UpdateConsequences(
      self, desired, deployed, identity.name, rows, runs: runs
    )
    .findings(changes, &judgement.isComplete)
  }

  private static func reason(_ changes: [PropertyChange], isAssumed: Bool) -> String {
    let names = changes.filter { $0.effect != .deleted || $0.kind != .removed }.compactMap(
      \.path.first)
    let list = (names.isEmpty ? changes.compactMap(\.path.first) : names)
      .map { "'\($0)'" }.joined(separator: ", ")
    return isAssumed
      ? "what is live differs from the template: \(list)" : "the template changes \(list)"
  }

  /// An update that only spelling causes deletes undeclared policies all the same.
  private func noteSpelling(_ rows: [PropertyRow], _ judgement: inout Judgement) {
    guard let spelled = rows.first(where: { $0.declared?.isDifferent ?? false }) else { return }
    let doomed = rows.filter { row in
      row.desired.isAbsent && row.property.removal == .deletesLiveValue && !row.isLiveDefault
    }
    guard let first = doomed.first else { return }
    judgement.findings.append(
      PlanFinding(
        .spellingUpdates,
        "'\(spelled.property.name)' is only spelled otherwise; if CloudFormation updates for that, the live '\(first.property.name)' is deleted",
        path: [first.property.name]))
  }

  /// The live resource is not there any more.
  private func gone(_ desired: SideResource, _ judgement: inout Judgement) {
    judgement.drift.append(
      Drift(
        logicalID: desired.logicalID, path: [], kind: .declaredDiffers,
        declared: display.node(desired.values)))
    let message =
      "'\(clipped(judgement.physicalID ?? ""))' is in the stack and does not exist any more"
    if judgement.verdict == .update {
      judgement.block(
        PlanFinding(
          .resourceGone, message + "; the update fails, remove it from the template first"))
    } else {
      judgement.findings.append(PlanFinding(.resourceGone, message, level: .warning))
    }
  }

  private func unreadable(
    _ desired: SideResource, _ code: String, _ judgement: inout Judgement
  ) {
    judgement.isComplete = false
    judgement.drift.append(Drift(logicalID: desired.logicalID, path: [], kind: .unreadable))
    judgement.findings.append(
      PlanFinding(.liveUnreadable, "the live resource could not be read: \(clipped(code))"))
  }

  private func note(unreadable rows: [PropertyRow], _ judgement: inout Judgement) {
    for row in rows where row.isNeeded {
      guard case .unreadable(let code) = row.live else { continue }
      judgement.isComplete = false
      judgement.findings.append(
        PlanFinding(
          .liveUnreadable, "the live '\(row.property.name)' could not be read: \(clipped(code))",
          path: [row.property.name]))
    }
  }
}

extension SideResource {
  /// Whether an update sends also what the template did not change, so that drift of it ends.
  ///
  /// So does the published handler of repositories; the settings of a registry are sent as a whole. Of the
  /// other types nothing is published.
  var isResetByUpdates: Bool {
    type == Repository.specification.typeName || specification?.isSingleton ?? false
  }
}

extension PropertyRow {
  /// Whether what is not known decides over a replacement.
  var isDecisive: Bool { declared != nil || !desired.isAbsent }

  /// Whether the property may change, as far as anybody knows.
  var mayChange: Bool {
    guard !isCreateOnly else { return false }
    if let declared { return declared.reason != nil && meaning != .same && effective != .same }
    return effective?.reason != nil && !desired.isAbsent
  }

  /// Why it is not known whether the property changes.
  var openReason: String { meaning?.reason ?? declared?.reason ?? effective?.reason ?? "" }
}
