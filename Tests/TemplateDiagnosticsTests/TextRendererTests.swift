// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import Testing

@Suite struct TextRendererTests {
  private let literal = """
    Resources:
      MyRepository:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: team/app
          ImageTagMutability: MUTABLE

    """

  @Test func `a finding shows its line, underlined, and its fix`() {
    var diagnostic = finding(
      literal, "MUTABLE", "image tags can be overwritten; use IMMUTABLE", path: "literal.yaml")
    diagnostic.fixes = [.replace(diagnostic.range, with: "IMMUTABLE", .unsafe)]
    #expect(
      text(diagnostic) == """
        literal.yaml:6:27: warning: image tags can be overwritten; use IMMUTABLE [mutable-tags]
          |
        6 |       ImageTagMutability: MUTABLE
          |                           ^~~~~~~
          = fix (unsafe): replace with 'IMMUTABLE'

        """)
  }

  @Test func `findings are in order, apart by an empty line, and identical ones shown once`() {
    let file = SourceFile(path: "t.yaml", text: String(repeating: "a: b\n", count: 12))
    let late = Diagnostic(mutableTags, "late", in: file, at: SourceRange(start: 58, end: 59))
    let early = Diagnostic(unknownProperty, "early", in: file, at: SourceRange(start: 0, end: 1))
    #expect(
      text(late, early, late) == """
        t.yaml:1:1: error: early [unknown-property]
          |
        1 | a: b
          | ^

        t.yaml:12:4: warning: late [mutable-tags]
           |
        12 | a: b
           |    ^

        """)
  }

  @Test func `notes name the line, or the place in another file, and only three are shown`() {
    var diagnostic = finding("a: 1\na: 2\n", "a: 2")
    let other = SourceFile(path: "other.yaml", text: "x\n  y\n")
    diagnostic.notes = [
      Note("previously defined here", at: SourceRange(start: 0, end: 1)),
      Note("the other", at: other.range(of: "y"), in: other),
      Note("no place at all"),
    ]
    let three = """
      t.yaml:2:1: warning: something is wrong [mutable-tags]
        |
      2 | a: 2
        | ^~~~
        = note: previously defined here (line 1)
        = note: the other (other.yaml:2:3)
        = note: no place at all

      """
    #expect(text(diagnostic) == three)
    diagnostic.notes += [Note("fourth"), Note("fifth")]
    #expect(text(diagnostic) == three + "  = note: and 2 more\n")
  }

  @Test func `deployments, fixes and who allowed it follow the notes`() {
    var diagnostic = finding("a: 1\n", "1")
    diagnostic.fixes = [FixIt("remove it", .safe, []), FixIt("replace it", .unsafe, [])]
    diagnostic.deployments = ["prod.yaml", "test.yaml"]
    diagnostic.suppression = Suppression(by: .comment, reason: "needed\nhere")
    #expect(
      text(diagnostic) == #"""
        t.yaml:1:4: warning: something is wrong [mutable-tags]
          |
        1 | a: 1
          |    ^
          = under: prod.yaml, test.yaml
          = fix: remove it
          = fix (unsafe): replace it
          = suppressed by comment: needed\nhere

        """#)
    diagnostic.suppression = Suppression(by: .baseline)
    #expect(text(diagnostic).hasSuffix("  = suppressed by baseline\n"))
  }

  @Test func `colour adds escape sequences and changes nothing else`() {
    let diagnostic = finding(literal, "MUTABLE")
    let colored = TextRenderer(color: true).render(report(diagnostic))
    #expect(
      colored == """
        \u{1b}[1mt.yaml:6:27:\u{1b}[0m \u{1b}[1;33mwarning:\u{1b}[0m something is wrong [mutable-tags]
        \u{1b}[1;34m  |\u{1b}[0m
        \u{1b}[1;34m6 |\u{1b}[0m       ImageTagMutability: MUTABLE
        \u{1b}[1;34m  |\u{1b}[0m                           \u{1b}[1;33m^~~~~~~\u{1b}[0m

        """)
    var failing = diagnostic
    failing.severity = .error
    #expect(TextRenderer(color: true).render(report(failing)).contains("\u{1b}[1;31merror:"))
  }

  @Test func `nothing that controls a terminal is printed raw`() {
    let hostile = "\u{1b}[2J\r\u{9b}31m\u{202e}\u{2066}\u{7f}\u{85}\u{2028}"
    var diagnostic = finding(
      "a: \(hostile)x\n", "x", "bad '\(hostile)\n\t'", path: "t\(hostile).yaml")
    diagnostic.notes = [Note(hostile, at: SourceRange(at: 0))]
    diagnostic.fixes = [FixIt(hostile, .safe, [])]
    diagnostic.deployments = [hostile]
    diagnostic.suppression = Suppression(by: .metadata, reason: hostile)
    let shown = text(diagnostic) + ConciseRenderer().render(report(diagnostic))
    let raw = shown.unicodeScalars.filter { $0.isTerminalControl && $0 != "\n" }
    #expect(raw.isEmpty)
    #expect(
      shown.hasPrefix(
        #"t\u{1b}[2J\r\u{9b}31m\u{202e}\u{2066}\u{7f}\u{85}\u{2028}.yaml:2:10: warning: bad '\u{1b}"#
      ))
  }

  @Test func `a report without findings is empty`() {
    #expect(text() == "")
  }

  @Test(.timeLimit(.minutes(20))) func `many findings on one long line take linear time`() {
    let file = SourceFile(
      path: "min.json", bytes: Array(repeating: UInt8(ascii: "x"), count: 1_000_000))
    let diagnostics = (0..<1000).map {
      Diagnostic(mutableTags, "m", in: file, at: SourceRange(start: $0 * 1000, end: 1_000_000))
    }
    let report = LintReport(files: 1, diagnostics: diagnostics, tool: tool)
    let shown = TextRenderer().render(report)
    #expect(shown.contains("min.json:1:999001: warning: m [mutable-tags]"))
    #expect(shown.utf8.count < 1000 * 500)
  }
}
