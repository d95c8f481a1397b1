// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

/// Functions in their short and long forms.
@Suite struct FunctionFormTests {
  private func read(_ text: String) throws -> Node {
    try #require(TemplateReader.read(SourceFile(path: "t.yaml", text: text)).root)
  }

  @Test(arguments: [
    ("a: {Ref: B}", "a: !Ref B"), ("a: {'Fn::GetAtt': [B, Arn]}", "a: !GetAtt B.Arn"),
    ("a: {'Fn::GetAtt': B.Arn}", "a: !GetAtt B.Arn"),
    ("a: {'Fn::GetAtt': [B, Outputs.C]}", "a: !GetAtt B.Outputs.C"),
    ("a: {'Fn::Join': ['', [x, {Ref: B}]]}", #"a: !Join ["", [x, !Ref B]]"#),
    ("a: {'Fn::If': [B, {'Fn::Sub': x}, {Ref: C}]}", "a: !If [B, !Sub x, !Ref C]"),
    ("a: {'Fn::GetAZs': ''}", #"a: !GetAZs """#),
  ])
  func `a long form becomes short`(long: String, short: String) throws {
    #expect(try YAMLWriter.text(of: try read(long).shortForms) == short + "\n")
    #expect(try read(short).longForms == read(long).longForms)
  }

  @Test(arguments: [
    // Functions that have no short form, or are mostly written long.
    "a:\n  Fn::Length:\n    - x\n", "a:\n  Fn::ToJsonString:\n    b: !Ref C\n",
    "a:\n  Fn::Transform:\n    Name: x\n", "a:\n  Fn::Contains:\n    - x\n", "a:\n  Fn::Mine: x\n",
    // Keys that only look like functions.
    "a:\n  Condition: x\n", "a:\n  Ref:\n    b: c\n", "a:\n  Ref: x\n  b: z\n",
    // Under a tag these would be text, or cut at another dot.
    "a:\n  Fn::Sub: 12\n", "a:\n  Fn::GetAZs:\n", "a:\n  Fn::GetAtt:\n    - a.b\n    - c\n",
    "a:\n  Fn::GetAtt:\n    - a\n    - !Ref b\n", "a:\n  Fn::GetAtt:\n    - a\n",
  ])
  func `what has no safe short form stays long`(text: String) throws {
    #expect(try YAMLWriter.text(of: try read(text).shortForms) == text)
  }

  @Test(arguments: [
    ("a: {'Fn::Base64': {'Fn::Sub': x}}", "a: !Base64\n  Fn::Sub: x\n"),
    ("a: {'Fn::Base64': !Sub x}", "a:\n  Fn::Base64: !Sub x\n"),
    ("a: !Base64 {'Fn::Sub': x}", "a: !Base64\n  Fn::Sub: x\n"),
    (
      "a: !Base64 {'Fn::Sub': [x, {b: {Ref: C}}]}",
      "a: !Base64\n  Fn::Sub:\n    - x\n    - b: !Ref C\n"
    ),
    (
      "a: {'Fn::Base64': {'Fn::ImportValue': {'Fn::Sub': x}}}",
      "a: !Base64\n  Fn::ImportValue: !Sub x\n"
    ),
    ("a: {'Fn::Base64': !Mine x}", "a:\n  Fn::Base64: !Mine x\n"),
  ])
  func `two short forms never stand on each other`(text: String, written: String) throws {
    #expect(try YAMLWriter.text(of: try read(text).shortForms) == written)
    #expect(try read(written).longForms == read(text).longForms)
  }

  @Test func `a condition is a function inside conditions alone`() throws {
    let text = """
      Conditions:
        A: {Condition: B}
        C: {'Fn::And': [{Condition: B}, {'Fn::Not': [{Condition: A}]}]}
      Resources:
        X: {Condition: A}
      """
    #expect(
      try YAMLWriter.text(of: try read(text).shortForms) == """
        Conditions:
          A: !Condition B
          C: !And [!Condition B, !Not [!Condition A]]
        Resources:
          X:
            Condition: A

        """)
  }

  @Test(arguments: [
    ("!Ref 12", #"{"Ref": "12"}"#), ("!GetAtt A.B.C", #"{"Fn::GetAtt": ["A", "B.C"]}"#),
    ("!GetAtt [A, B]", #"{"Fn::GetAtt": ["A", "B"]}"#), ("!GetAtt A", #"{"Fn::GetAtt": "A"}"#),
    ("{'Fn::GetAtt': A.B}", #"{"Fn::GetAtt": ["A", "B"]}"#),
    ("!Condition A", #"{"Condition": "A"}"#),
    ("!GetAZs", #"{"Fn::GetAZs": ""}"#),
    ("!Sub [x, {y: !Ref z}]", #"{"Fn::Sub": ["x", {"y": {"Ref": "z"}}]}"#),
    ("!Mine x", #"{"Fn::Mine": "x"}"#), ("!!str 12", #""12""#), ("! 12", #""12""#),
    ("!!int '12'", "12"),
    ("!!map {a: !Ref b}", #"{"a": {"Ref": "b"}}"#),
  ])
  func `a tag becomes a key`(yaml: String, json: String) throws {
    let node = try read("a: \(yaml)").longForms
    let expected = try read(#"{"a": \#(json)}"#)
    #expect(node == expected)
  }

  @Test func `sections and attributes are put in order`() throws {
    let text = """
      Outputs: 1
      Mine: 2
      Resources:
        B:
          Properties: {Z: 1, A: 2}
          Own: 3
          Type: T
          DeletionPolicy: Retain
          Type: U
        'Fn::ForEach::L':
          - I
          - [x]
          - 'A${I}': {Metadata: {}, Condition: C, Type: T}
      Description: d
      """
    #expect(
      try TemplateWriter.text(of: try read(text), as: .yaml) == """
        Description: d
        Resources:
          B:
            Type: T
            Type: U
            DeletionPolicy: Retain
            Properties:
              Z: 1
              A: 2
            Own: 3
          Fn::ForEach::L:
            - I
            - - x
            - A${I}:
                Type: T
                Condition: C
                Metadata: {}
        Outputs: 1
        Mine: 2

        """)
    #expect(
      try TemplateWriter.text(of: try read(text), as: .yaml, isOrdered: false).hasPrefix("Outputs"))
  }
}
