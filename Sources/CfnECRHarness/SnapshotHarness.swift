// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Reads live state, plans a template against it, writes it, and reads it again.
enum SnapshotHarness {
  private static let template = """
    Resources:
      One:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: team/app
          ImageTagMutability: IMMUTABLE
          LifecyclePolicy:
            LifecyclePolicyText: >-
              {"rules": [{"rulePriority": 1, "selection": {"tagStatus": "any",
              "countType": "imageCountMoreThan", "countNumber": 1}, "action": {"type": "expire"}}]}
    """

  static func run(_ bytes: [UInt8]) -> Int {
    let file = SourceFile(path: "live.json", bytes: bytes)
    let read = SnapshotFile(file)
    Harness.check(read.diagnostics, in: file)
    guard !read.diagnostics.contains(where: { $0.severity == .error }) else { return 0 }
    let snapshot = read.snapshot
    let text = SnapshotWriter.text(of: snapshot)
    let again = SnapshotFile(SourceFile(path: "again.json", text: text))
    Harness.require(
      SnapshotWriter.text(of: again.snapshot) == text, "a snapshot does not come back")
    guard let template = Template(TemplateReader.read(SourceFile(path: "t.yaml", text: template)))
    else { Harness.fail("the template is none") }
    let side = PlanSide(Evaluator(template, EvaluationInputs(parameters: [:])), stackTags: nil)
    let plan = Planner(
      PlanRequest(
        tool: ToolInfo(version: "", factsDate: ""), desired: side, deployed: .unknown,
        live: LiveState(snapshot))
    ).plan()
    return plan.changes.count
  }
}
