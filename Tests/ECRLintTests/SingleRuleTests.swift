// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

/// A rule finds by itself what it finds among all rules.
@Suite struct SingleRuleTests {
  @Test(arguments: ["rules", "intrinsics"])
  func `nothing is lost when one rule alone is selected`(folder: String) throws {
    var rules: Set<String> = []
    for url in Fixtures(folder).files("yaml", "json") {
      let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
      let place = FixturePlace.place(in: String(decoding: file.bytes, as: UTF8.self))
      func lint(_ selection: RuleSelection) -> [Diagnostic] {
        Linter(
          selection: selection, lintsAllTemplates: true,
          context: LintContext(pseudoParameters: place)
        ).lint(file).diagnostics
      }
      let all = lint(.all)
      for rule in Set(all.map(\.rule)) {
        rules.insert(rule)
        let alone = Set(lint(try RuleSelection(select: [rule])).map(\.message))
        let lost = all.filter { $0.rule == rule && !alone.contains($0.message) }
        #expect(lost.map(\.message) == [], "\(rule) in \(url.lastPathComponent)")
      }
    }
    #expect(rules.count > 50)
  }
}
