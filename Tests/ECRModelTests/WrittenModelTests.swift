// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

@Suite struct WrittenModelTests {
  @Test func `a model is written as a person writes it`() throws {
    let repository = Repository {
      $0.tags = [
        .init {
          $0.key = "Account"
          $0.value = "012345678901"
        }
      ]
      $0.emptyOnDelete = false
      $0.repositoryName = .expression(Expression(.sub, .string("${AWS::StackName}/app")))
      $0.imageTagMutability = .expression(
        Expression(
          .if, .sequence([.string("IsProd"), .string("IMMUTABLE"), .string("MUTABLE")])))
      $0.lifecyclePolicy = .init {
        $0.lifecyclePolicyText = "{\n  \"rules\": []\n}\n"
      }
      $0.encryptionConfiguration = .init {
        $0.kmsKey = .expression(Expression(.getAtt, .sequence([.string("Key"), .string("Arn")])))
        $0.encryptionType = .literal(.kms)
      }
    }
    let template = Node.mapping([
      (
        "Resources",
        .mapping([
          (
            "App",
            .mapping([("Properties", repository.node), ("Type", .string("AWS::ECR::Repository"))])
          )
        ])
      ),
      ("AWSTemplateFormatVersion", .string("2010-09-09")),
    ])
    #expect(
      try TemplateWriter.text(of: template, as: .yaml, comment: "Generated.") == """
        # Generated.
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          App:
            Type: AWS::ECR::Repository
            Properties:
              RepositoryName: !Sub ${AWS::StackName}/app
              EncryptionConfiguration:
                EncryptionType: KMS
                KmsKey: !GetAtt Key.Arn
              ImageTagMutability: !If [IsProd, IMMUTABLE, MUTABLE]
              LifecyclePolicy:
                LifecyclePolicyText: |
                  {
                    "rules": []
                  }
              EmptyOnDelete: false
              Tags:
                - Key: Account
                  Value: "012345678901"

        """)
  }
}
