// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRLint
import TemplateDiagnostics

/// `cfn-ecr rules`.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules of lint.",
    discussion: """
      Each with its severity, its group, the safest fix that it can offer, and the identifiers of the
      same check in other tools. The groups correctness and consequences run by default.

      Example:
        cfn-ecr rules
        cfn-ecr rules --format json
      """)

  /// The formats of the list.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Option(help: "How to show the rules.")
  var format: Format = .text

  @OptionGroup var options: OutputOptions

  func run() throws {
    try options.write(format == .json ? json : text)
  }

  private var text: String {
    let columns = RuleRegistry.all.map { rule in
      [rule.name, rule.severity.rawValue, rule.group.rawValue, rule.fix?.rawValue ?? "-"]
    }
    let header = ["RULE", "SEVERITY", "GROUP", "FIX"]
    let widths = header.indices.map { index in
      ([header] + columns).map { $0[index].count }.max() ?? 0
    }
    func line(_ cells: [String], _ rest: String) -> String {
      zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count + 2)
      }.joined() + rest + "\n"
    }
    return zip(RuleRegistry.all, columns).reduce(line(header, "REPORTS")) { text, item in
      let (rule, cells) = item
      let others = rule.foreignIdentifiers
      let also = others.isEmpty ? "" : " (\(others.joined(separator: ", ")))"
      return text + line(cells, rule.summary + also)
    }
  }

  private var json: String {
    let rules = RuleRegistry.all.map { rule -> JSONText in
      [
        "name": .string(rule.name),
        "severity": .string(rule.severity.rawValue),
        "group": .string(rule.group.rawValue),
        "isDefault": .bool(rule.group.isDefault),
        "fix": .string(orNull: rule.fix?.rawValue),
        "summary": .string(rule.summary),
        "foreignIdentifiers": .array(rule.foreignIdentifiers.map { .string($0) }),
        "documentation": .string("docs/rules/\(rule.name).md"),
      ]
    }
    let document: JSONText = [
      "formatVersion": "1", "tool": Version.tool.json, "rules": .array(rules),
    ]
    return document.document
  }
}
