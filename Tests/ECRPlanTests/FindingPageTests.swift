// SPDX-License-Identifier: Apache-2.0

import ECRPlan
import Foundation
import TestSupport
import Testing

@Suite struct FindingPageTests {
  private static let folder = PythonTools.root.appending(path: "docs/plan")

  @Test(arguments: PlanFindingCode.allCases)
  func `every finding has a page that names its level`(code: PlanFindingCode) throws {
    let finding = PlanFinding(code, "")
    let page = try String(
      contentsOf: PythonTools.root.appending(path: finding.documentation), encoding: .utf8)
    #expect(page.hasPrefix("# \(code.rawValue)\n\n*\(code.level.rawValue)*\n"))
    for section in ["What it reports", "Why it matters", "The way out"] {
      #expect(page.contains("\n## \(section)\n"))
    }
    let list = try String(
      contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    let row = "| [\(code.rawValue)](\(code.rawValue).md) |"
    #expect(
      list.split(separator: "\n").contains {
        $0.hasPrefix(row) && $0.hasSuffix("| \(code.level.rawValue) |")
      })
  }

  @Test func `no page is left over`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let known = Set(PlanFindingCode.allCases.map { "\($0.rawValue).md" }).union(["README.md"])
    #expect(Set(files) == known)
  }

  @Test func `the cases show every finding`() throws {
    let shown = try PlanCase.all.reduce(into: Set<String>()) { codes, planCase in
      codes.formUnion(Planner(try planCase.request()).plan().allFindings.map(\.code))
    }
    let missing = PlanFindingCode.allCases.map(\.rawValue).filter { !shown.contains($0) }
    #expect(missing == ["template-uses-macro"])
  }
}
