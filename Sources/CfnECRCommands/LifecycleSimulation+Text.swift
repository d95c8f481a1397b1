// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics

extension LifecycleSimulation {
  /// The text for people: an image a line, then the numbers.
  var text: String {
    var text = ""
    for row in rows {
      let name = row.image.tags.isEmpty ? "(untagged)" : row.image.tags.joined(separator: ", ")
      var parts = [outcome(row)]
      if row.isInUse { parts.append("in use") }
      if hasOther, row.other?.action != row.verdict.action {
        parts.append("the other policy: " + (row.other?.action.map(verb) ?? "stays"))
      }
      text += "\(String(row.image.digest.description.prefix(19))) \(name): ".escapingControls
      text += parts.joined(separator: "; ") + "\n"
      if isExplained {
        for (rule, words) in explanation(of: row) { text += "  rule \(rule) \(words)\n" }
      }
    }
    let expiring = all.filter { $0.verdict.action?.type == .expire }
    let used = expiring.count(where: \.isInUse)
    text += "\(count(all.count, "image", "images")): \(expiring.count) to expire"
    text += " (\(size(expiring)) bytes), \(archived) to archive"
    if used > 0 { text += "; \(used) of those to expire in use" }
    if hasOther {
      let (new, spared, anyway) = difference
      text += "; against the other policy \(new) newly expiring, \(spared) spared, \(anyway) anyway"
    }
    return text + ".\n"
  }

  private func verb(_ action: LifecycleAction) -> String {
    action.type == .expire ? "expires" : "is archived"
  }

  private func outcome(_ row: Row) -> String {
    let rule = row.verdict.rule.map { " under rule \($0)" } ?? ""
    if let action = row.verdict.action { return verb(action) + rule }
    return "stays" + rule + (due(row).map { " until \($0)" } ?? "")
  }
}
