// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

@Suite struct PrettyJSONTests {
  /// The value of `V` in a resource.
  private func evaluated(_ value: String) throws -> Evaluated {
    let text = """
      Parameters: {Other: {Type: String}}
      Resources: {A: {Type: T, Properties: {V: \(value)}}}
      """
    let tree = TemplateReader.read(SourceFile(path: "t.yaml", text: text))
    let template = try #require(Template(tree))
    let node = try #require(template.resources.first?.properties?["V"])
    return Evaluator(template).evaluate(node)
  }

  @Test func `a mapping is laid out`() throws {
    let value = try evaluated(
      #"{Version: 2012-10-17, Statement: [{Action: ["a", "b"], Skip: !Ref "AWS::NoValue"}]}"#)
    #expect(
      value.prettyJSON == """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Action": [
                "a",
                "b"
              ]
            }
          ]
        }

        """)
  }

  @Test func `text that holds JSON is laid out from its data`() throws {
    let value = try evaluated(#"'{"rules":[{"rulePriority":1}]}'"#)
    let template = try #require(
      Template(TemplateReader.read(SourceFile(path: "t.yaml", text: "Resources: {}"))))
    guard case .document(let document) = EmbeddedDocument.read(value, in: template) else {
      Issue.record("no document")
      return
    }
    #expect(
      document.tree.prettyJSON == """
        {
          "rules": [
            {
              "rulePriority": 1
            }
          ]
        }

        """)
  }

  @Test(arguments: ["{a: !Ref Other}", "[!GetAtt B.Arn]", "!If [C, {}, {}]", "!Ref 'AWS::NoValue'"])
  func `what is not known whole has no layout`(value: String) throws {
    #expect(try evaluated(value).prettyJSON == nil)
  }
}
