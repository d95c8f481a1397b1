// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import Testing

/// What `docs/access-policies.md` says is so.
@Suite struct AccessPolicyDocumentationTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/access-policies.md")

  private static func text() throws -> String { try String(contentsOf: page, encoding: .utf8) }

  @Test func `the statements that are right are silent under every rule`() throws {
    let blocks = try Self.text().components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(blocks.count == 4)
    for block in blocks {
      let type = block.hasPrefix("PolicyText") ? "RegistryPolicy" : "Repository"
      let properties = block.split(separator: "\n").map { "      \($0)\n" }.joined()
      let template = """
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Policy:
            Type: AWS::ECR::\(type)
            Properties:
        \(properties)
        """
      let file = SourceFile(path: "page.yaml", bytes: Array(template.utf8))
      // What the repository itself lacks is not what the page shows.
      let path = ["Properties", "RepositoryPolicyText"]
      let findings = Linter(selection: .all, lintsAllTemplates: true).lint(file).diagnostics
        .filter { $0.path.contains("Statement") || path.allSatisfy($0.path.contains) }
      #expect(findings.isEmpty, Comment(rawValue: "\(findings.map(\.message)) in \(template)"))
    }
  }

  @Test func `the table of rules is the registry's`() throws {
    let rows = try Self.text().split(separator: "\n").filter { $0.hasPrefix("| `") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
      .filter { $0.count == 4 }
    #expect(rows.count == 22)
    for row in rows {
      let rule = try #require(RuleRegistry.rule(row[0].replacing("`", with: "")))
      #expect(rule.severity.rawValue == row[1] && rule.group.rawValue == row[2], "\(rule.name)")
    }
  }
}
