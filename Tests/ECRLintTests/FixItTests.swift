// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

@Suite struct FixItTests {
  private static let linter = Linter(selection: .all, lintsAllTemplates: true)

  private static func file(_ url: URL) throws -> SourceFile {
    SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
  }

  private static func fix(_ file: SourceFile, unsafe: Bool = false) -> Fixer.Result {
    let fixer = Fixer(includesUnsafe: unsafe) { linter.lint($0) }
    return fixer.fix(file, linter.lint(file))
  }

  @Test(arguments: Fixtures("rules").files("yaml", "json"))
  func `a safe fix mends what it is offered for`(url: URL) throws {
    let file = try Self.file(url)
    let before = Self.linter.lint(file).diagnostics
    for diagnostic in before {
      for fix in diagnostic.fixes where fix.safety == .safe {
        let mended = SourceFile(path: file.path, bytes: apply(fix, to: file.bytes))
        let after = Self.linter.lint(mended).diagnostics
        let comment = Comment(rawValue: "\(diagnostic.message); \(fix.title)")
        #expect(count(diagnostic.rule, after) < count(diagnostic.rule, before), comment)
        #expect(!after.contains { $0.rule == "syntax-error" }, comment)
        let known = Set(before.map(\.rule))
        let new = after.filter { !known.contains($0.rule) && $0.severity == .error }
        #expect(new.isEmpty, "\(comment) \(new.map(\.message))")
      }
    }
  }

  @Test(arguments: Fixtures("rules").files("yaml", "json"))
  func `fixing twice is fixing once, and nothing safe is left`(url: URL) throws {
    let file = try Self.file(url)
    for unsafe in [false, true] {
      let once = Self.fix(file, unsafe: unsafe)
      let twice = Self.fix(SourceFile(path: file.path, bytes: once.text.bytes), unsafe: unsafe)
      #expect(twice.count == 0)
      #expect(twice.text.bytes == once.text.bytes)
      let left = once.outcome.diagnostics.filter { diagnostic in
        diagnostic.suppression == nil
          && diagnostic.fixes.contains { unsafe || $0.safety == .safe }
      }
      #expect(left.isEmpty, "\(left.map(\.message))")
    }
  }

  @Test(arguments: Fixtures("rules").files("yaml", "json"))
  func `line ends, a byte order mark and comments stay`(url: URL) throws {
    let file = try Self.file(url)
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard !text.utf8.contains(UInt8(ascii: "\r")), !text.hasPrefix("\u{FEFF}") else { return }
    let fixed = Self.fix(file, unsafe: true)
    let windows = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
    let other = Self.fix(SourceFile(path: file.path, text: windows), unsafe: true)
    let expected = String(decoding: fixed.text.bytes, as: UTF8.self)
    #expect(
      String(decoding: other.text.bytes, as: UTF8.self)
        == "\u{FEFF}" + expected.replacing("\n", with: "\r\n"))
    #expect(comments(expected) == comments(text))
  }

  private func comments(_ text: String) -> [Substring] {
    text.split(separator: "\n").compactMap { line in
      line.range(of: "# expect").map { line[$0.lowerBound...] }
    }
  }

  private func count(_ rule: String, _ diagnostics: [Diagnostic]) -> Int {
    diagnostics.count { $0.rule == rule }
  }

  private func apply(_ fix: FixIt, to bytes: [UInt8]) -> [UInt8] {
    var selection = FixSelection()
    let isTaken = selection.take(fix)
    #expect(isTaken)
    var text = EditedText(bytes)
    text.apply(selection.edits)
    return text.bytes
  }
}
