// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateSyntax
import Testing

/// Broken templates that are linted, and files of other tools that are not.
@Suite struct TemplateRecognitionTests {
  private func recognition(_ text: String) -> TemplateRecognition {
    TemplateRecognition(TemplateReader.read(SourceFile(path: "a.yaml", bytes: Array(text.utf8))))
  }

  @Test(arguments: [
    "Resources:\n  Images:\n    Properties:\n      RepositoryName: images\n",
    "Resources:\n  - Type: AWS::ECR::Repository\n",
    "resources:\n  Images:\n    Type: AWS::ECR::Repository\n",
    "Resources:\n  Images:\n    Type: ECR::Repository\n    Properties: {RepositoryName: images}\n",
    "Resources:\n  Images:\n    Type: aws::ecr::Repository\n",
    "AWSTemplateFormatVersion: 2010-09-09\nResources: {}\n",
  ])
  func `a template with a slip is linted`(text: String) {
    #expect(recognition(text) == .template)
  }

  @Test(arguments: [
    "resources:\n  - deployment.yaml\n", "Resources: {}\n", "Resources:\n  - one\n",
    "resources:\n  - type: Microsoft.Storage/storageAccounts\n    name: AWS::ECR::Repository\n",
    "Resources:\n  Greeting:\n    Text: hello\n", "Description: text\n",
    "Other: AWS::ECR::Repository\nResources:\n  Images:\n    Properties: {Name: images}\n",
  ])
  func `a file of another tool is passed over`(text: String) {
    #expect(recognition(text) == .other)
  }

  @Test func `a template of other services is not ours`() {
    let text = "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n"
    #expect(recognition(text) == .withoutECR)
    #expect(recognition("Resources:\n  Tool:\n    Type: Custom::ECR::Tool\n") == .withoutECR)
  }
}
