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

  @Test func `functions of other accounts have a statement of their own`() throws {
    let grant = PolicyGrant.lambdaRetrieval(for: "111122223333", .ref(ParameterHandle("Other")))
    let functions = ["111122223333", "${Other}"].map { account in
      Node.mapping([
        ("Fn::Sub", .string("arn:${AWS::Partition}:lambda:${AWS::Region}:\(account):function:*"))
      ])
    }
    #expect(
      grant.node == [
        "Sid": "LambdaECRImageCrossAccountRetrievalPolicy", "Effect": "Allow",
        "Principal": ["Service": "lambda.amazonaws.com"],
        "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
        "Condition": ["StringLike": ["aws:SourceArn": .sequence(functions)]],
      ])
    let template = StackTemplate { template in
      template.add(
        "App",
        Repository {
          $0.repositoryPolicyText = .grants(
            .lambdaRetrieval, .crossAccountPull("111122223333"),
            .lambdaRetrieval(for: "111122223333"))
        })
    }
    #expect(try template.validate().map(\.description) == [])
  }

  @Test func `lists give what their elements give`() {
    let accounts: [Value<String>] = ["111122223333", "444455556666"]
    #expect(
      PolicyGrant.crossAccountPull(accounts) == .crossAccountPull("111122223333", "444455556666"))
    #expect(
      PolicyGrant.lambdaRetrieval(for: accounts)
        == .lambdaRetrieval(for: "111122223333", "444455556666"))
    let principals = accounts.map(GrantPrincipal.account)
    #expect(PolicyGrant.pull(by: principals) == .crossAccountPull(accounts))
    #expect(PolicyGrant.push(by: principals) == .push(by: principals[0], principals[1]))
    #expect(
      PolicyGrant.pullAndPush(by: principals) == .pullAndPush(by: principals[0], principals[1]))
  }

  @Test(arguments: [true, false]) func `a closure lists what conditions choose`(isProd: Bool) {
    let accounts = ["111122223333", "444455556666"]
    let access = GrantPolicy {
      PolicyGrant.lambdaRetrieval
      if isProd {
        for account in accounts { PolicyGrant.crossAccountPull(.literal(account)) }
      }
    }
    #expect(access.grants.count == (isProd ? 3 : 1))
    let policy = LifecyclePolicy {
      LifecycleStep.expireUntagged(olderThanDays: 14)
      if isProd {
        LifecycleStep.archive(notPulledForDays: 90)
      } else {
        [LifecycleStep.keep(newest: 5, tagged: ["v*"]), LifecycleStep.keep(newest: 9)]
      }
    }
    #expect(
      policy
        == (isProd
          ? LifecyclePolicy(.expireUntagged(olderThanDays: 14), .archive(notPulledForDays: 90))
          : LifecyclePolicy(
            .expireUntagged(olderThanDays: 14), .keep(newest: 5, tagged: ["v*"]), .keep(newest: 9)))
    )
  }
}
