// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

@Suite struct FixItTests {
  @Test(arguments: Fixtures("rules").files("yaml", "json"))
  func `a safe fix mends what it is offered for`(url: URL) throws {
    let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    let linter = Linter(selection: .all, lintsAllTemplates: true)
    let before = linter.lint(file).diagnostics
    for diagnostic in before {
      for fix in diagnostic.fixes where fix.safety == .safe {
        let mended = SourceFile(path: file.path, bytes: apply(fix, to: file.bytes))
        let after = linter.lint(mended).diagnostics
        let comment = Comment(rawValue: "\(diagnostic.message); \(fix.title)")
        #expect(count(diagnostic.rule, after) < count(diagnostic.rule, before), comment)
        #expect(!after.contains { $0.rule == "syntax-error" }, comment)
      }
    }
  }

  private func count(_ rule: String, _ diagnostics: [Diagnostic]) -> Int {
    diagnostics.count { $0.rule == rule }
  }

  private func apply(_ fix: FixIt, to bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for edit in fix.edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: edit.replacement.utf8)
    }
    return bytes
  }
}
