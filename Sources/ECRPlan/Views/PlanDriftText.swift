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
    for change in plan.changes {
      for property in change.properties {
        shown[change.logicalID, default: [:]][property.path] = property
      }
    }
    return Drift.Kind.allCases.compactMap { kind in
      let drifts = plan.drift.filter { $0.kind == kind }
      guard !drifts.isEmpty else { return nil }
      let lines = drifts.flatMap { drift in
        values(of: drift, shown[drift.logicalID]?[drift.path]).lines.map { line in
          // What stays as it is neither comes nor goes.
          var line = line
          if drift.kind == .undeclaredStays { line.sign = " " }
          return detail.painted(line)
        }
      }
      return (kind.heading, lines)
    }
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

extension Drift.Kind {
  /// What stands above those of a kind.
  fileprivate var heading: String {
    switch self {
    case .declaredDiffers:
      "declared -> live; no update changes it back while the template stays as it is"
    case .undeclaredWillBeDeleted: "live, not declared; the next update of the resource deletes it"
    case .undeclaredStays: "live, not declared; it stays"
    case .unreadable: "could not be read"
    }
  }
}
