// SPDX-License-Identifier: Apache-2.0

import ECRPlan
import TemplateDiagnostics
import Testing

@Suite struct ConclusionTests {
  private func plan(_ findings: [PlanFinding], _ verdicts: [Verdict]) -> String {
    var plan = Plan(tool: ToolInfo(version: "0.0.0", factsDate: "2026-10"))
    plan.findings = findings
    let blockers = [PlanFinding(.nameExists, "one"), PlanFinding(.nameRepeated, "two")]
    plan.changes = verdicts.map { verdict in
      ResourceChange(
        logicalID: "App", type: "AWS::ECR::Repository", verdict: verdict,
        findings: verdict == .blocked ? blockers : [])
    }
    return String(PlanText().render(plan).split(separator: "\n").last ?? "")
  }

  @Test func `a resource with two blockers is blocked once`() {
    let start = "Plan: 0 to import, 0 to create, 0 to update, 0 to replace, 0 to delete; "
    let status = PlanFinding(.stackTakesNoUpdate, "the stack is in DELETE_FAILED")
    #expect(plan([], [.blocked]) == start + "1 blocked.")
    #expect(plan([], [.blocked, .blocked]) == start + "2 blocked.")
    #expect(plan([status], [.blocked]) == start + "1 blocked, 1 more blocker of the stack.")
    #expect(plan([status, status], [.unknown]) == start + "1 unknown, 2 blockers of the stack.")
  }
}
