// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TemplateModel
import TestSupport
import Testing

/// Every page is right about its rule.
///
/// A block in `yaml` or `json` is linted under the default rules and the page's own, and must be reported
/// exactly as its `# expect: RULE` comments say. A `text` block that follows is what `lint` prints, and
/// speaks alone where no comment can stand; `UPDATE_SNAPSHOTS=1` writes it. Blocks of any other kind,
/// such as `yaml fragment`, are not run. The first line of a template can say how it is linted:
/// `ExampleSettings`. One that begins with `# parameters.yaml` is a parameter file.
@Suite struct RulePageTests {
  private static let sections = [
    "What it reports", "Why it matters", "Example", "How to fix", "When to allow it",
    "What AWS answers", "References",
  ]

  /// The sections that a page can do without.
  private static let optional: Set<String> = ["What AWS answers"]

  @Test(arguments: RulePage.all)
  func `a page has its sections in order`(rule: RulePage) throws {
    let page = rule.page
    #expect(RuleRegistry.rule(rule.name) != nil, "no rule '\(rule.name)'")
    #expect(page.lines.first == "# \(rule.name)")
    let expected = Self.sections.filter {
      !Self.optional.contains($0) || page.sections.contains($0)
    }
    #expect(page.sections == expected)
    #expect(!page.text.contains("\"\"\"####"))
    let long = page.prose.filter {
      $0.count > 130 && !$0.contains("](") && !$0.hasPrefix("Severity **")
    }
    #expect(long.isEmpty)
  }

  @Test(arguments: RulePage.all)
  func `the examples of a page are reported as it says`(rule: RulePage) throws {
    let page = rule.page
    var linter = Linter(selection: try RuleSelection(extend: [rule.name]), lintsAllTemplates: true)
    var isShown = false
    var hasGood = false
    var outputs: [(block: MarkdownPage.Block, text: String)] = []
    let blocks = page.blocks
    for (index, block) in blocks.enumerated() where ["yaml", "json"].contains(block.language) {
      let file = SourceFile(path: "template.\(block.language)", text: block.text)
      let settings = ExampleSettings(block.text)
      #expect(settings.unknown.isEmpty)
      (linter.context, linter.requiresReason) = (settings.context, settings.requiresReason)
      linter.options = settings.options
      let found =
        block.text.hasPrefix("# parameters.yaml")
        ? ParameterFile(SourceFile(path: "parameters.yaml", text: block.text)).diagnostics
        : linter.lint(file).diagnostics.filter { $0.suppression == nil }
      let output = blocks.dropFirst(index + 1).first.flatMap { $0.language == "text" ? $0 : nil }
      let expected = Expectation.all(in: block.text)
      if block.language == "yaml", !expected.isEmpty || output == nil {
        let actual = found.map { Expectation(file.position(of: $0.range.start).line, $0.rule) }
        let missing = Set(expected).subtracting(actual).map(\.text).sorted()
        let surplus = Set(actual).subtracting(expected).map(\.text).sorted()
        #expect(missing.isEmpty && surplus.isEmpty, "missing \(missing), not expected \(surplus)")
      } else {
        #expect(found.isEmpty || output != nil, "a text block must show what is reported")
      }
      isShown = isShown || found.contains { $0.rule == rule.name }
      hasGood = hasGood || found.isEmpty
      let report = LintReport(
        files: 1, diagnostics: found, tool: ToolInfo(version: "", factsDate: ""))
      if let output { outputs.append((output, TextRenderer().render(report))) }
    }
    #expect(isShown, "no example is reported by the rule")
    #expect(hasGood, "no example shows what is right")
    try check(outputs, page)
  }

  private func check(
    _ outputs: [(block: MarkdownPage.Block, text: String)], _ page: MarkdownPage
  ) throws {
    var rewritten = page
    for (block, text) in outputs.reversed() where block.text != text {
      rewritten.replace(block, with: text)
    }
    try Golden.expect(rewritten.text, equals: page.url)
  }

  @Test func `every rule has a page or waits for one`() throws {
    let pages = Set(RulePage.all.map(\.name))
    let waiting = RuleRegistry.all.map(\.name).filter { !pages.contains($0) }
    try Golden.expect(
      waiting.map { "\($0)\n" }.joined(),
      equals: Fixtures().folder.appending(path: "rules-without-page.txt"))
  }
}
