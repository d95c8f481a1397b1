// SPDX-License-Identifier: Apache-2.0

import CloudFormationECR
import Testing

/// Lifecycle and access policies as AWS wants them.
@Suite struct PolicyTests {
  @Test func `lifecycle rules are numbered in their order and say no more than they must`() throws {
    let policy = LifecyclePolicy(
      .keep(newest: 10, tagged: ["prod*"]), .expireUntagged(olderThanDays: 14),
      .archive(notPulledForDays: 90), .expireArchived(afterDays: 365))
    #expect(
      policy.node == [
        "rules": [
          [
            "rulePriority": 1,
            "selection": [
              "tagStatus": "tagged", "tagPatternList": ["prod*"],
              "countType": "imageCountMoreThan", "countNumber": 10,
            ], "action": ["type": "expire"],
          ],
          [
            "rulePriority": 2,
            "selection": [
              "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days",
              "countNumber": 14,
            ], "action": ["type": "expire"],
          ],
          [
            "rulePriority": 3,
            "selection": [
              "tagStatus": "any", "countType": "sinceImagePulled", "countUnit": "days",
              "countNumber": 90,
            ], "action": ["type": "transition", "targetStorageClass": "archive"],
          ],
          [
            "rulePriority": 4,
            "selection": [
              "tagStatus": "any", "storageClass": "archive",
              "countType": "sinceImageTransitioned", "countUnit": "days", "countNumber": 365,
            ], "action": ["type": "expire"],
          ],
        ]
      ])
    let text = try #require(policy.document.node.text)
    #expect(LifecyclePolicy(json: text) == policy)
  }

  @Test func `steps are values that can be computed`() {
    let steps = ["dev", "test"].map { LifecycleStep.expire(olderThanDays: 30, tagged: ["\($0)*"]) }
    let policy = LifecyclePolicy([.keep(newest: 5, tagged: ["v*"]).described("Releases")] + steps)
    #expect(policy.rules.map(\.priority) == [1, 2, 3])
    #expect(policy.rules.first?.description == "Releases")
  }

  @Test func `grants have no Resource in a repository's policy`() {
    let policy = GrantPolicy(
      .crossAccountPull("111122223333", "444455556666"), .organizationPull(id: "o-a1b2c3d4e5"),
      .lambdaRetrieval)
    let pull: Node = [
      "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
    ]
    let functions: Node = [
      "Fn::Sub": "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:*"
    ]
    #expect(
      policy.node == [
        "Version": "2012-10-17",
        "Statement": [
          [
            "Effect": "Allow", "Principal": ["AWS": ["111122223333", "444455556666"]],
            "Action": pull,
          ],
          [
            "Effect": "Allow", "Principal": "*", "Action": pull,
            "Condition": ["StringEquals": ["aws:PrincipalOrgID": "o-a1b2c3d4e5"]],
          ],
          [
            "Sid": "LambdaECRImageRetrievalPolicy", "Effect": "Allow",
            "Principal": ["Service": "lambda.amazonaws.com"],
            "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            "Condition": ["StringLike": ["aws:SourceArn": functions]],
          ],
        ],
      ])
  }

  @Test func `pull and push together name each action once`() {
    let actions = PolicyGrant.pullAndPush(by: .account("111122223333")).actions
    #expect(actions.count == 7 && Set(actions).count == 7)
  }
}
