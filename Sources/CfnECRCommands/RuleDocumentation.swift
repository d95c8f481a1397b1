// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// The pages of the rules, as `docs/rules` holds them.
enum RuleDocumentation {
  /// The page of a rule, or as much of one as its descriptor gives.
  static func text(of rule: RuleDescriptor) -> String {
    pages[rule.name] ?? "# \(rule.name)\n\n\(rule.facts)\n\nReports \(rule.summary).\n"
  }
}
