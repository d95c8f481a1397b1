// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateDiagnostics
import TemplateSyntax
import TestSupport
import Testing

/// What a person sees of the range of each node.
@Suite struct UnderlineTests {
  @Test func `every kind of node is underlined where it stands`() throws {
    let url = Fixtures("underlines").folder.appending(path: "nodes.yaml")
    let file = SourceFile(path: "nodes.yaml", bytes: Array(try Data(contentsOf: url)))
    let root = try #require(TemplateReader.read(file).root)
    let rule = RuleDescriptor("here", .warning, "a rule of the test")
    var diagnostics: [Diagnostic] = []

    func visit(_ node: Node, _ name: String) {
      diagnostics.append(Diagnostic(rule, "\(name) value", in: file, at: node.valueRange))
      if node.range != node.valueRange {
        diagnostics.append(Diagnostic(rule, "\(name) whole", in: file, at: node.range))
      }
      switch node.content {
      case .mapping(let entries):
        for entry in entries {
          visit(entry.key, "key")
          visit(entry.value, entry.key.text ?? "?")
        }
      case .sequence(let items): for item in items { visit(item, "\(name) item") }
      case .scalar, .alias: break
      }
    }
    for entry in root.entries ?? [] {
      visit(entry.key, "key")
      visit(entry.value, entry.key.text ?? "?")
    }

    let report = LintReport(
      files: 1, diagnostics: diagnostics, tool: ToolInfo(version: "0", factsDate: "0"))
    try Golden.expect(
      TextRenderer().render(report), equals: url.appendingPathExtension("out"))
  }
}
