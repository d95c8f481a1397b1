// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

@Suite struct MarkdownTests {
  /// What a page shows.
  private struct Page: Decodable {
    var tables: [[[String]]]
    var summaries: [String]
    var code: [String]
  }

  private static let now = Timestamp("2026-06-01T00:00:00Z")

  /// Renders documents to HTML, which must be sound.
  private static func pages(_ documents: [String]) throws -> [Page] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "cfn-ecr-markdown-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try documents.enumerated().map { index, text in
      let file = folder.appending(path: "\(index).md")
      try Data(text.utf8).write(to: file)
      return file.path
    }
    let program = PythonTools.root.appending(path: "Tests/Validators/markdown.py").path
    let output = try PythonTools.run([program] + files)
    try #require(output.status == 0, "\(output.text.prefix(6000))")
    return try JSONDecoder().decode([Page].self, from: Data(output.text.utf8))
  }

  @Test(arguments: [
    "removed-with-images", "logical-id-renamed", "policy-undeclared-lambda", "drift-alone",
    "two-way",
    "no-change", "stack-status",
  ])
  func `a case reads as its Markdown says`(name: String) throws {
    let planCase = try #require(PlanCase.all.first { $0.name == name })
    try Golden.expect(
      PlanMarkdown(now: Self.now).render(Planner(try planCase.request()).plan()),
      equals: planCase.folder.appending(path: "plan.md"))
  }

  @Test func `every case is sound as HTML, alone and all together`() throws {
    let plans = try PlanCase.all.map { Planner(try $0.request()).plan() }
    let views = [PlanMarkdown(now: Self.now), PlanMarkdown(showsUnchanged: true, limit: .max)]
    let documents = views.flatMap { view in plans.map(view.render) + [view.render(plans)] }
    let pages = try Self.pages(documents)
    #expect(pages.count == 2 * plans.count + 2)
    let stacks = try #require(pages.last?.tables.first)
    #expect(stacks.count == plans.count + 1)
    #expect(documents.allSatisfy { $0.hasPrefix("<!-- cfn-ecr plan: ") })
  }

  @Test func `no text gets out of its place`() throws {
    var random = RandomPlans(seed: 1)
    let plans = (0..<60).map { _ in random.plan(most: 4) }
    let view = PlanMarkdown(showsUnchanged: true, limit: .max)
    let pages = try Self.pages(plans.map(view.render))
    for (plan, page) in zip(plans, pages) {
      func shown(_ text: String) -> String {
        text.escapingControls.trimmingCharacters(in: .whitespaces)
      }
      let rows = page.tables.flatMap { $0.dropFirst() }
      for change in plan.changes {
        let cells = [
          change.verdict.rawValue, change.logicalID, change.type, change.physicalID ?? "",
        ]
        #expect(rows.contains { $0.prefix(4).map(shown) == cells.map(shown) }, "\(cells)")
      }
      for finding in plan.allFindings {
        #expect(rows.contains { $0.count == 4 && shown($0[3]) == shown(finding.code) })
      }
      let titles = plan.changes.filter { !$0.properties.isEmpty }.map(\.logicalID)
      #expect(zip(page.summaries, titles).allSatisfy { $0.hasPrefix($1.escapingControls) })
      #expect(page.summaries.count == page.code.count)
    }
  }

  @Test func `a document keeps to its length, whatever it holds, and stays sound`() throws {
    var random = RandomPlans(seed: 2)
    var documents: [String] = []
    for round in 0..<80 {
      let plans = (0...random.number(below: 3)).map { _ in random.plan(most: round) }
      let limit = PlanMarkdown.fewestCharacters + random.number(below: 20_000)
      let text = PlanMarkdown(showsUnchanged: true, limit: limit).render(plans)
      let whole = PlanMarkdown(showsUnchanged: true, limit: .max).render(plans)
      #expect(text.unicodeScalars.count <= limit)
      #expect((text == whole) == (whole.unicodeScalars.count <= limit))
      #expect((text == whole) != text.contains("_Left out for length: "))
      documents.append(text)
    }
    _ = try Self.pages(documents)
  }

  @Test func `details go first, and a line says what was left out`() throws {
    let plan = Planner(
      try #require(PlanCase.all.first { $0.name == "policy-undeclared-lambda" }).request()
    ).plan()
    let view = PlanMarkdown(limit: PlanMarkdown.fewestCharacters + 300)
    let text = view.render(plan)
    #expect(text.contains("| level | resource | finding | code |"))
    #expect(text.contains("| verdict | resource | type | name | why |"))
    #expect(!text.contains("<details>"))
    #expect(
      text.hasSuffix(
        "\n_Left out for length: 3 details; the formats text and json have all._\n"))
  }
}
