// SPDX-License-Identifier: Apache-2.0

@testable import ECRLint
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

@Suite struct RequiredTagsTests {
  private func messages(_ properties: String, required: [String]) throws -> [String] {
    let file = SourceFile(
      path: "template.yaml",
      text: """
        Resources:
          Images:
            Type: AWS::ECR::Repository
            Properties: \(properties)
        """)
    let template = try #require(Template(TemplateReader.read(file)))
    let resource = try #require(template.resource("Images"))
    let evaluated = EvaluatedResource(
      resource: resource, logicalID: "Images", type: "AWS::ECR::Repository",
      properties: Evaluator(template).evaluate(try #require(resource.properties)))
    var checker = ValueChecker(Evaluator(template)) { _ in true }
    RequiredTags.check(evaluated, required: required, &checker)
    return checker.findings.map { "\(file.text(of: $0.range)): \($0.fullMessage)" }
  }

  @Test func `tags that are missing are named`() throws {
    #expect(
      try messages("{Tags: [{Key: team, Value: core}]}", required: ["team", "owner", "cost"]) == [
        "Tags: 'Images' needs the tags 'owner', 'cost'"
      ])
  }

  @Test func `without tags the resource is pointed at`() throws {
    #expect(
      try messages("{}", required: ["team"]) == [
        "AWS::ECR::Repository: 'Images' needs the tag 'team'"
      ])
  }

  @Test func `a branch of a condition is judged where it stands`() throws {
    #expect(
      try messages(
        "{Tags: !If [IsProduction, [{Key: team, Value: core}], !Ref AWS::NoValue]}",
        required: ["team"]) == ["Tags: 'Images' needs the tag 'team' (unless IsProduction)"])
  }

  @Test(arguments: [
    "{Tags: [{Key: team, Value: core}]}", "{Tags: !Ref Tags}", "{Tags: [!Ref Tag]}",
    "{Tags: [{Key: !Ref Name, Value: core}]}",
    "{Tags: [!If [A, {Key: team, Value: b}, !Ref AWS::NoValue]]}",
  ])
  func `what is there or not known is silent`(properties: String) throws {
    #expect(try messages(properties, required: ["team"]).isEmpty)
  }

  @Test func `nothing is required by default`() throws {
    #expect(try messages("{}", required: []).isEmpty)
  }
}

extension ValueFinding {
  fileprivate var range: SourceRange {
    switch place {
    case .template(let range): range
    case .value(let value): value.origin.range
    }
  }
}
