// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Takes the allowances of a template into what was rendered of it, so that it lints as its source does.
///
/// Comments are not rendered; what they allow is allowed by metadata then. What nothing needs to be
/// allowed for any more goes.
struct CarriedAllowances {
  private let linter: Linter

  /// Prepares to compare under the values of one deployment.
  init(_ context: LintContext) {
    let all = (try? RuleSelection(select: ["all"])) ?? .standard
    linter = Linter(selection: all, lintsAllTemplates: true, context: context)
  }

  /// The rendered template with what its source allows; nil when nothing is to be changed.
  func applied(to text: String, _ format: TemplateFormat, from source: SourceFile) -> Node? {
    var reasons: [String: String?] = [:]
    for finding in linter.lint(source).diagnostics where finding.suppression?.by == .comment {
      reasons[finding.rule] = finding.suppression?.reason
    }
    let file = SourceFile(path: "rendered.\(format.rawValue)", text: text)
    var added: [String: [String]] = [:]
    var unused: Set<Int> = []
    for finding in linter.lint(file).diagnostics {
      if finding.rule == "unused-allowance" { unused.insert(finding.range.start) }
      guard finding.suppression == nil, reasons[finding.rule] != nil else { continue }
      if !(added[finding.resource ?? ""] ?? []).contains(finding.rule) {
        added[finding.resource ?? "", default: []].append(finding.rule)
      }
    }
    guard !added.isEmpty || !unused.isEmpty, let root = TemplateReader.read(file).root else {
      return nil
    }
    let change = { (node: Node, owner: String) in
      let rules = added[owner] ?? []
      let reason = rules.lazy.compactMap { reasons[$0] ?? nil }.first
      return Self.changed(node, adding: rules, reason, unused)
    }
    guard let entries = change(root, "").entries else { return nil }
    return Node(
      .mapping(
        entries.map { entry in
          guard entry.key.text == TemplateSection.resources.rawValue,
            let resources = entry.value.entries
          else { return entry }
          return Node.Entry(
            key: entry.key,
            value: Node(
              .mapping(
                resources.map {
                  Node.Entry(key: $0.key, value: change($0.value, $0.key.text ?? ""))
                })))
        }))
  }

  /// A template or a resource with other allowances in its metadata.
  private static func changed(
    _ node: Node, adding rules: [String], _ reason: String?, _ unused: Set<Int>
  ) -> Node {
    guard let entries = node.entries, !rules.isEmpty || node["Metadata"]?["cfn-ecr"] != nil else {
      return node
    }
    let metadata = node["Metadata"]?.entries ?? []
    let settings = node["Metadata"]?["cfn-ecr"]?.entries ?? []
    let allow = node["Metadata"]?["cfn-ecr"]?["allow"]
    var names = (allow?.items ?? [allow].compactMap { $0 }).filter {
      !unused.contains($0.valueRange.start)
    }
    names += rules.map { .string($0) }
    var left = settings.filter { $0.key.text != "allow" }
    if names.isEmpty {
      left.removeAll { $0.key.text == "reason" }
    } else {
      left.insert(Node.Entry(key: .string("allow"), value: .sequence(names)), at: 0)
      if let reason, !left.contains(where: { $0.key.text == "reason" }) {
        left.append(Node.Entry(key: .string("reason"), value: .string(reason)))
      }
    }
    var members = metadata.filter { $0.key.text != "cfn-ecr" }
    if !left.isEmpty {
      members.append(Node.Entry(key: .string("cfn-ecr"), value: Node(.mapping(left))))
    }
    let value = Node.Entry(key: .string("Metadata"), value: Node(.mapping(members)))
    var result = entries.filter { $0.key.text != "Metadata" || !members.isEmpty }
    if let place = result.firstIndex(where: { $0.key.text == "Metadata" }) {
      result[place] = value
    } else if !members.isEmpty {
      result.insert(value, at: min(1, result.count))
    }
    return Node(.mapping(result))
  }
}
