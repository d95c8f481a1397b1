// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The table of what the planner must know names cases that exist.
@Suite struct CaseTableTests {
  /// The rows of the table: what each says, and the cases that it names.
  private static func rows() throws -> [(fact: String, cases: [String])] {
    let text = try String(contentsOf: Fixtures("rows.md").folder, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("|"), cells.count == 2, !cells[1].hasPrefix("---"), cells[1] != "cases"
      else { return nil }
      return (
        cells[0], cells[1].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      )
    }
  }

  @Test func `every row has a case with its template, its live state and its plans`() throws {
    let rows = try Self.rows()
    #expect(rows.count > 45)
    for (fact, cases) in rows {
      #expect(!cases.isEmpty, "\(fact)")
      for name in cases where !name.hasPrefix("`") {
        let folder = Fixtures("cases/\(name)").folder
        func has(_ file: String) -> Bool {
          FileManager.default.fileExists(atPath: folder.appending(path: file).path)
        }
        #expect(has("plan.json") && has("plan.txt"), "\(fact): \(name)")
        #expect(has("template.yaml") || has("deployed.yaml"), "\(fact): \(name)")
        #expect(has("live.json") || name.hasSuffix("offline"), "\(fact): \(name)")
      }
    }
  }
}
