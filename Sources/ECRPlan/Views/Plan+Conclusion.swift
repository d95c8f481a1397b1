// SPDX-License-Identifier: Apache-2.0

extension Plan {
  /// The line of numbers.
  ///
  /// The verdicts that a plan is read for are always counted; the others, and findings, when there are any.
  private var numbers: String {
    let summary = summary
    var counts = ([.import, .create, .update, .replace, .delete] as [Verdict]).map {
      "\(summary[$0]) to \($0.rawValue)"
    }
    if summary[.retain] > 0 { counts.append("\(summary[.retain]) to retain") }
    let rest = notes
    let tail = rest.isEmpty ? "" : "; " + rest.joined(separator: ", ")
    return "Plan: \(counts.joined(separator: ", "))\(tail)."
  }

  /// What stands in the way and what was found, without what there is none of.
  private var notes: [String] {
    let summary = summary
    var notes: [String] = []
    func add(_ number: Int, _ one: String, _ many: String) {
      if number > 0 { notes.append("\(number) \(number == 1 ? one : many)") }
    }
    add(summary[.blocked], "blocked", "blocked")
    add(summary[.unknown], "unknown", "unknown")
    // A blocked resource is counted, however many blockers it has; what blocks the stack has no resource.
    let more = summary[.blocked] > 0 ? "more " : ""
    add(
      findings.count { $0.level == .blocker }, "\(more)blocker of the stack",
      "\(more)blockers of the stack")
    add(summary[.dataLoss], "data-loss finding", "data-loss findings")
    add(summary[.security], "security finding", "security findings")
    add(summary[.warning], "warning", "warnings")
    return notes
  }

  /// Why nothing changes; nil when something does.
  private var reasonForNoChanges: String? {
    guard !summary.hasChanges else { return nil }
    if changes.isEmpty { return "There are no resources of Amazon ECR." }
    if liveFrom == nil { return "Both templates say the same; nothing live was looked at." }
    if drift.contains(where: { $0.kind != .unreadable }) {
      return "CloudFormation compares templates and finds no difference; "
        + "what is live differs as shown under drift"
        + (isComplete ? "." : ", and not all of it is known.")
    }
    let sides = deployedFrom == nil ? "What is live" : "What is deployed and live"
    if !drift.isEmpty { return "\(sides) is as the template says, as far as it could be read." }
    if !isComplete { return "\(sides) is as the template says, as far as it is known." }
    return "\(sides) is as the template says."
  }

  /// The line about how the plan ends: its numbers, or that nothing changes and why.
  var conclusion: String {
    guard let reason = reasonForNoChanges else { return numbers }
    let notes = notes
    return "No changes. \(reason)"
      + (notes.isEmpty ? "" : " Found: \(notes.joined(separator: ", ")).")
  }
}
