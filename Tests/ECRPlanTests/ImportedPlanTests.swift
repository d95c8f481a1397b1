// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import ECRRender
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

/// What an import writes, once it is the stack's template, is no change.
@Suite struct ImportedPlanTests {
  static let states: [URL] = {
    let root = PythonTools.root
    let folders = ["examples/states", "Tests/ECRRenderTests/Fixtures/imports"]
    let files = folders.flatMap { folder in
      let folder = root.appending(path: folder)
      return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".json") && !$0.hasSuffix("images.json") }.sorted()
        .map { folder.appending(path: $0) }
    }
    return files + Fixtures("cases").files("json").filter { $0.lastPathComponent == "live.json" }
  }()

  /// A state and the templates that an import makes of it.
  private static func imported(
    _ url: URL
  ) throws -> (snapshot: RegistrySnapshot, templates: [ImportTemplate])? {
    let bytes = Array(try Data(contentsOf: url))
    let file = SnapshotFile(SourceFile(path: url.lastPathComponent, bytes: bytes))
    try #require(file.isUsable, "\(file.diagnostics.map(\.message))")
    var request = ImportRequest()
    (request.includesPublic, request.includesRegistry) = (true, true)
    var snapshot = file.snapshot
    snapshot.account = snapshot.account ?? RecordedRegistry.account
    return (
      snapshot, TemplateImport(snapshot, request, in: file.file, as: .yaml).templates
    )
  }

  @Test(arguments: states)
  func `what an import writes is no change`(url: URL) throws {
    guard let (snapshot, templates) = try Self.imported(url) else { return }
    for template in templates {
      let tree = TemplateReader.read(SourceFile(path: "t.yaml", text: template.text))
      let read: Template = try #require(Template(tree))
      let inputs = EvaluationInputs(pseudoParameters: [
        .accountID: snapshot.account ?? RecordedRegistry.account,
        .region: snapshot.region ?? RecordedRegistry.region,
      ])
      let side = PlanSide(Evaluator(read, inputs), stackTags: [])
      for (deployed, isTwoWay) in [(DeployedState.template(side), false), (.unknown, true)] {
        var request = PlanRequest(
          tool: ToolInfo(version: "0.0.0", factsDate: "2026-10"), desired: side,
          deployed: deployed, live: LiveState(snapshot))
        request.now = Timestamp("2026-06-01T00:00:00Z")
        let plan = Planner(request).plan()
        #expect(plan.changes.count == template.resources.count)
        RecordedPlanTests.expectNoChange(
          plan, "\(url.path) \(isTwoWay)\n\(template.text)", isTwoWay: isTwoWay)
      }
    }
  }

  @Test func `templates come of most states`() throws {
    let counts = try Self.states.map { try Self.imported($0)?.templates.count ?? 0 }
    #expect(counts.count > 80)
    #expect(counts.count(where: { $0 > 0 }) > 60)
  }
}
