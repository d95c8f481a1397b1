// SPDX-License-Identifier: Apache-2.0

/// The values that a property can have in a random template; no two mean the same.
struct PropertyChoice {
  /// When a property may be left out.
  enum Presence {
    case always
    case sometimes
    /// Only another value shows that it changes: another property needs this one as it is there or not.
    case bound
  }

  var name: String
  var presence: Presence
  var values: [Any]

  private init(_ name: String, _ presence: Presence, _ values: [Any]) {
    (self.name, self.presence, self.values) = (name, presence, values)
  }

  private init(_ name: String, _ values: [Any]) {
    self.init(name, .sometimes, values)
  }

  /// The properties of a type; `number` makes the names of resources differ.
  static func all(of type: String, _ number: Int, hasFilters: Bool) -> [PropertyChoice] {
    switch type {
    case "AWS::ECR::Repository": repository(number, hasFilters: hasFilters)
    case "AWS::ECR::PublicRepository": publicRepository(number)
    case "AWS::ECR::RegistryPolicy":
      [PropertyChoice("PolicyText", .always, registryPolicies)]
    case "AWS::ECR::ReplicationConfiguration":
      [PropertyChoice("ReplicationConfiguration", .always, replications)]
    case "AWS::ECR::RegistryScanningConfiguration":
      [
        PropertyChoice("ScanType", .always, ["BASIC", "ENHANCED"]),
        PropertyChoice("Rules", .always, scanningRules),
      ]
    case "AWS::ECR::SigningConfiguration":
      [PropertyChoice("Rules", .always, signingRules)]
    case "AWS::ECR::PullTimeUpdateExclusion":
      [PropertyChoice("PrincipalArn", .always, [role("reader\(number)"), role("writer\(number)")])]
    case "AWS::ECR::RepositoryCreationTemplate":
      creationTemplate(number, hasFilters: hasFilters)
    default: cacheRule(number)
    }
  }

  static func role(_ name: String) -> String { "arn:aws:iam::111111111111:role/\(name)" }

  // MARK: - Types

  private static func repository(_ number: Int, hasFilters: Bool) -> [PropertyChoice] {
    let key = "1234abcd-12ab-34cd-56ef-1234567890ab"
    return [
      PropertyChoice("RepositoryName", ["team/app\(number)", "team/other\(number)"]),
      PropertyChoice(
        "ImageScanningConfiguration", [["ScanOnPush": true], ["ScanOnPush": "false"]]),
      PropertyChoice(
        "EncryptionConfiguration",
        [
          ["EncryptionType": "KMS"], ["EncryptionType": "AES256"],
          ["EncryptionType": "KMS", "KmsKey": key],
          ["EncryptionType": "KMS", "KmsKey": "arn:aws:kms:us-east-1:111111111111:key/0000bbbb"],
          ["EncryptionType": "KMS_DSSE", "KmsKey": "alias/mine"],
        ]),
      PropertyChoice("LifecyclePolicy", lifecyclePolicies),
      PropertyChoice("RepositoryPolicyText", policies + policies.map { Plain.text($0) + " " }),
      PropertyChoice("Tags", tags), PropertyChoice("EmptyOnDelete", [true, false]),
    ] + mutability(hasFilters)
  }

  private static func mutability(_ hasFilters: Bool) -> [PropertyChoice] {
    guard hasFilters else {
      return [PropertyChoice("ImageTagMutability", ["MUTABLE", "IMMUTABLE"])]
    }
    func filters(_ names: String...) -> Any {
      names.map { name in
        [
          "ImageTagMutabilityExclusionFilterType": "WILDCARD",
          "ImageTagMutabilityExclusionFilterValue": name,
        ]
      }
    }
    return [
      PropertyChoice(
        "ImageTagMutability", .bound, ["MUTABLE_WITH_EXCLUSION", "IMMUTABLE_WITH_EXCLUSION"]),
      PropertyChoice(
        "ImageTagMutabilityExclusionFilters", .bound,
        [filters("latest"), filters("dev-*", "latest"), filters("dev-*")]),
    ]
  }

  private static func publicRepository(_ number: Int) -> [PropertyChoice] {
    [
      PropertyChoice("RepositoryName", ["open/app\(number)", "open/other\(number)"]),
      PropertyChoice(
        "RepositoryCatalogData",
        [
          ["RepositoryDescription": "an image", "OperatingSystems": ["Linux", "Windows"]],
          ["AboutText": "# It\n\nis", "Architectures": ["ARM 64"]],
        ]),
      PropertyChoice("RepositoryPolicyText", policies), PropertyChoice("Tags", tags),
    ]
  }

  private static func creationTemplate(_ number: Int, hasFilters: Bool) -> [PropertyChoice] {
    [
      PropertyChoice("Prefix", .always, ["made\(number)", "other\(number)/"]),
      PropertyChoice(
        "AppliedFor", .always, [["REPLICATION", "PULL_THROUGH_CACHE"], ["CREATE_ON_PUSH"]]),
      PropertyChoice("Description", ["one", "another"]),
      PropertyChoice(
        "EncryptionConfiguration",
        [["EncryptionType": "KMS", "KmsKey": "0000cccc"], ["EncryptionType": "AES256"]]),
      PropertyChoice("LifecyclePolicy", lifecycleTexts),
      PropertyChoice("RepositoryPolicy", policies.map { Plain.text($0) }),
      PropertyChoice("ResourceTags", tags),
      PropertyChoice("CustomRoleArn", [role("maker"), role("taker")]),
    ] + mutability(hasFilters)
  }

  private static func cacheRule(_ number: Int) -> [PropertyChoice] {
    let secret = "arn:aws:secretsmanager:us-east-1:111111111111:secret:ecr-pullthroughcache/"
    return [
      PropertyChoice("EcrRepositoryPrefix", .always, ["cache\(number)", "quay\(number)/"]),
      PropertyChoice("UpstreamRegistryUrl", .always, ["public.ecr.aws", "quay.io"]),
      PropertyChoice("UpstreamRegistry", ["ecr-public", "quay"]),
      PropertyChoice("UpstreamRepositoryPrefix", ["library", "tools"]),
      PropertyChoice("CredentialArn", [secret + "a", secret + "b"]),
      PropertyChoice("CustomRoleArn", [role("reader"), role("other")]),
    ]
  }
}
