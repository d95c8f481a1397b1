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
    if current.map({ !$0.isAbsent }) ?? true, judgement.verdict != .replace {
      judgement.findings += UpdateConsequences(
        self, desired, deployed, identity.name, rows, by: "update"
      ).findings(judgement.properties, &judgement.isComplete)
    }
    switch current {
    case .absent where desired.replicatesNothing: break
    case .absent: gone(desired, &judgement)
    case .denied(let code), .failed(let code): unreadable(desired, code, &judgement)
    case .notCollected: unreadable(desired, "not collected", &judgement)
    case .found:
      judgement.drift += rows.flatMap { $0.drift(of: desired.logicalID, display) }
      note(unreadable: rows, &judgement)
    case nil:
      // A name that is not known is said with the identity; nothing failed to be read.
      if request.live != nil, identity == .generated {
        judgement.note(.unknown("no live name is one that CloudFormation makes up for it"))
      }
    }
    return judgement
  }

  private func judge(
    _ rows: [PropertyRow], _ desired: SideResource, _ deployed: SideResource?,
    _ identity: PhysicalIdentity, _ judgement: inout Judgement
  ) {
    let runs = rows.contains(where: \.runsUpdate)
    let replaces = rows.contains(where: \.replaces)
    judgement.properties = rows.compactMap { row in
      var change = row.change(runs: runs && !replaces, isReset: desired.isResetByUpdates, display)
      if ScanSetting(scanning).overrules(row, of: desired), change?.effect == .updatedInPlace {
        change?.effect = .none
      }
      return change
    }
    if replaces {
      replacement(of: desired, deployed, identity, rows, &judgement)
    } else if let open = rows.first(where: \.mayReplace) {
      judgement.leaveOpen(
        "'\(open.property.name)' may replace it: \(open.declared?.reason ?? "")")
    } else if runs {
      judgement.verdict = .update
      judgement.actions = [.update]
      let causes = rows.filter(\.runsUpdate).map(\.property.name)
      let list = causes.map { "'\($0)'" }.joined(separator: ", ")
      judgement.reasons.append(
        deployed == nil
          ? "what is live differs from the template: \(list)" : UsualReason.templateChanges(causes))
    } else if let open = rows.first(where: \.mayChange) {
      judgement.leaveOpen("'\(open.property.name)' may change: \(open.openReason)")
    } else {
      judgement.reasons.append(UsualReason.nothingChanges)
      noteSpelling(rows, &judgement)
    }
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
        declared: display.node(desired.values, desired.specification.map { .object($0.shape) })))
    if desired.specification?.isSingleton ?? false {
      judgement.findings.append(
        PlanFinding(
          .resourceGone, "the registry does not have this setting any more", level: .warning))
      return
    }
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

  /// Says what could not be read, once for each reason.
  private func note(unreadable rows: [PropertyRow], _ judgement: inout Judgement) {
    var names: [(code: String, rows: [PropertyRow])] = []
    for row in rows where row.isNeeded {
      guard case .unreadable(let code) = row.live else { continue }
      if let index = names.firstIndex(where: { $0.code == code }) {
        names[index].rows.append(row)
      } else {
        names.append((code, [row]))
      }
    }
    for (code, rows) in names {
      judgement.isComplete = false
      let doomed = rows.filter {
        judgement.verdict == .update && $0.desired.isAbsent
          && $0.property.removal == .deletesLiveValue
      }
      let list = rows.map { "'\($0.property.name)'" }.joined(separator: ", ")
      let lost = doomed.map { "'\($0.property.name)'" }.joined(separator: ", ")
      let end =
        doomed.isEmpty
        ? "" : "; if set, the update deletes \(lost), which the template does not have"
      let isSecurity = doomed.contains { $0.property.name == "RepositoryPolicyText" }
      judgement.findings.append(
        PlanFinding(
          .liveUnreadable,
          "the live \(list) could not be read: \(clipped(code))\(end)",
          level: isSecurity ? .security : nil,
          path: rows.count == 1 ? rows.map(\.property.name) : []))
    }
  }
}
