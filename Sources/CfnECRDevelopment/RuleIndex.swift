// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// The page that lists all rules.
enum RuleIndex {
  /// One table a group, in the order of the groups; a rule with a page links to it.
  static func text(_ rules: [RuleDescriptor], withPage names: Set<String>) -> String {
    var text = """
      # Rules

      `cfn-ecr rules` prints this list, `cfn-ecr explain RULE` the page of a rule; `explain` also takes the identifiers that
      the same check has elsewhere. An *error* fails the deployment or certainly does not do what is written; everything else
      is a *warning*. What a fix may do is said in the [README](../../README.md#lint).

      """
    for group in RuleGroup.allCases {
      text += "\n## \(group.rawValue)\n\n\(words(group))\n\n"
      text += "| rule | reports | severity | fix | elsewhere |\n| --- | --- | --- | --- | --- |\n"
      for rule in rules where rule.group == group {
        let name = names.contains(rule.name) ? "[\(rule.name)](\(rule.name).md)" : rule.name
        let cells = [
          name, rule.summary, rule.severity.rawValue, rule.fix?.rawValue ?? "",
          rule.foreignIdentifiers.joined(separator: ", "),
        ]
        text += "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
      }
    }
    return text
  }

  private static func words(_ group: RuleGroup) -> String {
    switch group {
    case .correctness: "What is wrong. On by default."
    case .consequences: "What is legal and has an effect that is easily missed. On by default."
    case .advice: "What is legal and common, and could be better. Opt-in."
    case .security: "What weakens the protection of images. Opt-in."
    }
  }

  private static func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
