// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

/// What a template says, once deployed, is no change; what is changed in it is the change.
@Suite struct RecordedPlanTests {
  static let folder = PythonTools.root.appending(path: "templates")
  static let library = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  static func side(
    _ text: String, _ name: String = "t.json", parameters: [String: ParameterValue] = [:]
  ) throws -> PlanSide {
    let tree = TemplateReader.read(SourceFile(path: name, text: text))
    let template = try #require(Template(tree))
    let inputs = EvaluationInputs(
      parameters: parameters,
      pseudoParameters: [
        .region: RecordedRegistry.region, .accountID: RecordedRegistry.account,
        .partition: "aws", .stackName: RecordedRegistry.stack,
      ], usesDefaults: true)
    return PlanSide(Evaluator(template, inputs), stackTags: [])
  }

  static func plan(
    _ desired: PlanSide, _ deployed: DeployedState, _ snapshot: RegistrySnapshot
  ) -> Plan {
    var request = PlanRequest(
      tool: ToolInfo(version: "0.0.0", factsDate: "2026-10"), desired: desired,
      deployed: deployed, live: LiveState(snapshot))
    request.stackName = RecordedRegistry.stack
    request.stack = snapshot.stack(RecordedRegistry.stack)
    request.now = Timestamp("2026-06-01T00:00:00Z")
    return Planner(request).plan()
  }

  private static let twoWay: Set = ["deployed-unknown", "identity-assumed", "not-in-a-stack"]

  /// Expects an empty plan; of a two-way plan may be said that it is one.
  static func expectNoChange(_ plan: Plan, _ comment: Comment, isTwoWay: Bool = false) {
    #expect(plan.changes.map(\.verdict).allSatisfy { $0 == .noOp }, comment)
    #expect(plan.changes.flatMap(\.properties) == [], comment)
    #expect(plan.drift == [], comment)
    let said = Set(plan.allFindings.map(\.code))
    #expect(said.isSubset(of: isTwoWay ? Self.twoWay : []), comment)
    #expect(plan.isComplete && plan.isApplyable && !plan.summary.hasChanges, comment)
  }

  /// Values for the parameters of the library, by what their names ask for.
  static func values(_ template: Template) -> [String: ParameterValue] {
    var values: [String: ParameterValue] = [:]
    for parameter in template.parameters where parameter.value["Default"]?.text ?? "" == "" {
      let name = parameter.name
      let text =
        switch name {
        case _ where name.contains("Organization"): "o-a1b2c3d4e5"
        case _ where name.contains("Account"): "222222222222"
        case _ where name.contains("Region"): "eu-central-1"
        case _ where name.contains("KmsKey"): "arn:aws:kms:us-east-1:111111111111:key/1"
        case _ where name.contains("Secret"):
          "arn:aws:secretsmanager:us-east-1:111111111111:secret:ecr-pullthroughcache/hub-a"
        default: "team"
        }
      values[name] = ParameterValue(text, for: name)
    }
    return values
  }

  // MARK: - Nothing changes

  @Test(arguments: library)
  func `a template of the library that is deployed changes nothing`(name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let parameters = Self.values(try Self.side(text, name).evaluator.template)
    let side = try Self.side(text, name, parameters: parameters)
    let snapshot = try RecordedRegistry(side.evaluator).snapshot()
    Self.expectNoChange(Self.plan(side, .template(side), snapshot), "\(name), three-way")
    Self.expectNoChange(Self.plan(side, .unknown, snapshot), "\(name), two-way", isTwoWay: true)
  }

  @Test func `a random template that is deployed changes nothing`() throws {
    for seed in 0..<100 as Range<UInt64> {
      let side = try Self.side(RandomDeployment(seed: seed).text)
      let snapshot = try RecordedRegistry(side.evaluator).snapshot()
      Self.expectNoChange(Self.plan(side, .template(side), snapshot), "seed \(seed)")
    }
  }

  // MARK: - One property changes

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `a change of one property shows that property`(seed: UInt64) throws {
    let random = RandomDeployment(seed: seed)
    let deployed = try Self.side(random.text)
    let snapshot = try RecordedRegistry(deployed.evaluator).snapshot()
    #expect(random.changes.count > 60)
    for change in random.changes {
      let plan = Self.plan(try Self.side(change.text), .template(deployed), snapshot)
      let changed = plan.changes.filter { !$0.properties.isEmpty || $0.verdict != .noOp }
      let comment: Comment = "\(change.words)"
      #expect(changed.map(\.logicalID) == [change.logicalID], comment)
      let names = Set(changed.flatMap(\.properties).map { $0.path.first ?? "" })
      #expect(names == [change.property], comment)
    }
  }
}
