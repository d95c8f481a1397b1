// SPDX-License-Identifier: Apache-2.0

extension RecordedRegistry {
  mutating func createRepository(_ name: String, _ properties: [String: Any]) {
    var answer: [String: Any] = [
      "repositoryArn": "arn:aws:ecr:\(Self.region):\(Self.account):repository/\(name)",
      "registryId": Self.account, "repositoryName": name,
      "repositoryUri": "\(Self.account).dkr.ecr.\(Self.region).amazonaws.com/\(name)",
      "createdAt": 1_705_071_987.5,
      "imageTagMutability": properties["ImageTagMutability"] ?? "MUTABLE",
      "encryptionConfiguration": Self.encryption(properties["EncryptionConfiguration"]),
    ]
    let scanning = properties["ImageScanningConfiguration"] as? [String: Any] ?? [:]
    answer["imageScanningConfiguration"] = ["scanOnPush": Self.isTrue(scanning["ScanOnPush"])]
    if let filters = properties["ImageTagMutabilityExclusionFilters"] {
      answer["imageTagMutabilityExclusionFilters"] = Self.exclusionFilters(filters)
    }
    add(answer, to: "describe-repositories")
    setLifecyclePolicy(of: name, properties["LifecyclePolicy"] as? [String: Any])
    if let policy = properties["RepositoryPolicyText"] {
      set(
        [
          "registryId": Self.account, "repositoryName": name,
          "policyText": Self.policyText(policy),
        ], for: name, of: "get-repository-policy")
    }
    set(
      ["tags": Self.tags(properties["Tags"], with: Self.systemTags)], for: name,
      of: "list-tags-for-resource")
    set(["imageDetails": [Any]()], for: name, of: "describe-images")
    for operation in ["get-lifecycle-policy", "get-repository-policy"]
    where (answers[operation] as? [String: Any])?[name] == nil {
      set(
        [
          "error": operation == "get-lifecycle-policy"
            ? "LifecyclePolicyNotFoundException"
            : "RepositoryPolicyNotFoundException"
        ], for: name, of: operation)
    }
  }

  private mutating func setLifecyclePolicy(of name: String, _ policy: [String: Any]?) {
    guard let text = policy?["LifecyclePolicyText"] else { return }
    set(
      [
        "registryId": Self.account, "repositoryName": name,
        "lifecyclePolicyText": Self.lifecyclePolicyText(text), "lastEvaluatedAt": 0,
      ], for: name, of: "get-lifecycle-policy")
  }

  mutating func createPublicRepository(_ name: String, _ properties: [String: Any]) {
    var gallery = answers["ecr-public"] as? [String: Any] ?? [:]
    var described = gallery["describe-repositories"] as? [String: [Any]] ?? [:]
    described["repositories", default: []].append([
      "repositoryArn": "arn:aws:ecr-public::\(Self.account):repository/\(name)",
      "registryId": Self.account, "repositoryName": name,
      "repositoryUri": "public.ecr.aws/a1b2c3d4/\(name)",
    ])
    gallery["describe-repositories"] = described
    var data: [String: Any] = [:]
    for (key, member) in [
      ("RepositoryDescription", "description"), ("AboutText", "aboutText"),
      ("UsageText", "usageText"), ("Architectures", "architectures"),
      ("OperatingSystems", "operatingSystems"),
    ] {
      data[member] = (properties["RepositoryCatalogData"] as? [String: Any])?[key]
    }
    func put(_ answer: Any, _ operation: String) {
      var all = gallery[operation] as? [String: Any] ?? [:]
      all[name] = answer
      gallery[operation] = all
    }
    put(["catalogData": data], "get-repository-catalog-data")
    if let policy = properties["RepositoryPolicyText"] {
      put(
        ["registryId": Self.account, "policyText": Self.policyText(policy)],
        "get-repository-policy")
    } else {
      put(["error": "RepositoryPolicyNotFoundException"], "get-repository-policy")
    }
    put(["tags": Self.tags(properties["Tags"], with: Self.systemTags)], "list-tags-for-resource")
    set(gallery, of: "ecr-public")
  }

  // MARK: - What the service makes of a value

  static let systemTags: [(String, String)] = [
    ("aws:cloudformation:stack-name", stack), ("aws:cloudformation:logical-id", "x"),
  ]

  /// `KMS` without a key takes the key of the account's alias; every key is told by its ARN.
  static func encryption(_ value: Any?) -> [String: Any] {
    let declared = value as? [String: Any] ?? [:]
    let type = declared["EncryptionType"] as? String ?? "AES256"
    guard type != "AES256" else { return ["encryptionType": type] }
    let key = declared["KmsKey"] as? String ?? "alias/aws/ecr"
    let prefix = "arn:aws:kms:\(region):\(account):key/"
    let arn =
      key.contains("alias/") ? prefix + "0000aaaa" : key.hasPrefix("arn:") ? key : prefix + key
    return ["encryptionType": type, "kmsKey": arn]
  }

  static func isTrue(_ value: Any?) -> Bool {
    value as? Bool ?? ((value as? String)?.lowercased() == "true")
  }

  static func exclusionFilters(_ value: Any) -> [Any] {
    Plain.list(value).map { filter in
      let filter = filter as? [String: Any] ?? [:]
      return [
        "filterType": filter["ImageTagMutabilityExclusionFilterType"],
        "filter": filter["ImageTagMutabilityExclusionFilterValue"],
      ]
    }
  }

  /// Tags come in no order, with those of CloudFormation.
  static func tags(_ value: Any?, with others: [(String, String)] = []) -> [Any] {
    others.map { ["Key": $0.0, "Value": $0.1] } + Plain.list(value).reversed()
  }

  /// Rules are stored by priority, in one line.
  static func lifecyclePolicyText(_ value: Any) -> String {
    var policy = Plain.document(value)
    let rules = policy["rules"] as? [[String: Any]] ?? []
    policy["rules"] = rules.sorted {
      ($0["rulePriority"] as? Int ?? 0) < ($1["rulePriority"] as? Int ?? 0)
    }
    return Plain.text(policy)
  }

  /// IAM tells accounts by their root, lists in its own order, and a list of one as its item.
  static func policyText(_ value: Any) -> String {
    var policy = Plain.document(value)
    policy["Statement"] = Plain.list(policy["Statement"]).map { statement in
      var statement = statement as? [String: Any] ?? [:]
      for key in ["Action", "NotAction", "Resource"] {
        if let list = statement[key] { statement[key] = unwrapped(list) }
      }
      if var principal = statement["Principal"] as? [String: Any] {
        principal["AWS"] = principal["AWS"].map { list in
          unwrapped(
            Plain.list(list).map { name in
              let name = name as? String ?? ""
              return name.count == 12 ? "arn:aws:iam::\(name):root" : name
            })
        }
        statement["Principal"] = principal
      }
      return statement
    }
    return Plain.text(policy, isPretty: true)
  }

  private static func unwrapped(_ value: Any) -> Any {
    let list = Plain.list(value)
    return list.count == 1 ? list[0] : Array(list.reversed())
  }
}
