// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import TemplateDiagnostics
import TemplateSyntax
import TestSupport

/// Random plans whose every text is made of what Markdown, HTML and terminals take for something else.
struct RandomPlans {
  private var random: SeededGenerator
  private var nodes: RandomNodes

  private static let pieces = [
    "app", "team/app", "`", "``", "````", "|", "\\", "\\|", "\n", "\r\n", "<b>", "</details>",
    "<script>alert(1)</script>", "<!-- ", " -->", "--", "&lt;", "&", "@you", "#1", "**", "_", "~~",
    "[a](b)",
    "![a](b)", "https://example.com", "|---|", "- ", "1. ", "# ", "> ", "    ", "\u{202E}",
    "\u{1B}[31m",
    "日本", "$x$", "%", "{", "}", "\"", "'", "\u{0}",
  ]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    nodes = RandomNodes(seed: seed)
  }

  /// A plan of up to `most` resources.
  mutating func plan(most: Int) -> Plan {
    var plan = Plan(tool: ToolInfo(version: "0.0.0", factsDate: "2026-10"))
    (plan.stack, plan.account, plan.region) = (text(), text(), text())
    (plan.template, plan.deployedFrom) = (text(), text())
    plan.isComplete = chance(2)
    plan.findings = findings()
    plan.changes = (0..<number(below: most + 1)).map { _ in change() }
    for change in plan.changes where chance(3) {
      var drift = Drift(
        logicalID: change.logicalID, path: [text()], kind: pick(Drift.Kind.allCases))
      (drift.declared, drift.live) = (nodes.template(), nodes.template())
      plan.drift.append(drift)
    }
    plan.otherResources.count = number(below: 3)
    plan.otherResources.changed = [text()]
    return plan
  }

  /// A number below a limit.
  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func change() -> ResourceChange {
    ResourceChange(
      logicalID: text(), type: text(), physicalID: text(), verdict: pick(Verdict.allCases),
      reasons: [text(), text()],
      properties: (0..<number(below: 3)).map { _ in
        PropertyChange(
          path: [text()], kind: .changed, before: nodes.template(), after: nodes.template(),
          isAfterUnknown: chance(2), forcesReplacement: chance(2),
          effect: pick(PropertyChange.Effect.allCases))
      }, findings: findings())
  }

  private mutating func findings() -> [PlanFinding] {
    (0..<number(below: 3)).map { _ in
      var images = ImageEffects()
      (images.sizeInBytes, images.tags) = (Int64(number(below: 10_000_000)), [text(), text()])
      return PlanFinding(
        code: text(), level: pick(PlanFinding.Level.allCases), message: text(), path: [],
        images: chance(2) ? images : nil, documentation: "")
    }
  }

  private mutating func text() -> String {
    (0...number(below: 6)).map { _ in pick(Self.pieces) }.joined()
  }

  private mutating func chance(_ oneIn: Int) -> Bool { number(below: oneIn) == 0 }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[number(below: list.count)]
  }
}
