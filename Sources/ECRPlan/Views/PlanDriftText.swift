// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// The lines of what is live and not as declared, by what an update makes of it.
struct PlanDriftText {
  private let detail: PlanResourceText

  /// Shows values as those of resources are shown.
  init(_ detail: PlanResourceText) {
    self.detail = detail
  }

  /// What stands above the lines.
  static let title = "Drift, where what is live is not as declared"

  /// What an update makes of it, and the lines; a value that a change shows already is not shown again.
  func groups(of plan: Plan) -> [(heading: String, lines: [String])] {
    var shown: [String: [[String]: PropertyChange]] = [:]
    var replaced: Set<String> = []
    for change in plan.changes {
      if change.verdict == .replace { replaced.insert(change.logicalID) }
      for property in change.properties {
        shown[change.logicalID, default: [:]][property.path] = property
      }
    }
    var lines: [Group: [String]] = [:]
    for drift in plan.drift {
      let change = shown[drift.logicalID]?[drift.path]
      let group = Group(drift, change?.effect, isReplaced: replaced.contains(drift.logicalID))
      lines[group, default: []] += values(of: drift, change).lines.map { line in
        // What stays as it is neither comes nor goes.
        var line = line
        if drift.kind == .undeclaredStays { line.sign = " " }
        return detail.painted(line)
      }
    }
    return Group.allCases.compactMap { group in lines[group].map { (group.rawValue, $0) } }
  }

  private func values(of drift: Drift, _ shown: PropertyChange?) -> ValueLines {
    let name = ([drift.logicalID] + drift.path).joined(separator: ".")
    func bare(_ comment: String) -> ValueLines {
      ValueLines(name, from: nil, to: nil, hasUnknown: false, comment: comment)
    }
    if drift.kind == .unreadable { return bare("") }
    if drift.path.isEmpty, drift.live == nil { return bare("does not exist any more") }
    if let shown {
      return bare(
        shown.effect == .deleted
          ? "this deployment deletes it, as shown above" : "as shown above")
    }
    let isGoing = drift.kind == .undeclaredWillBeDeleted
    return ValueLines(
      name, from: isGoing ? drift.live : drift.declared, to: isGoing ? nil : drift.live,
      hasUnknown: false)
  }
}

/// What an update makes of a drift; the raw value stands above the lines.
private enum Group: String, CaseIterable {
  case reset = "declared -> live; this update sets what the template has"
  case replaced = "declared -> live; the replacement has what the template has"
  case open = "declared -> live; whether this update changes it back is not known"
  case stays = "declared -> live; no update changes it back while the template stays as it is"
  case doomed = "live, not declared; the next update of the resource deletes it"
  case undeclared = "live, not declared; it stays"
  case unreadable = "could not be read"

  /// The group of a drift, by what a change of the same property does.
  init(_ drift: Drift, _ effect: PropertyChange.Effect?, isReplaced: Bool) {
    switch drift.kind {
    case .declaredDiffers:
      switch effect {
      case _ where isReplaced: self = .replaced
      case .updatedInPlace: self = .reset
      case .unknown: self = .open
      default: self = .stays
      }
    case .undeclaredWillBeDeleted: self = .doomed
    case .undeclaredStays: self = .undeclared
    case .unreadable: self = .unreadable
    }
  }
}
