// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

@Suite struct PlanCaseTests {
  @Test(arguments: PlanCase.all)
  func `a case gives exactly its plan`(planCase: PlanCase) throws {
    let plan = Planner(try planCase.request()).plan()
    try Golden.expect(
      PlanJSON().render(plan), equals: planCase.folder.appending(path: "plan.json"))
  }

  @Test(arguments: PlanCase.all)
  func `a case reads as its text says`(planCase: PlanCase) throws {
    let plan = Planner(try planCase.request()).plan()
    let text = PlanText().render(plan)
    try Golden.expect(text, equals: planCase.folder.appending(path: "plan.txt"))
  }

  @Test(arguments: PlanCase.all)
  func `a plan that was saved is shown as it was, in every format`(planCase: PlanCase) throws {
    let plan = Planner(try planCase.request()).plan()
    let file = SourceFile(path: "plan.json", text: PlanJSON().render(plan))
    let saved = try PlanReader.read(file).get()
    let now = Timestamp("2026-06-03T00:00:00Z")
    for showsUnchanged in [false, true] {
      let text = PlanText(color: showsUnchanged, showsUnchanged: showsUnchanged, now: now)
      #expect(text.render(saved) == text.render([plan]))
      for limit in [PlanMarkdown.fewestCharacters, PlanMarkdown.mostCharacters] {
        let markdown = PlanMarkdown(showsUnchanged: showsUnchanged, now: now, limit: limit)
        #expect(markdown.render(saved) == markdown.render([plan]))
      }
    }
    #expect(PlanJSON().render(saved) == PlanJSON().render([plan]))
  }

  @Test(arguments: PlanCase.all)
  func `every plan keeps its promises`(planCase: PlanCase) throws {
    let request = try planCase.request()
    let plan = Planner(request).plan()
    #expect(Planner(request).plan() == plan)
    for change in plan.changes {
      let hasBlocker = change.findings.contains { $0.level == .blocker }
      #expect((change.verdict == .blocked) == hasBlocker)
      #expect(change.actions.isEmpty == [.blocked, .unknown].contains(change.verdict))
      #expect(!change.reasons.isEmpty)
      #expect((change.verdict == .noOp) <= change.properties.isEmpty)
      for property in change.properties {
        #expect(property.before != nil || property.after != nil || property.deployed != nil)
      }
    }
    let texts = plan.allFindings.map(\.message) + plan.changes.flatMap(\.reasons)
    for text in texts {
      #expect(!text.hasSuffix("."), "\(text)")
      #expect(!text.contains("Optional("), "\(text)")
    }
    if !plan.isComplete {
      #expect(!plan.allFindings.isEmpty || plan.changes.contains { $0.verdict == .unknown })
    }
  }

  @Test(arguments: PlanCase.all)
  func `a plan that was written reads back as it was`(planCase: PlanCase) throws {
    let text = PlanJSON().render(Planner(try planCase.request()).plan())
    let plans = try PlanReader.read(SourceFile(path: "plan.json", text: text)).get()
    #expect(plans.map { PlanJSON().render($0) } == [text])
  }

  @Test func `every plan is valid under the schema`() throws {
    let plans = PlanCase.all.map { $0.folder.appending(path: "plan.json") }
    try PythonTools.expectValid(plans, as: "plan")
  }

  @Test func `what is no plan is refused where it stands`() throws {
    for (text, message) in [
      ("{}", "'formatVersion' must be '1', which a plan of this tool has"),
      (
        #"{"formatVersion": "1", "findings": [{"level": "bad"}]}"#,
        "'bad' must be one of 'blocker', 'data-loss', 'security' or 'warning'"
      ),
    ] {
      let result = PlanReader.read(SourceFile(path: "plan.json", text: text))
      guard case .failure(let failure) = result else {
        Issue.record("\(text) is taken")
        continue
      }
      #expect(failure.diagnostics.map(\.message) == [message])
    }
  }

  @Test func `every case says in the list what it shows`() throws {
    let list = try String(
      contentsOf: Fixtures("cases/README.md").folder, encoding: .utf8)
    for planCase in PlanCase.all {
      #expect(list.contains("| \(planCase.name) |"), "\(planCase.name)")
    }
  }
}

extension Bool {
  /// Whether the second follows from the first.
  fileprivate static func <= (left: Bool, right: Bool) -> Bool { !left || right }
}
