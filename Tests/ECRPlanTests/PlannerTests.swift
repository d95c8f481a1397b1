// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

@Suite struct PlannerTests {
  private static let tool = ToolInfo(version: "0.0.0", factsDate: "2026-10")

  private static func side(_ yaml: String) throws -> PlanSide {
    let template = try #require(
      Template(TemplateReader.read(SourceFile(path: "template.yaml", text: yaml))))
    return PlanSide(
      Evaluator(
        template,
        EvaluationInputs(pseudoParameters: [.accountID: "111111111111"], usesDefaults: true)),
      stackTags: [])
  }

  private static func repository(_ properties: String) -> String {
    "Resources: {App: {Type: AWS::ECR::Repository, Properties: {RepositoryName: app, \(properties)}}}\n"
  }

  private static func live(_ json: String) throws -> LiveState {
    let file = SnapshotFile(SourceFile(path: "live.json", text: json))
    try #require(file.isUsable)
    var snapshot = file.snapshot
    snapshot.account = "111111111111"
    return LiveState(snapshot)
  }

  @Test func `an error of the linter blocks what is deployed, not what stays`() throws {
    let (old, new) = (
      try Self.side(Self.repository("ImageTagMutability: MUTABLE")),
      try Self.side(Self.repository("ImageTagMutability: IMUTABLE"))
    )
    let rule = RuleDescriptor("unknown-value", .error, "a value that is none")
    let error = Diagnostic(
      rule, "'IMUTABLE' is no mutability", in: new.evaluator.template.file,
      at: SourceRange(at: 0), resource: "App")
    var request = PlanRequest(tool: Self.tool, desired: new, deployed: .template(old), live: nil)
    request.errors = [error]
    let change = try #require(Planner(request).plan().changes.first)
    #expect(change.verdict == .blocked)
    #expect(change.findings.map(\.code).contains("unknown-value"))
    #expect(change.findings.first?.documentation == "docs/rules/unknown-value.md")
    request.desired = old
    #expect(Planner(request).plan().changes.map(\.verdict) == [.noOp])
  }

  @Test func `what is deployed as it is live is no change, for every property`() throws {
    let side = try Self.side(
      Self.repository(
        """
        ImageTagMutability: IMMUTABLE, ImageScanningConfiguration: {ScanOnPush: "true"},
        EncryptionConfiguration: {EncryptionType: KMS}, EmptyOnDelete: true,
        Tags: [{Key: b, Value: "2"}, {Key: a, Value: "1"}],
        RepositoryPolicyText: {Version: "2012-10-17", Statement: [{Effect: Allow,
          Principal: {AWS: "222222222222"}, Action: ecr:BatchGetImage}]},
        LifecyclePolicy: {LifecyclePolicyText: '{"rules":[]}', RegistryId: "111111111111"}
        """))
    let live = try Self.live(
      #"""
      {"describe-repositories": {"repositories": [{"repositoryName": "app",
        "imageTagMutability": "IMMUTABLE", "imageScanningConfiguration": {"scanOnPush": true},
        "encryptionConfiguration": {"encryptionType": "KMS", "kmsKey": "arn:aws:kms:us-east-1:111111111111:key/1"}}]},
       "get-lifecycle-policy": {"app": {"registryId": "111111111111", "lifecyclePolicyText": "{ \"rules\": [ ] }"}},
       "get-repository-policy": {"app": {"policyText": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::222222222222:root\"},\"Action\":[\"ecr:BatchGetImage\"]}]}"}},
       "list-tags-for-resource": {"app": {"tags": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]}}}
      """#)
    for deployed in [DeployedState.template(side), .unknown] {
      let plan = Planner(
        PlanRequest(tool: Self.tool, desired: side, deployed: deployed, live: live)
      ).plan()
      #expect(plan.changes.map(\.verdict) == [.noOp])
      #expect(plan.drift.isEmpty && plan.isComplete && plan.isApplyable)
      #expect(!plan.summary.hasChanges)
    }
  }

  @Test func `a macro may make what the template does not show`() throws {
    let side = try Self.side("Transform: My::Macro\n" + Self.repository("EmptyOnDelete: true"))
    let plan = Planner(
      PlanRequest(
        tool: Self.tool, desired: side, deployed: .none,
        live: try Self.live(#"{"describe-repositories": {"repositories": []}}"#))
    ).plan()
    #expect(!plan.isComplete)
    #expect(plan.findings.map(\.code) == ["template-uses-macro"])
  }

  @Test func `many repositories that name each other take no quadratic time`() throws {
    var yaml = "Resources:\n"
    for index in 0..<400 {
      yaml +=
        "  R\(index): {Type: AWS::ECR::Repository, Properties: {RepositoryName: NAME\(index), "
      yaml += "Tags: [{Key: k, Value: !Ref R\(max(index - 1, 0))}]}}\n"
    }
    let old = try Self.side(yaml.replacing("NAME", with: "old"))
    let new = try Self.side(yaml.replacing("NAME", with: "new"))
    let clock = ContinuousClock()
    var plan: Plan?
    let time = clock.measure {
      plan = Planner(
        PlanRequest(tool: Self.tool, desired: new, deployed: .template(old), live: nil)
      ).plan()
    }
    #expect(plan?.summary[.replace] == 400)
    #expect(time < .seconds(20))
  }

  @Test(arguments: [
    ("sha256:\(String(repeating: "a", count: 64))", true),
    (
      "111111111111.dkr.ecr.us-east-1.amazonaws.com/team/app@sha256:\(String(repeating: "a", count: 64))",
      true
    ),
    ("team/app:v1", true), ("111111111111.dkr.ecr.us-east-1.amazonaws.com/team/app:v1", true),
    ("team/app", false), ("team/other:v1", false), ("# team/app:v1", false), ("v1", false),
  ])
  func `an image in use is named in any of its ways`(line: String, isFound: Bool) {
    let image = RegistryImage(
      ImageDigest("sha256:\(String(repeating: "a", count: 64))"), tags: ["v1"])
    #expect(ImagesInUse("\n\(line)\n").contains(image, of: "team/app") == isFound)
  }
}
