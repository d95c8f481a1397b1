// SPDX-License-Identifier: Apache-2.0

import CloudFormationECR
import Testing

/// Conditions as Swift expressions.
@Suite struct ConditionTests {
  let environment = ParameterHandle("Environment")
  let isProd = ConditionName("IsProd")
  let isEurope = ConditionName("IsEurope")

  @Test func `a parameter is compared with a text`() {
    let condition: ConditionExpression = .equals(environment, "prod")
    #expect(condition.node == ["Fn::Equals": [["Ref": "Environment"], "prod"]])
    #expect(
      ConditionExpression.equals(.region, "eu-west-1").node
        == ["Fn::Equals": [["Ref": "AWS::Region"], "eu-west-1"]])
  }

  @Test func `operators join names and comparisons`() {
    let condition: ConditionExpression =
      !isProd && .equals(environment, "test") || isProd && isEurope
    let test: Node = ["Fn::Equals": [["Ref": "Environment"], "test"]]
    #expect(
      condition.node == [
        "Fn::Or": [
          ["Fn::And": [["Fn::Not": [["Condition": "IsProd"]]], test]],
          ["Fn::And": [["Condition": "IsProd"], ["Condition": "IsEurope"]]],
        ]
      ])
  }

  @Test(arguments: [2, 10, 11, 25]) func `no list of conditions is too long`(count: Int) {
    let parts = (1...count).map { ConditionExpression.equals(environment, .literal("e\($0)")) }
    let joined = parts.dropFirst().reduce(parts[0]) { $0 || $1 }
    var node = joined.node
    var total = 0
    while let items = node["Fn::Or"]?.items {
      #expect((2...10).contains(items.count))
      let isNested = items.first?["Fn::Or"] != nil
      total += items.count - (isNested ? 1 : 0)
      node = items.first ?? []
    }
    #expect(total == count)
  }

  @Test func `an If chooses between values of one slot`() {
    let repository = Repository {
      $0.imageTagMutability = .if(isProd, .immutable, .mutable)
      $0.encryptionConfiguration = .if(isProd, .kms("alias/images"), .noValue)
      $0.tags = [.tag("a", "b"), .if(isProd, .tag("x", "y"), .noValue)]
    }
    #expect(
      repository.node == [
        "EncryptionConfiguration": [
          "Fn::If": [
            "IsProd", ["EncryptionType": "KMS", "KmsKey": "alias/images"],
            ["Ref": "AWS::NoValue"],
          ]
        ],
        "ImageTagMutability": ["Fn::If": ["IsProd", "IMMUTABLE", "MUTABLE"]],
        "Tags": [
          ["Key": "a", "Value": "b"],
          ["Fn::If": ["IsProd", ["Key": "x", "Value": "y"], ["Ref": "AWS::NoValue"]]],
        ],
      ])
  }
}
