// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import Testing

/// Templates that are made to take long.
@Suite struct RepositoryUseTests {
  private func lint(_ text: String) -> [Diagnostic] {
    Linter(selection: .all).lint(SourceFile(path: "template.yaml", text: text)).diagnostics
  }

  @Test(.timeLimit(.minutes(20)))
  func `many ARNs with wildcards do not multiply with many repositories`() {
    var text = "Resources:\n"
    for index in 0..<3_000 {
      text += "  R\(index): {Type: AWS::ECR::Repository, Properties: {RepositoryName: r\(index)}}\n"
    }
    text += """
        P:
          Type: AWS::IAM::ManagedPolicy
          Properties:
            PolicyDocument:
              Statement:
                - Effect: Allow
                  Action: ecr:BatchGetImage
                  Resource:

      """
    for index in 0..<3_000 {
      text +=
        "            - !Sub arn:aws:ecr:${AWS::Region}:${AWS::AccountId}:repository/*a*\(index)*\n"
    }
    #expect(lint(text).contains { $0.rule == "unmatched-repository-arn" })
  }

  @Test(.timeLimit(.minutes(20)))
  func `long patterns of many parameters take bounded time`() {
    var text = "Parameters:\n"
    for index in 0..<30 {
      text += "  P\(index): {Type: String, AllowedPattern: '((a|A)?(b|B| )?){700}#'}\n"
    }
    text += "Resources:\n"
    for index in 0..<300 {
      text +=
        "  R\(index): {Type: AWS::ECR::Repository, Properties: {RepositoryName: !Ref P\(index % 30)}}\n"
    }
    #expect(!lint(text).contains { $0.rule == "broad-name-pattern" })
  }

  @Test(.timeLimit(.minutes(20)))
  func `text of many pieces is put together in linear time`() {
    let items = String(repeating: "a, !Ref AWS::AccountId, .dkr.ecr., ", count: 20_000)
    let text = """
      Resources:
        Images: {Type: AWS::ECR::Repository}
        Task:
          Type: AWS::ECS::TaskDefinition
          Properties:
            ContainerDefinitions: [{Name: a, Image: !Join ["/", [\(items)b]]}]
      """
    #expect(!lint(text).contains { $0.rule == "hand-built-address" })
  }
}
