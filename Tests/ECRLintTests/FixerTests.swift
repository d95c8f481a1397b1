// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import Testing

@Suite struct FixerTests {
  private static let rule = RuleDescriptor("x", .error, "y")

  private func fix(
    _ text: String, find: @escaping @Sendable (SourceFile) -> [Diagnostic],
    isWhole: @escaping @Sendable (SourceFile) -> Bool = { _ in true }
  ) -> Fixer.Result {
    let lint: @Sendable (SourceFile) -> Linter.Outcome = { file in
      var outcome = Linter.Outcome(recognition: .template)
      outcome.diagnostics = find(file)
      outcome.isWhole = isWhole(file)
      return outcome
    }
    let file = SourceFile(path: "t.yaml", text: text)
    return Fixer(includesUnsafe: false, lint: lint).fix(file, lint(file))
  }

  private static func finding(_ file: SourceFile, _ edits: FixIt.Edit...) -> Diagnostic {
    Diagnostic(
      rule, "z", in: file, at: SourceRange(at: 0), fixes: [FixIt("f", .safe, edits)])
  }

  @Test func `a fix that never ends is made so many times and not more`() {
    let result = fix("a\n") { [Self.finding($0, FixIt.Edit(SourceRange(at: 0), "b"))] }
    #expect(result.count == Fixer.mostRounds)
    #expect(result.text.bytes.count == 2 + Fixer.mostRounds)
    #expect(result.outcome.diagnostics.count == 1)
  }

  @Test func `a fix that changes nothing ends the rounds`() {
    let result = fix("a\n") {
      [Self.finding($0, FixIt.Edit(SourceRange(start: 0, end: 1), "a"))]
    }
    #expect(result.count == 0)
    #expect(!result.text.isChanged)
  }

  @Test func `a fix after which the text cannot be read is taken back`() {
    let result = fix(
      "a\n", find: { [Self.finding($0, FixIt.Edit(SourceRange(at: 0), "["))] },
      isWhole: { !$0.bytes.contains(UInt8(ascii: "[")) })
    #expect(result.count == 0)
    #expect(!result.text.isChanged)
  }

  @Test func `a finding in another file is not fixed in this one`() {
    let other = SourceFile(path: "parameters.json", text: "{}")
    let result = fix("a\n") { _ in [Self.finding(other, FixIt.Edit(SourceRange(at: 0), "b"))] }
    #expect(!result.text.isChanged)
    #expect(result.outcome.diagnostics.count == 1)
  }

  @Test func `fixes that touch wait for the next round`() {
    let result = fix("ab\n") { file in
      file.bytes.enumerated().filter { (97...98).contains($0.element) }.map { offset, byte in
        Self.finding(
          file, FixIt.Edit(SourceRange(start: offset, end: file.bytes.count - 1), "X"))
      }
    }
    #expect(String(decoding: result.text.bytes, as: UTF8.self) == "X\n")
    #expect(result.count == 1)
  }
}
