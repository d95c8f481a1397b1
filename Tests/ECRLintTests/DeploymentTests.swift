// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel
import Testing

/// Findings that depend on the values of deployments.
@Suite struct DeploymentTests {
  private static let template = """
    AWSTemplateFormatVersion: "2010-09-09"
    Parameters:
      Team: {Type: String, AllowedPattern: "[A-Za-z]+"}
      Mutability: {Type: String, Default: IMMUTABLE}
    Mappings:
      Names:
        eu-west-1: {prefix: eu}
    Resources:
      Repository:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: !Sub "${Team}/app"
          ImageTagMutability: !Ref Mutability
      Regional:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: !FindInMap [Names, !Ref AWS::Region, prefix]
    """

  private static func lint(_ deployments: [LintDeployment]) -> [Diagnostic] {
    let linter = Linter(context: LintContext(deployments: deployments))
    return linter.lint(SourceFile(path: "t.yaml", text: template)).diagnostics
  }

  @Test func `one wrong value among six deployments is one finding that names it`() throws {
    let names = ["a", "b", "c", "D", "e", "f"]
    let found = Self.lint(names.map { LintDeployment.written($0, ["Team": $0]) })
    try #require(found.count == 1)
    #expect(found[0].rule == "pattern-mismatch")
    #expect(found[0].severity == .error)
    #expect(found[0].deployments == ["D"])
    #expect(found[0].file.path == "D")
    #expect(found[0].file.text(of: found[0].range) == "D")
    #expect(found[0].notes.first?.message == "used here as 'RepositoryName'")
    #expect(found[0].notes.first?.file?.path == "t.yaml")
  }

  @Test func `a value that all deployments share is no matter of one`() throws {
    let found = Self.lint([
      LintDeployment.written("a", ["Team": "a", "Mutability": "NONE"]),
      LintDeployment.written("b", ["Team": "b", "Mutability": "NONE"]),
    ])
    // Each file gives its own value, so each is pointed at.
    #expect(found.map(\.rule) == ["unknown-value", "unknown-value"])
    #expect(Set(found.map(\.file.path)) == ["a", "b"])
  }

  @Test func `a key that only one region lacks is found there`() throws {
    let found = Self.lint([
      LintDeployment.written("eu", ["Team": "a"]),
      LintDeployment.written("us", ["Team": "a"], region: "us-east-1"),
    ])
    #expect(found.map(\.rule) == ["undefined-mapping-key"])
    #expect(found.first?.deployments == ["us"])
  }

  @Test(arguments: [
    (["Team": "a", "Tem": "b"], "undeclared-parameter", "did you mean 'Team'?"),
    ([:], "missing-parameter-value", "'Team' has no default, so 'd' must give it a value"),
    (["Team": "12"], "disallowed-parameter-value", "'12' does not match the 'AllowedPattern'"),
  ])
  func `values must fit the parameters`(
    values: [String: String], rule: String, words: String
  ) throws {
    let found = Self.lint([LintDeployment.written("d", values)])
    try #require(found.count == 1)
    #expect(found[0].rule == rule)
    #expect(found[0].severity == .error)
    #expect(found[0].message.contains(words), Comment(rawValue: found[0].message))
  }

  @Test func `values of the command line are shown at their use`() throws {
    let value = ParameterValue("Bad", for: "Team")
    let found = Self.lint([
      LintDeployment(
        name: "", parameters: [("Team", value)], pseudoParameters: [.region: "eu-west-1"])
    ])
    try #require(found.count == 1)
    #expect(found[0].file.path == "t.yaml")
    #expect(found[0].file.text(of: found[0].range) == "\"${Team}/app\"")
    #expect(found[0].deployments.isEmpty)
  }

  @Test func `a secret that is refused is not shown`() throws {
    let text = """
      Parameters: {Word: {Type: String, NoEcho: true, MinLength: 12}}
      Resources: {Repository: {Type: AWS::ECR::Repository}}
      Outputs: {Word: {Value: !Ref Word}}
      """
    let linter = Linter(
      context: LintContext(deployments: [LintDeployment.written("d", ["Word": "hunter2"])]))
    let found = linter.lint(SourceFile(path: "t.yaml", text: text)).diagnostics
      .filter { $0.rule == "disallowed-parameter-value" }
    try #require(found.count == 1)
    #expect(found[0].file.path == "t.yaml")
    #expect(!found[0].message.contains("hunter2"))
    #expect(found[0].message.hasPrefix("the value is shorter than the 'MinLength'"))
  }
}
