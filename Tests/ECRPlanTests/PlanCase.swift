// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

/// A folder with a template, what is deployed, what is live, and the plan that is expected.
///
/// `case.yaml` says the rest: `stack`, `deployed: none`, `operation: delete`, `offline`, `import`, `imports`,
/// `in-use`, `parameters`, `previous`, `stack-tags`, `images: false`.
struct PlanCase: Sendable, CustomTestStringConvertible {
  let folder: URL

  var name: String { folder.lastPathComponent }
  var testDescription: String { name }

  static let all: [PlanCase] = {
    let cases = Fixtures("cases").folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
    return names.filter { !$0.contains(".") }.sorted()
      .map { PlanCase(folder: cases.appending(path: $0)) }
  }()

  /// A file of the folder; nil when it has none.
  private func file(_ name: String) -> SourceFile? {
    guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
    return SourceFile(path: name, bytes: Array(data))
  }

  private func template(_ name: String) throws -> Template? {
    guard let file = file(name) else { return nil }
    let tree = TemplateReader.read(file)
    try #require(tree.diagnostics.isEmpty && tree.isWhole, "\(self.name)/\(name)")
    let template: Template = try #require(Template(tree))
    return template
  }

  /// The text of the live state; nil when the case has none.
  var liveFile: SourceFile? { file("live.json") }

  /// The request of the case, with its own live state or another.
  func request(live other: RegistrySnapshot? = nil) throws -> PlanRequest {
    let settings = file("case.yaml").flatMap { TemplateReader.read($0).root }
    let live = try other.map { LiveState($0) } ?? live()
    let stackName = settings?["stack"]?.text
    let stack = stackName.flatMap { live?.snapshot.stack($0) }
    let (after, before) = (try template("template.yaml"), try template("deployed.yaml"))

    var previous = settings?["previous"].map(Self.values)
    if previous == nil, let description = stack?.description.value, let before {
      previous = PlanParameters.previous(description, of: before)
    }
    let given = settings?["parameters"].map(Self.values) ?? [:]
    let parameters = try PlanParameters(
      given: given, to: #require(after ?? before), previous: previous)
    func side(_ template: Template, _ values: [String: ParameterValue]) -> PlanSide {
      let pseudo: [PseudoParameter: String] = [
        .region: "us-east-1", .accountID: "111111111111", .stackName: stackName ?? "app",
      ]
      let inputs = EvaluationInputs(
        parameters: values, pseudoParameters: pseudo, usesDefaults: true)
      let tags = settings?["stack-tags"]?.entries?.map { entry in
        StackDescription.Tag(entry.key.text ?? "", entry.value.text ?? "")
      }
      return PlanSide(
        Evaluator(template, inputs), stackTags: tags ?? stack?.description.value?.tags)
    }

    var deployed = DeployedState.unknown
    if let before {
      deployed = .template(side(before, parameters.deployed))
    } else if settings?["deployed"]?.text == "none" {
      deployed = .none
    }
    let isOffline = settings?["offline"]?.isTrue ?? false
    var request = PlanRequest(
      tool: ToolInfo(version: "0.0.0", factsDate: "2026-10"),
      desired: after.map { side($0, parameters.desired) }, deployed: deployed,
      live: isOffline ? nil : live)
    request.stackName = stackName
    request.stack = stack
    request.parametersFromStack = parameters.fromStack
    request.deployedFrom = before == nil ? nil : "deployed.yaml"
    request.liveFrom = isOffline ? nil : "live.json"
    request.now = Timestamp("2026-06-01T00:00:00Z")
    request.importsExistingResources = settings?["import"]?.isTrue ?? false
    if settings?["operation"]?.text == "delete" { request.operation = .deleteStack }
    request.inUse = ImagesInUse(settings?["in-use"]?.text ?? "")
    request.resourcesToImport = (settings?["imports"]?.entries ?? []).map { entry in
      ImportTarget(
        type: entry.value["type"]?.text ?? "AWS::ECR::Repository", logicalID: entry.key.text ?? "",
        identifier: (entry.value["id"] ?? entry.value).text ?? "")
    }
    return request
  }

  private func live() throws -> LiveState? {
    guard let file = file("live.json") else { return nil }
    let read = SnapshotFile(file)
    try #require(read.isUsable, "\(name): \(read.diagnostics.map(\.message))")
    var snapshot = read.snapshot
    snapshot.account = snapshot.account ?? "111111111111"
    return LiveState(snapshot)
  }

  private static func values(_ node: Node) -> [String: ParameterValue] {
    var values: [String: ParameterValue] = [:]
    for entry in node.entries ?? [] {
      let name = entry.key.text ?? ""
      values[name] = ParameterValue(entry.value.text ?? "", for: name)
    }
    return values
  }
}
