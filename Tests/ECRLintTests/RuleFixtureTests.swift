// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

/// Runs `Fixtures/rules/RULE/CASE.yaml` with the default rules and RULE.
///
/// A line that must be reported
/// carries `# expect: RULE`; such a comment alone on its line speaks of the next one. JSON has no
/// comments, so a `.json` case and a `.yaml` case with a `.out` file beside it are compared with that
/// file; such a `.yaml` needs no marks, because none can stand inside an embedded text. `Fixtures/ok`
/// must be silent under every rule.
@Suite struct RuleFixtureTests {
  @Test(arguments: Fixtures("rules").files("yaml", "json"))
  func `reports exactly what a fixture expects`(url: URL) throws {
    let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    let rule = url.deletingLastPathComponent().lastPathComponent
    try #require(RuleRegistry.rule(rule) != nil, "no rule '\(rule)'")
    let linter = Linter(selection: try RuleSelection(extend: [rule]), lintsAllTemplates: true)
    let diagnostics = linter.lint(file).diagnostics.filter { $0.suppression == nil }

    let golden = url.appendingPathExtension("out")
    let hasGolden = FileManager.default.fileExists(atPath: golden.path)
    let text = String(decoding: file.bytes, as: UTF8.self)
    if url.pathExtension == "yaml", !hasGolden || text.contains("# expect: ") {
      let actual = diagnostics.map { Expectation(file.position(of: $0.range.start).line, $0.rule) }
      let expected = Expectation.all(in: text)
      let missing = Set(expected).subtracting(actual).map(\.text).sorted()
      let surplus = Set(actual).subtracting(expected).map(\.text).sorted()
      #expect(missing.isEmpty && surplus.isEmpty, "missing \(missing), not expected \(surplus)")
    }
    if url.pathExtension == "json" || hasGolden {
      try Golden.expect(describe(diagnostics), equals: golden)
    }
  }

  @Test(arguments: Fixtures("ok").files("yaml", "json"))
  func `a good template is silent under every rule`(url: URL) throws {
    let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    let diagnostics = Linter(selection: .all, lintsAllTemplates: true).lint(file).diagnostics
    #expect(diagnostics.isEmpty, Comment(rawValue: describe(diagnostics)))
  }

  private func describe(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { diagnostic in
      let place = diagnostic.file.position(of: diagnostic.range.start)
      let text = diagnostic.file.text(of: diagnostic.range).debugDescription
      let notes = diagnostic.notes.map { "  note: \($0.message)\n" }.joined()
      let fixes = diagnostic.fixes.map { "  fix (\($0.safety)): \($0.title)\n" }.joined()
      return "\(place.line):\(place.column): \(diagnostic.severity): \(diagnostic.message)"
        + " [\(diagnostic.rule)] at \(text.prefix(80))\n\(notes)\(fixes)"
    }.joined()
  }
}
