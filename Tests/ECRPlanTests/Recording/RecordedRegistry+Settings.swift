// SPDX-License-Identifier: Apache-2.0

extension RecordedRegistry {
  /// Configures what a registry has one of.
  mutating func configure(_ type: String, _ properties: [String: Any]) {
    switch type {
    case "AWS::ECR::RegistryPolicy":
      set(
        [
          "registryId": Self.account,
          "policyText": Self.policyText(properties["PolicyText"] ?? ""),
        ], of: "get-registry-policy")
    case "AWS::ECR::ReplicationConfiguration":
      let settings = properties["ReplicationConfiguration"] as? [String: Any] ?? [:]
      set(
        [
          "registryId": Self.account,
          "replicationConfiguration": [
            "rules": Plain.list(settings["Rules"]).map(Self.replicationRule)
          ],
        ], of: "describe-registry")
    case "AWS::ECR::RegistryScanningConfiguration":
      let rules = Plain.list(properties["Rules"]).map { rule in
        let rule = rule as? [String: Any] ?? [:]
        return [
          "scanFrequency": rule["ScanFrequency"] ?? "",
          "repositoryFilters": Self.filters(rule["RepositoryFilters"]),
        ] as [String: Any]
      }
      set(
        [
          "registryId": Self.account,
          "scanningConfiguration": [
            "scanType": properties["ScanType"] ?? "", "rules": Array(rules.reversed()),
          ],
        ], of: "get-registry-scanning-configuration")
    case "AWS::ECR::SigningConfiguration":
      let rules = Plain.list(properties["Rules"]).map { rule in
        let rule = rule as? [String: Any] ?? [:]
        var answer: [String: Any] = ["signingProfileArn": rule["SigningProfileArn"] ?? ""]
        if let filters = rule["RepositoryFilters"] {
          answer["repositoryFilters"] = Self.filters(filters)
        }
        return answer
      }
      set(
        ["registryId": Self.account, "signingConfiguration": ["rules": Array(rules.reversed())]],
        of: "get-signing-configuration")
    default: break
    }
  }

  /// Empty filters are not told.
  private static func replicationRule(_ value: Any) -> [String: Any] {
    let rule = value as? [String: Any] ?? [:]
    let destinations = Plain.list(rule["Destinations"]).map { destination in
      let destination = destination as? [String: Any] ?? [:]
      return ["region": destination["Region"], "registryId": destination["RegistryId"]]
    }
    var answer: [String: Any] = ["destinations": destinations]
    let filters = filters(rule["RepositoryFilters"])
    if !filters.isEmpty { answer["repositoryFilters"] = filters }
    return answer
  }

  private static func filters(_ value: Any?) -> [Any] {
    Plain.list(value).map { filter in
      let filter = filter as? [String: Any] ?? [:]
      return ["filter": filter["Filter"], "filterType": filter["FilterType"]]
    }
  }

  /// The upstream's name comes from its address; a prefix loses the `/` at its end.
  static func cacheRule(_ properties: [String: Any]) -> [String: Any] {
    let url = properties["UpstreamRegistryUrl"] as? String ?? ""
    let upstreams = [
      "public.ecr.aws": "ecr-public", "registry.k8s.io": "k8s", "quay.io": "quay",
      "registry-1.docker.io": "docker-hub", "ghcr.io": "github-container-registry",
      "222222222222.dkr.ecr.eu-west-1.amazonaws.com": "ecr",
    ]
    var answer: [String: Any] = [
      "ecrRepositoryPrefix": prefix(properties["EcrRepositoryPrefix"]),
      "upstreamRegistryUrl": url, "createdAt": "2026-01-01T00:00:00.123000+00:00",
      "updatedAt": "2026-01-01T00:00:00.123000+00:00", "registryId": account,
      "upstreamRepositoryPrefix": properties["UpstreamRepositoryPrefix"] ?? "ROOT",
    ]
    answer["upstreamRegistry"] = properties["UpstreamRegistry"] ?? upstreams[url]
    answer["credentialArn"] = properties["CredentialArn"]
    answer["customRoleArn"] = properties["CustomRoleArn"]
    return answer
  }

  private static func prefix(_ value: Any?) -> String {
    let text = value as? String ?? ""
    return text.hasSuffix("/") ? String(text.dropLast()) : text
  }

  static func creationTemplate(_ properties: [String: Any]) -> [String: Any] {
    var answer: [String: Any] = [
      "prefix": prefix(properties["Prefix"]),
      "encryptionConfiguration": encryption(properties["EncryptionConfiguration"]),
      "imageTagMutability": properties["ImageTagMutability"] ?? "MUTABLE",
      "appliedFor": Array(Plain.list(properties["AppliedFor"]).reversed()),
      "createdAt": 1_705_071_987, "updatedAt": 1_705_071_987,
      "resourceTags": tags(properties["ResourceTags"]),
    ]
    answer["description"] = properties["Description"]
    answer["customRoleArn"] = properties["CustomRoleArn"]
    answer["imageTagMutabilityExclusionFilters"] =
      properties["ImageTagMutabilityExclusionFilters"].map(exclusionFilters)
    answer["lifecyclePolicy"] = properties["LifecyclePolicy"].map(lifecyclePolicyText)
    answer["repositoryPolicy"] = properties["RepositoryPolicy"].map(policyText)
    return answer
  }
}
