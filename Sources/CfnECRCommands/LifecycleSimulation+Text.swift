// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import TemplateDiagnostics

extension LifecycleSimulation {
  /// The cells after which a column of names ends, at the latest.
  private static let widestName = 40

  /// The text for people: what expires, what is archived and what stays, an image a line; then the numbers.
  var text: String {
    let groups: [(title: String, type: LifecycleActionType?)] = [
      ("Expire within a day", .expire), ("Are archived within a day", .transition), ("Stay", nil),
    ]
    let width = min(rows.map { TextWidth.cells(of: name($0)) }.max() ?? 0, Self.widestName)
    var text = ""
    for group in groups {
      let members = rows.filter { $0.verdict.action?.type == group.type }
      guard !members.isEmpty else { continue }
      text += "\(group.title): \(count(members.count, "image", "images")), \(size(members))\n"
      for row in members { text += lines(row, width) }
      text += "\n"
    }
    return text + numbers + "\n" + note
  }

  private func lines(_ row: Row, _ width: Int) -> String {
    let name = name(row)
    let blanks = String(repeating: " ", count: max(width - TextWidth.cells(of: name), 0))
    var line =
      "  \(shortened(row.image.digest))  \(name)\(blanks)  \(facts(row).joined(separator: ", "))\n"
    if isExplained {
      for (rule, words) in explanation(of: row) { line += "    rule \(rule) \(words)\n" }
    }
    return line
  }

  /// As much of a digest as tells images apart.
  private func shortened(_ digest: ImageDigest) -> String {
    LifecycleExplanation.shortened(digest)
  }

  private func name(_ row: Row) -> String {
    row.image.tags.isEmpty
      ? "(untagged)" : row.image.tags.map { clipped($0) }.joined(separator: ", ").escapingControls
  }

  private func facts(_ row: Row) -> [String] {
    func day(_ time: Timestamp?, _ verb: String) -> String? {
      time.map { "\(verb) \(String(decoding: $0.description.utf8.prefix(10), as: UTF8.self))" }
    }
    var facts = [
      row.image.sizeInBytes.map { ByteCount($0).words }, day(row.image.pushedAt, "pushed"),
      day(row.image.lastRecordedPullTime, "last pulled"),
    ].compactMap { $0 }
    let prevented = row.verdict.prevented.map { $0.type == .expire ? "expire" : "archive" }
    facts.append(
      row.verdict.rule.map { "rule \($0)" + (prevented.map { " would \($0) it" } ?? "") }
        ?? "no rule")
    if let keeper = row.keeper { facts.append("kept by \(shortened(keeper))") }
    if let due = due(row) { facts.append("not before \(due)") }
    if row.isInUse { facts.append("in use") }
    if hasOther, row.other?.action != row.verdict.action {
      facts.append("the other policy: " + (row.other?.action.map(verb) ?? "stays"))
    }
    return facts
  }

  private func verb(_ action: LifecycleAction) -> String {
    action.type == .expire ? "expires" : "is archived"
  }

  private var numbers: String {
    let expiring = all.filter { $0.verdict.action?.type == .expire }
    let used = expiring.count(where: \.isInUse)
    var text = "\(count(all.count, "image", "images")): \(expiring.count) to expire"
    text += " (\(size(expiring))), \(archived) to archive"
    if used > 0 { text += "; \(used) of those to expire \(used == 1 ? "is" : "are") in use" }
    if kept > 0 {
      let rules = protected == .count ? "which rules count" : "left out of the rules"
      text += "; \(kept) kept by others, \(rules)"
    }
    if hasOther {
      let (new, spared, anyway) = difference
      text += "; against the other policy \(new) newly expiring, \(spared) spared, \(anyway) anyway"
    }
    return text + "."
  }

  /// What is not known of the images that others keep.
  private var note: String {
    guard unreadLists > 0 else { return "" }
    let lists = count(unreadLists, "manifest list holds", "manifest lists hold")
    return
      "note: which images \(lists) is not known, and those stay while their list is there; give"
      + " the manifests with --manifests\n"
  }

  private func size(_ rows: [Row]) -> String { ByteCount(Int64(size(rows) as Int)).words }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
