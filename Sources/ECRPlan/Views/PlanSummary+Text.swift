// SPDX-License-Identifier: Apache-2.0

extension PlanSummary {
  /// The last line of the views for people.
  ///
  /// The verdicts that a plan is read for are always counted; the others, and findings, when there are any.
  var line: String {
    var counts = ([.import, .create, .update, .replace, .delete] as [Verdict]).map {
      "\(self[$0]) to \($0.rawValue)"
    }
    if self[.retain] > 0 { counts.append("\(self[.retain]) to retain") }
    let rest = notes
    let tail = rest.isEmpty ? "" : "; " + rest.joined(separator: ", ")
    return "Plan: \(counts.joined(separator: ", "))\(tail)."
  }

  /// What stands in the way and what was found, without what there is none of.
  var notes: [String] {
    var notes: [String] = []
    func add(_ number: Int, _ one: String, _ many: String) {
      if number > 0 { notes.append("\(number) \(number == 1 ? one : many)") }
    }
    add(self[.blocked], "blocked", "blocked")
    add(self[.unknown], "unknown", "unknown")
    // A blocked resource has its finding; what blocks the whole plan has no resource.
    add(self[.blocker] - self[.blocked], "more blocker", "more blockers")
    add(self[.dataLoss], "data loss", "data losses")
    add(self[.security], "security finding", "security findings")
    add(self[.warning], "warning", "warnings")
    return notes
  }
}

extension Plan {
  /// Why nothing changes; nil when something does.
  var reasonForNoChanges: String? {
    guard !summary.hasChanges else { return nil }
    if changes.isEmpty { return "There are no resources of Amazon ECR." }
    if liveFrom == nil { return "Both templates say the same; nothing live was looked at." }
    if !drift.isEmpty {
      return "CloudFormation compares templates, and finds no difference; "
        + "what is live differs as shown under drift."
    }
    if deployedFrom == nil { return "What is live is as the template says." }
    return "What is deployed and live is as the template says."
  }

  /// The line about how the plan ends: its numbers, or that nothing changes and why.
  var conclusion: String {
    let summary = summary
    guard let reason = reasonForNoChanges else { return summary.line }
    let notes = summary.notes
    return "No changes. \(reason)"
      + (notes.isEmpty ? "" : " Found: \(notes.joined(separator: ", ")).")
  }
}
