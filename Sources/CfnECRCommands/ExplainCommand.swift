// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRLint
import TemplateDiagnostics
import TemplateModel

/// `cfn-ecr explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Prints the page of a rule, or of what a plan finds.",
    discussion: """
      What it reports, why it matters, an example, the way out, and when to allow it. NAME is a rule,
      the code of what a plan finds, or the identifier of the same check in another tool, in upper or
      lower case.

      Example:
        cfn-ecr explain undefined-reference
        cfn-ecr explain E3002
        cfn-ecr explain name-exists
      """)

  @Argument(help: "A rule, a code such as name-exists, or an identifier such as E3002.")
  var name: String

  @OptionGroup var options: OutputOptions

  func run() throws {
    let rules = Self.rules(named: name)
    if rules.isEmpty, let page = PlanDocumentation.text(of: name.lowercased()) {
      return try options.write(page)
    }
    guard !rules.isEmpty else { throw ValidationError(Self.unknown(name)) }
    try options.write(rules.map(RuleDocumentation.text).joined(separator: "\n---\n\n"))
  }

  /// The rule of a name, or those that are called so elsewhere.
  private static func rules(named name: String) -> [RuleDescriptor] {
    let name = name.lowercased()
    if let rule = RuleRegistry.rule(name) { return [rule] }
    return RuleRegistry.all.filter { rule in
      rule.foreignIdentifiers.contains { $0.lowercased() == name }
    }
  }

  private static func unknown(_ name: String) -> String {
    let names = RuleRegistry.all.map(\.name) + PlanDocumentation.codes
    let start =
      "'\(clipped(name))' is neither a rule, nor what one is called elsewhere, nor what a plan finds"
    let near = NearestName(to: name, among: names).map { [$0.name] } ?? []
    let parts = name.lowercased().split(separator: "-").filter { $0.utf8.count > 2 }
    let alike = names.filter { rule in
      !near.contains(rule) && parts.contains { rule.contains($0) }
    }
    let found = Array((near + alike).prefix(5))
    return found.isEmpty
      ? "\(start); 'cfn-ecr rules' lists them" : "\(start); did you mean \(alternatives(found))?"
  }
}
