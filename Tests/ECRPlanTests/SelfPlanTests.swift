// SPDX-License-Identifier: Apache-2.0

import ECRPlan
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

@Suite struct SelfPlanTests {
  private static let templates = Fixtures().folder
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "templates")

  private static func sides() throws -> [PlanSide] {
    let names = try FileManager.default.contentsOfDirectory(atPath: templates.path).sorted()
    return try names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.compactMap { name in
      let data = try Data(contentsOf: templates.appending(path: name))
      return Template(TemplateReader.read(SourceFile(path: name, bytes: Array(data))))
        .map { PlanSide(Evaluator($0, EvaluationInputs(usesDefaults: true))) }
    }
  }

  private static func plan(_ desired: PlanSide, _ deployed: PlanSide) -> Plan {
    Planner(
      PlanRequest(
        tool: ToolInfo(version: "0.0.0", factsDate: "2026-10"), desired: desired,
        deployed: .template(deployed), live: nil)
    ).plan()
  }

  @Test func `a template against itself changes nothing`() throws {
    let sides = try Self.sides()
    #expect(!sides.isEmpty)
    for side in sides {
      let plan = Self.plan(side, side)
      let path = side.evaluator.template.file.path
      #expect(plan.changes.allSatisfy { $0.verdict == .noOp }, "\(path)")
      #expect(plan.otherResources.changed.isEmpty && plan.isApplyable, "\(path)")
    }
  }

  @Test func `what comes one way goes the other`() throws {
    let sides = try Self.sides()
    for (left, right) in zip(sides, sides.dropFirst()) {
      let there = Self.plan(left, right)
      let back = Self.plan(right, left)
      func names(_ plan: Plan, _ verdicts: Set<Verdict>) -> Set<String> {
        Set(plan.changes.filter { verdicts.contains($0.verdict) }.map(\.logicalID))
      }
      #expect(names(there, [.create]) == names(back, [.delete, .retain]))
    }
  }
}
