// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel
import Testing

/// What deployments make of documents, and of values that must fit each other.
@Suite struct DeploymentDocumentTests {
  private static let template = """
    AWSTemplateFormatVersion: "2010-09-09"
    Parameters:
      Days: {Type: String, Default: 14}
      Rule: {Type: String, Default: ""}
      Scanner: {Type: String, Default: ENHANCED}
      Uses: {Type: CommaDelimitedList, Default: REPLICATION}
      Name: {Type: String, Default: other}
    Resources:
      Images:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: images
          LifecyclePolicy:
            LifecyclePolicyText: !Sub |
              {"rules": [
                {"rulePriority": 1, "action": {"type": "expire"}, "selection": {"tagStatus":
                  "untagged", "countType": "sinceImagePushed", "countUnit": "days",
                  "countNumber": ${Days}}}${Rule}
              ]}
      Others:
        Type: AWS::ECR::Repository
        Properties: {RepositoryName: !Ref Name}
      Scanning:
        Type: AWS::ECR::RegistryScanningConfiguration
        Properties:
          ScanType: !Ref Scanner
          Rules:
            - ScanFrequency: CONTINUOUS_SCAN
              RepositoryFilters: [{Filter: images, FilterType: WILDCARD}]
      Created:
        Type: AWS::ECR::RepositoryCreationTemplate
        Properties: {Prefix: created, AppliedFor: !Ref Uses}
    """

  private static func lint(_ deployments: [LintDeployment]) -> [Diagnostic] {
    let linter = Linter(context: LintContext(deployments: deployments))
    return linter.lint(SourceFile(path: "t.yaml", text: template)).diagnostics
  }

  private static let selection =
    #""selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 9}"#

  @Test(arguments: [
    (["Days": "0"], "lifecycle-bad-value", "bad", "0"),
    (["Days": "ten"], "malformed-document", "bad", "ten"),
    (["Days": "7,"], "malformed-document", "bad", "7,"),
    (
      ["Rule": #", {"rulePriority": 2, "action": {"type": "expire"}, "unit": 1, \#(selection)}"#],
      "lifecycle-unknown-key", "bad", nil
    ),
    (["Uses": "REPLICATION,COPY"], "unknown-value", "bad", "REPLICATION,COPY"),
    (["Uses": "REPLICATION,REPLICATION"], "duplicate-item", "bad", nil),
    (["Name": "images"], "duplicate-name", "bad", "images"),
    (["Scanner": "BASIC"], "continuous-basic-scanning", "t.yaml", "CONTINUOUS_SCAN"),
  ])
  func `what one of two deployments makes wrong is an error that names it`(
    values: [String: String], rule: String, path: String, text: String?
  ) throws {
    let found = Self.lint([.written("good", ["Days": "7"]), .written("bad", values)])
    try #require(found.count == 1, Comment(rawValue: "\(found.map(\.message))"))
    #expect(found[0].rule == rule)
    #expect(found[0].severity == .error)
    #expect(found[0].deployments == ["bad"])
    #expect(found[0].file.path == path)
    if let text { #expect(found[0].file.text(of: found[0].range) == text) }
    if path != "t.yaml" {
      let use = try #require(found[0].notes.first { $0.message.hasPrefix("used here") })
      #expect(use.file?.path == "t.yaml")
    }
    #expect(found[0].fixes.isEmpty)
  }

  @Test func `a default that a deployment keeps is an error at the default`() throws {
    let text = Self.template.replacing("Default: 14", with: "Default: 0")
    let linter = Linter(
      context: LintContext(deployments: [.written("a", [:]), .written("b", ["Days": "7"])]))
    let found = linter.lint(SourceFile(path: "t.yaml", text: text)).diagnostics
    try #require(found.count == 1)
    #expect(found[0].severity == .error)
    #expect(found[0].deployments == ["a"])
    #expect(found[0].file.text(of: found[0].range) == "0")
    #expect(found[0].notes.map(\.message) == ["used here as 'LifecyclePolicyText'"])
  }

  @Test func `what is wrong in every deployment names none`() throws {
    let found = Self.lint(["a", "b"].map { .written($0, ["Scanner": "BASIC"]) })
    try #require(found.count == 1)
    #expect(found[0].rule == "continuous-basic-scanning")
    #expect(found[0].deployments.isEmpty)
  }
}
