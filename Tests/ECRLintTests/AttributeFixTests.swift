// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import Testing

/// The fixes that move and add attributes of resources.
@Suite struct AttributeFixTests {
  private func fix(_ text: String, unsafe: Bool = false) -> String {
    let linter = Linter(lintsAllTemplates: true)
    let file = SourceFile(path: "t.yaml", text: text)
    let result = Fixer(includesUnsafe: unsafe) { linter.lint($0) }.fix(file, linter.lint(file))
    return String(decoding: result.text.bytes, as: UTF8.self)
  }

  private let head = "Resources:\n  Images:\n    Type: AWS::ECR::Repository\n"

  @Test func `a property moves to the end of Properties`() {
    let text =
      head + """
            ImageTagMutability: IMMUTABLE # never move a tag
            # About the name.
            Properties:
                RepositoryName: images
                Tags:
                  - {Key: a, Value: b}
            DeletionPolicy: Delete

        """
    #expect(
      fix(text) == head + """
            # About the name.
            Properties:
                RepositoryName: images
                Tags:
                  - {Key: a, Value: b}
                ImageTagMutability: IMMUTABLE # never move a tag
            DeletionPolicy: Delete

        """)
  }

  @Test func `properties get a mapping of their own when there is none`() {
    let text =
      head + """
            RepositoryName: images
            LifecyclePolicy:
              LifecyclePolicyText: |
                {"rules": [

                ]}
            EmptyOnDelete: false
        """
    #expect(
      fix(text) == head + """
            Properties:
              RepositoryName: images
              LifecyclePolicy:
                LifecyclePolicyText: |
                  {"rules": [

                  ]}
              EmptyOnDelete: false

        """)
  }

  @Test func `the last line of a file needs no line break`() {
    #expect(
      fix(head + "    EmptyOnDelete: false\n    Properties:\n      RepositoryName: images")
        == head + "    Properties:\n      RepositoryName: images\n      EmptyOnDelete: false")
    #expect(
      fix(head + "    DeletionPolicy: Retain", unsafe: true)
        == head + "    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain")
  }

  @Test(arguments: [
    "Resources: {Images: {Type: AWS::ECR::Repository, EmptyOnDelete: false}}\n",
    "Resources:\n  Images: {\n    Type: AWS::ECR::Repository,\n    EmptyOnDelete: false\n  }\n",
    "Resources:\n  Images: {\n    Type: AWS::ECR::Repository,\n    DeletionPolicy: Retain\n  }\n",
    #"{"Resources": {"Images": {"Type": "AWS::ECR::Repository", "EmptyOnDelete": false}}}"#,
    "Resources:\n  Images:\n    Type: AWS::ECR::Repository\n    EmptyOnDelete: false\n"
      + "    Properties: {RepositoryName: images}\n",
    "Resources:\n  Images:\n    Type: AWS::ECR::Repository\n    EmptyOnDelete: false\n"
      + "    Properties:\n      EmptyOnDelete: true\n",
  ])
  func `what does not stand in lines of its own is left alone`(text: String) {
    #expect(fix(text, unsafe: true) == text)
  }

  @Test func `an alias and a merged mapping are left alone`() {
    let text = """
      Base: &base
        EmptyOnDelete: false
        DeletionPolicy: Retain
      Resources:
        Images:
          <<: *base
          Type: AWS::ECR::Repository

      """
    #expect(fix(text, unsafe: true) == text)
  }

  @Test func `both policies are added below the type`() {
    let linter = Linter(selection: .all, lintsAllTemplates: true)
    let file = SourceFile(path: "t.yaml", text: head + "    Properties: {RepositoryName: a1}\n")
    let finding = linter.lint(file).diagnostics.first { $0.rule == "missing-deletion-policy" }
    #expect(
      finding?.fixes.first?.edits.first?.replacement
        == "    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n")
  }
}
