// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

extension Plan {
  /// The most resources that are named.
  private static let mostNames = 5

  /// What a plan lacks; nil when it is complete.
  var incompleteness: String? {
    guard !isComplete else { return nil }
    var gaps: [String] = []
    if liveFrom == nil { gaps.append("nothing live was looked at") }
    if findings.contains(where: { $0.code == PlanFindingCode.templateUsesMacro.rawValue }) {
      gaps.append("what a macro makes is not known")
    }
    func add(_ words: String, _ holds: (ResourceChange) -> Bool) {
      let names = changes.filter(holds).map(\.logicalID)
      if !names.isEmpty { gaps.append(words.replacing("%", with: Self.list(names))) }
    }
    let unreadable = Set(drift.filter { $0.kind == .unreadable }.map(\.logicalID))
    add("what becomes of % is not known") { $0.verdict == .unknown }
    add("which live resource is % is not known") { $0.has(.identityUnclear) }
    add("live state of % could not be read") {
      !$0.has(.identityUnclear)
        && ($0.has(.liveUnreadable) || liveFrom != nil && unreadable.contains($0.logicalID))
    }
    add("the images of % were not read") { $0.has(.imagesNotRead) }
    add("what the lifecycle policy of % does is not known") { $0.has(.lifecycleNotSimulated) }
    let words =
      gaps.isEmpty
      ? "something that was needed could not be read or evaluated"
      : gaps.joined(separator: "; ")
    return "This plan is not complete: \(words)."
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(mostNames).map { "'\(clipped($0).escapingControls)'" }
    let more = names.count - shown.count
    if more > 0 { return shown.joined(separator: ", ") + " and \(more) more" }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension ResourceChange {
  /// Whether something is found about it.
  fileprivate func has(_ code: PlanFindingCode) -> Bool {
    findings.contains { $0.code == code.rawValue }
  }
}
