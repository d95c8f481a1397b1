// SPDX-License-Identifier: Apache-2.0

/// Values with what a service stores in another form: unsorted rules, accounts by number, lists of one.
extension PropertyChoice {
  private static func rule(
    _ priority: Int, _ selection: [String: Any], _ action: [String: String] = ["type": "expire"]
  ) -> [String: Any] {
    ["rulePriority": priority, "selection": selection, "action": action]
  }

  private static var rules: [[[String: Any]]] {
    let untagged: [String: Any] = [
      "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days",
      "countNumber": 14,
    ]
    let tagged: [String: Any] = [
      "tagStatus": "tagged", "tagPatternList": ["v*", "*-rc"], "countType": "imageCountMoreThan",
      "countNumber": 50,
    ]
    let archive: [String: Any] = [
      "tagStatus": "any", "countType": "sinceImagePulled", "countUnit": "days", "countNumber": 90,
    ]
    let transition = ["type": "transition", "targetStorageClass": "archive"]
    return [
      [rule(20, untagged), rule(5, tagged)], [rule(1, untagged)],
      [rule(3, archive, transition), rule(2, tagged)],
    ]
  }

  static var lifecycleTexts: [String] {
    rules.map { Plain.text(["rules": $0], isPretty: true) }
  }

  static var lifecyclePolicies: [Any] {
    let texts = lifecycleTexts
    return [
      ["LifecyclePolicyText": texts[0]],
      ["LifecyclePolicyText": texts[1], "RegistryId": RecordedRegistry.account],
      ["LifecyclePolicyText": texts[2]],
    ]
  }

  static var policies: [Any] {
    let pull = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    func policy(_ statements: [String: Any]...) -> Any {
      ["Version": "2012-10-17", "Statement": statements] as [String: Any]
    }
    return [
      policy([
        "Sid": "pull", "Effect": "Allow", "Principal": ["AWS": ["222222222222", role("ci")]],
        "Action": pull,
      ]),
      policy(
        [
          "Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"], "Action": pull,
          "Condition": ["StringEquals": ["aws:SourceAccount": "111111111111"]],
        ], ["Effect": "Deny", "Principal": "*", "Action": ["ecr:DeleteRepository"]]),
      [
        "Version": "2012-10-17",
        "Statement": [
          "Effect": "Allow", "Principal": ["AWS": ["333333333333"]], "Action": ["ecr:PutImage"],
        ] as [String: Any],
      ] as [String: Any],
    ]
  }

  static var tags: [Any] {
    func tags(_ pairs: KeyValuePairs<String, String>) -> Any {
      pairs.map { ["Key": $0.key, "Value": $0.value] }
    }
    return [tags(["team": "a", "Stage": "prod"]), tags(["team": "b"]), tags(["other": "a"])]
  }

  static var registryPolicies: [Any] {
    ["222222222222", "333333333333"].map { account in
      [
        "Version": "2012-10-17",
        "Statement": [
          [
            "Sid": "in", "Effect": "Allow", "Principal": ["AWS": account],
            "Action": ["ecr:ReplicateImage", "ecr:CreateRepository"],
            "Resource": ["arn:aws:ecr:us-east-1:111111111111:repository/*"],
          ] as [String: Any]
        ],
      ] as [String: Any]
    }
  }

  static var replications: [Any] {
    func rule(_ region: String, _ filters: [String]) -> [String: Any] {
      [
        "Destinations": [["Region": region, "RegistryId": "222222222222"]],
        "RepositoryFilters": filters.map { ["Filter": $0, "FilterType": "PREFIX_MATCH"] },
      ]
    }
    return [
      ["Rules": [rule("eu-west-1", []), rule("us-west-2", ["prod"])]],
      ["Rules": [rule("eu-west-1", ["prod", "base"])]],
    ]
  }

  private static func filters(_ names: String...) -> Any {
    names.map { ["Filter": $0, "FilterType": "WILDCARD"] }
  }

  static var scanningRules: [Any] {
    [
      [["ScanFrequency": "SCAN_ON_PUSH", "RepositoryFilters": filters("*")] as [String: Any]],
      [
        ["ScanFrequency": "SCAN_ON_PUSH", "RepositoryFilters": filters("prod*", "base")],
        ["ScanFrequency": "CONTINUOUS_SCAN", "RepositoryFilters": filters("core")],
      ],
      [Any](),
    ]
  }

  static var signingRules: [Any] {
    func rule(_ name: String) -> [String: Any] {
      [
        "SigningProfileArn": "arn:aws:signer:us-east-1:111111111111:/signing-profiles/\(name)",
        "RepositoryFilters": [["Filter": "prod/*", "FilterType": "WILDCARD_MATCH"]],
      ]
    }
    return [[rule("one"), rule("two")], [rule("one")], [rule("three")]]
  }
}
