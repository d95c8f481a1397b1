// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel
import Testing

/// The assertions of the Rules section under the values of deployments.
@Suite struct RuleAssertionTests {
  private static func lint(
    _ rule: String,
    _ deployments: [LintDeployment] = [
      .written("d", ["Stage": "prod", "Team": "shop", "Names": "a, b", "Secret": "s"])
    ]
  ) -> [Diagnostic] {
    let text = """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        Stage: {Type: String}
        Team: {Type: String}
        Names: {Type: CommaDelimitedList, Default: "a,a"}
        Secret: {Type: String, NoEcho: true, Default: none}
        Open: {Type: "AWS::SSM::Parameter::Value<String>", Default: /key}
      Rules:
        R: \(rule)
      Resources:
        Repository:
          Type: AWS::ECR::Repository
          Properties:
            RepositoryName: !Sub "${Stage}/${Team}/${Open}${Secret}${Names}"
      """
    let linter = Linter(context: LintContext(deployments: deployments))
    return linter.lint(SourceFile(path: "t.yaml", text: text)).diagnostics
      .filter { $0.rule == "failed-assertion" }
  }

  @Test(arguments: [
    "!Equals [!Ref Stage, dev]", "!Not [!Equals [!Ref Stage, prod]]",
    "!Contains [[dev, test], !Ref Stage]", "!Contains [!Ref Names, c]",
    "Fn::EachMemberEquals: [!Ref Names, a]", "Fn::EachMemberIn: [!Ref Names, [a, c]]",
    "Fn::EachMemberIn: [[x], !Ref Names]", "!Equals [!Ref Team, !Ref Stage]",
    "!And [!Equals [!Ref Open, x], !Equals [!Ref Stage, dev]]",
    "!Or [!Equals [!Ref Stage, dev], !Contains [[pay], !Ref Team]]",
  ])
  func `an assertion that does not hold is found`(assert: String) throws {
    let assertion = assert.hasPrefix("Fn") ? "{\(assert)}" : assert
    let found = Self.lint("{Assertions: [{Assert: \(assertion)}]}")
    #expect(found.map(\.message) == ["the values do not satisfy rule 'R'"])
    #expect(found.first?.severity == .error)
  }

  @Test(arguments: [
    "!Equals [!Ref Stage, prod]", "!Contains [[dev, prod], !Ref Stage]",
    "!Contains [!Ref Names, b]", "Fn::EachMemberEquals: [[prod, prod], !Ref Stage]",
    "Fn::EachMemberIn: [!Ref Names, [a, b, c]]", "!Equals [!Ref Open, x]",
    "!Equals [!Ref Secret, t]", "!Contains [[x, !Ref Open], y]",
    "!Or [!Equals [!Ref Open, x], !Equals [!Ref Stage, dev]]",
    "Fn::EachMemberIn: [{Fn::ValueOfAll: [\"AWS::EC2::VPC::Id\", Tags.A]}, [a]]",
    "!Contains [[], x]", "!Equals [a]", "!Ref Stage",
  ])
  func `one that holds, and one that is not known, is not`(assert: String) {
    let assertion = assert.hasPrefix("Fn") ? "{\(assert)}" : assert
    #expect(Self.lint("{Assertions: [{Assert: \(assertion)}]}").isEmpty)
  }

  @Test(arguments: [("prod", true), ("dev", false)])
  func `the rule's own condition decides whether it asserts`(stage: String, isAsserted: Bool) {
    let found = Self.lint(
      "{RuleCondition: !Equals [!Ref Stage, \(stage)], Assertions: [{Assert: !Equals [a, b]}]}")
    #expect(found.isEmpty == !isAsserted)
  }

  @Test func `the finding names the deployments and says what the template says`() throws {
    let rule =
      "{Assertions: [{Assert: !Equals [!Ref Stage, dev], AssertDescription: dev alone}]}"
    let found = Self.lint(
      rule, ["dev", "test", "prod"].map { .written($0, ["Stage": $0, "Team": "a"]) })
    #expect(found.map(\.message) == ["the values do not satisfy rule 'R': dev alone"])
    #expect(found.first?.deployments == ["test", "prod"])
    #expect(found.first.map { $0.file.text(of: $0.range) } == "!Equals [!Ref Stage, dev]")
    #expect(Self.lint(rule, []).isEmpty, "nothing is known without a deployment")
  }
}
