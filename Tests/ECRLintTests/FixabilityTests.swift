// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

/// What a rule says of its fixes is what its fixtures show.
@Suite struct FixabilityTests {
  @Test func `every rule declares the safest fix that its fixtures show`() throws {
    var shown: [String: FixIt.Safety] = [:]
    for url in Fixtures("rules").files("yaml", "json") + Fixtures("broken").files("yaml", "json") {
      let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
      for diagnostic in Linter(selection: .all, lintsAllTemplates: true).lint(file).diagnostics {
        for fix in diagnostic.fixes where shown[diagnostic.rule] != .safe {
          shown[diagnostic.rule] = fix.safety
        }
      }
    }
    let wrong = RuleRegistry.all.filter { $0.fix != shown[$0.name] }
      .map { rule in
        "\(rule.name) declares \(rule.fix?.rawValue ?? "no") fix;"
          + " its fixtures show \(shown[rule.name]?.rawValue ?? "none")"
      }
    #expect(wrong.isEmpty, Comment(rawValue: wrong.joined(separator: "\n")))
  }
}
