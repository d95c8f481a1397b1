// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import Testing

@Suite struct LintReportTests {
  @Test func `what someone allowed is counted apart and shown only when asked for`() {
    let file = SourceFile(path: "t.yaml", text: "abcdef\n")
    let origins: [Suppression.Origin?] = [
      nil, .comment, .metadata, .configuration, .baseline, .baseline,
    ]
    let diagnostics = origins.enumerated().map { index, origin in
      var diagnostic = Diagnostic(unknownProperty, "m", in: file, at: SourceRange(at: index))
      diagnostic.suppression = origin.map { Suppression(by: $0) }
      return diagnostic
    }
    let shown = LintReport(files: 3, skipped: 1, diagnostics: diagnostics, tool: tool)
    let hidden = LintReport(
      files: 3, skipped: 1, diagnostics: diagnostics, tool: tool, showsSuppressed: false)
    #expect(shown.diagnostics.count == 6)
    #expect(hidden.diagnostics.count == 1)
    #expect(shown.summary == hidden.summary)
    let summary = shown.summary
    #expect([summary.files, summary.skipped, summary.errors, summary.warnings] == [3, 1, 1, 0])
    #expect([summary.suppressed, summary.baselined] == [3, 2])
  }

  @Test func `findings are ordered by file, offset, rule and message`() {
    let (a, b) = (SourceFile(path: "a", text: "xy"), SourceFile(path: "b", text: "xy"))
    let ordered = [
      Diagnostic(unknownProperty, "z", in: a, at: SourceRange(at: 0)),
      Diagnostic(mutableTags, "z", in: a, at: SourceRange(at: 1)),
      Diagnostic(unknownProperty, "a", in: a, at: SourceRange(at: 1)),
      Diagnostic(unknownProperty, "b", in: a, at: SourceRange(at: 1)),
      Diagnostic(unknownProperty, "b", in: a, at: SourceRange(start: 1, end: 2)),
      Diagnostic(mutableTags, "a", in: b, at: SourceRange(at: 0)),
    ]
    #expect(Diagnostic.sortedAndUnique(ordered.reversed() + ordered) == ordered)
  }

  @Test func `one file read twice gives the same findings`() {
    #expect(report(finding("a: b\n", "b"), finding("a: b\n", "b")).diagnostics.count == 1)
  }

  @Test func `the concise form is one line a finding`() {
    var allowed = finding("a: b\n", "b", "two\nlines")
    allowed.suppression = Suppression(by: .comment, reason: "why")
    let shown = ConciseRenderer().render(report(finding("a: b\n", "a"), allowed))
    #expect(
      shown == #"""
        t.yaml:1:1: warning: something is wrong [mutable-tags]
        t.yaml:1:4: warning: two\nlines [mutable-tags] (suppressed by comment: why)

        """#)
  }
}
