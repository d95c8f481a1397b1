// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import Foundation
import TemplateDiagnostics
import TemplateSyntax
import TestSupport
import Testing

/// Live state that is wrong in any way is refused where it is wrong, or planned with; it never traps.
@Suite struct HostileSnapshotTests {
  private static let cases = PlanCase.all.filter { $0.liveFile != nil }

  @Test func `the cases have live state`() { #expect(Self.cases.count > 80) }

  @Test(arguments: cases)
  func `live state with random faults is refused or planned with`(planCase: PlanCase) throws {
    let original = try #require(planCase.liveFile)
    let root = try #require(TemplateReader.read(original).root)
    for seed in 0..<40 as Range<UInt64> {
      let text = HostileDocument.text(of: root, seed: seed)
      let source = SourceFile(path: "live.json", text: text)
      let file = SnapshotFile(source)
      for diagnostic in file.diagnostics {
        #expect(diagnostic.range.end <= source.bytes.count, "seed \(seed)")
        #expect(!diagnostic.message.isEmpty && diagnostic.message.count < 400, "seed \(seed)")
      }
      guard file.isUsable else {
        #expect(!file.diagnostics.isEmpty)
        continue
      }
      let written = SnapshotWriter.text(of: file.snapshot)
      let again = SnapshotFile(SourceFile(path: "again.json", text: written))
      #expect(again.diagnostics.map(\.message) == [], "seed \(seed)")
      #expect(again.snapshot == file.snapshot, "seed \(seed)")
      let plan = Planner(try planCase.request(live: file.snapshot)).plan()
      let saved = PlanJSON().render(plan)
      let read = try PlanReader.read(SourceFile(path: "plan.json", text: saved)).get()
      #expect(read.map { PlanJSON().render($0) } == [saved], "seed \(seed)")
      #expect(PlanText().render(plan) == PlanText().render(read), "seed \(seed)")
    }
  }
}
