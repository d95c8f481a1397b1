// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

/// What `docs/lifecycle-policies.md` shows is what the linter says.
@Suite struct LifecyclePageTests {
  private static let page = Fixtures().folder.appending(
    path: "../../../docs/lifecycle-policies.md")

  /// The page with the output of each example in the block after it.
  private static func rendered(_ page: String) -> String {
    var lines: [Substring] = []
    var example: [Substring]?
    var findings: String?
    var isOutput = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      switch line {
      case "```yaml": example = []
      case "```text": isOutput = true
      case "```":
        if isOutput {
          lines += findings?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
          (isOutput, findings) = (false, nil)
        } else if let text = example {
          findings = lint(text.joined(separator: "\n") + "\n")
          example = nil
        }
      default:
        if isOutput { continue }
        example?.append(line)
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  private static func lint(_ text: String) -> String {
    let file = SourceFile(path: "template.yaml", text: text)
    let report = LintReport(
      files: 1, diagnostics: Linter().lint(file).diagnostics,
      tool: ToolInfo(version: "0", factsDate: "0"))
    return String(TextRenderer().render(report).dropLast())
  }

  @Test func `every example is followed by what the linter says of it`() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    try Golden.expect(Self.rendered(page), equals: Self.page)
  }

  @Test func `an example without output is clean`() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let blocks = page.components(separatedBy: "```yaml\n").dropFirst()
    #expect(blocks.count > 8)
    for block in blocks {
      let end = try #require(block.firstRange(of: "\n```\n"))
      let isClean = Self.lint(block[..<end.lowerBound] + "\n").isEmpty
      #expect(isClean != block[end.upperBound...].hasPrefix("\n```text\n"))
    }
  }

  @Test func `every rule stands on the page`() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let rules = RuleRegistry.all.filter { $0.name.hasPrefix("lifecycle-") }
    #expect(rules.count > 8)
    for rule in rules {
      // An error has a line in the table, a warning a section of its own.
      let place =
        rule.severity == .error ? "`\(rule.name)` |\n" : "\n### \(rule.name)\n"
      #expect(page.contains(place), Comment(rawValue: rule.name))
      let output = "[\(rule.name)]"
      #expect(page.contains(output), "no example of \(rule.name)")
    }
  }
}
