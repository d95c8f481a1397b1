// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel
import Testing

/// The rules that judge by what the configuration says of a project.
@Suite struct LintOptionsTests {
  private func lint(_ properties: String, _ options: LintOptions) -> [String] {
    var linter = Linter()
    linter.options = options
    let file = SourceFile(
      path: "template.yaml",
      text: """
        Parameters: {Any: {Type: String}}
        Conditions: {IsProduction: !Equals [!Ref Any, production]}
        Resources:
          Images:
            Type: AWS::ECR::Repository
            Properties: \(properties)
        """)
    return linter.lint(file).diagnostics.filter { $0.rule != "unused-condition" }.map {
      "\(file.text(of: $0.range)): \($0.message)"
    }
  }

  private func requiring(_ tags: String...) -> LintOptions {
    var options = LintOptions()
    options.requiredTags = tags
    return options
  }

  @Test func `tags that are missing are named`() {
    #expect(
      lint("{Tags: [{Key: team, Value: core}]}", requiring("team", "owner", "cost")) == [
        "Tags: 'Images' needs the tags 'owner', 'cost'"
      ])
  }

  @Test func `without tags the resource is pointed at`() {
    #expect(
      lint("{}", requiring("team")) == ["AWS::ECR::Repository: 'Images' needs the tag 'team'"])
  }

  @Test func `a branch of a condition is judged where it stands`() {
    #expect(
      lint(
        "{Tags: !If [IsProduction, [{Key: team, Value: core}], !Ref AWS::NoValue]}",
        requiring("team")) == ["Tags: 'Images' needs the tag 'team' (unless IsProduction)"])
  }

  @Test(arguments: [
    "{Tags: [{Key: team, Value: core}]}", "{Tags: [!Ref Any]}",
    "{Tags: [{Key: !Ref Any, Value: core}]}",
    "{Tags: [!If [IsProduction, {Key: team, Value: b}, !Ref AWS::NoValue]]}",
  ])
  func `tags that are there or not known are silent`(properties: String) {
    #expect(lint(properties, requiring("team")).isEmpty)
  }

  @Test func `a name that breaks the convention is pointed at`() throws {
    var options = LintOptions()
    options.repositoryName = try Pattern("team/[a-z]+")
    #expect(
      lint("{RepositoryName: other/app}", options) == [
        "other/app: 'other/app' must match 'team/[a-z]+', which the configuration asks for"
      ])
    #expect(
      lint("{RepositoryName: !Sub 'other/${Any}'}", options) == [
        "'other/${Any}': 'other/${Any}' must match 'team/[a-z]+', which the configuration asks for"
      ])
    #expect(lint("{RepositoryName: !Sub 'team/${Any}'}", options).isEmpty)
    #expect(lint("{RepositoryName: !Ref Any}", options).isEmpty)
  }

  @Test func `an account that is not trusted is pointed at`() {
    var options = LintOptions()
    options.trustedAccounts = ["111122223333"]
    func policy(_ principal: String) -> String {
      """
      {RepositoryPolicyText: {Version: "2012-10-17", Statement: {Effect: Allow, Principal: \(principal), \
      Action: "ecr:BatchGetImage"}}}
      """
    }
    #expect(
      lint(policy("{AWS: 'arn:aws:iam::444455556666:root'}"), options) == [
        "'arn:aws:iam::444455556666:root': '444455556666' is not among the 'trusted-accounts' of the"
          + " configuration"
      ])
    #expect(lint(policy("{AWS: '111122223333'}"), options).isEmpty)
    #expect(lint(policy("{AWS: !Ref Any}"), options).isEmpty)
    #expect(lint(policy("{AWS: '444455556666'}"), LintOptions()).isEmpty)
  }

  @Test func `an organization that is not trusted is pointed at`() {
    var options = LintOptions()
    options.trustedOrganizations = ["o-a1b2c3d4e5"]
    func policy(_ condition: String) -> String {
      """
      {RepositoryPolicyText: {Version: "2012-10-17", Statement: {Effect: Allow, Principal: "*", \
      Action: "ecr:BatchGetImage", Condition: \(condition)}}}
      """
    }
    let words = "'o-zzzzzzzzzz' is not among the 'trusted-organizations' of the configuration"
    #expect(
      lint(policy("{StringEquals: {aws:PrincipalOrgID: o-zzzzzzzzzz}}"), options)
        == ["o-zzzzzzzzzz: \(words)"])
    #expect(
      lint(
        policy("{ForAnyValue:StringLike: {aws:PrincipalOrgPaths: ['o-zzzzzzzzzz/r-ab12/*']}}"),
        options) == ["'o-zzzzzzzzzz/r-ab12/*': \(words)"])
    for condition in [
      "{StringEquals: {aws:PrincipalOrgID: o-a1b2c3d4e5}}",
      "{StringEquals: {aws:PrincipalOrgID: !Ref Any}}",
      "{StringEquals: {aws:PrincipalOrgID: [o-a1b2c3d4e5]}, StringNotEquals: {aws:PrincipalOrgID: o-zzzzzzzzzz}}",
    ] {
      #expect(lint(policy(condition), options).isEmpty)
    }
  }

  @Test func `nothing is asked for by default`() {
    #expect(lint("{RepositoryName: app}", LintOptions()).isEmpty)
  }
}
