// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

/// The registry that deploying a template leaves behind, as the AWS CLI then tells it.
///
/// Made after what is known of how Amazon ECR stores things, not after the planner's tables: rules are
/// sorted, policies are serialised anew, a key is told by its ARN, defaults are told where nothing was said.
struct RecordedRegistry {
  static let account = "111111111111"
  static let region = "us-east-1"
  static let stack = "My-Stack"

  /// The outputs of the AWS CLI by operation.
  private(set) var answers: [String: Any] = [:]

  private var physicalIDs: [[String: Any]] = []

  init(_ evaluator: Evaluator) throws {
    for listing in ["get-lifecycle-policy", "get-repository-policy", "list-tags-for-resource"] {
      answers[listing] = [String: Any]()
    }
    answers["describe-images"] = [String: Any]()
    answers["describe-repositories"] = ["repositories": [Any]()]
    answers["ecr-public"] = Self.emptyGallery
    answers["describe-registry"] = [
      "registryId": Self.account, "replicationConfiguration": ["rules": [Any]()],
    ]
    answers["get-registry-scanning-configuration"] = [
      "registryId": Self.account,
      "scanningConfiguration": ["scanType": "BASIC", "rules": [Any]()] as [String: Any],
    ]
    answers["get-registry-policy"] = NSNull()
    answers["get-signing-configuration"] = NSNull()
    answers["describe-pull-through-cache-rules"] = ["pullThroughCacheRules": [Any]()]
    answers["describe-repository-creation-templates"] = ["repositoryCreationTemplates": [Any]()]
    answers["list-pull-time-update-exclusions"] = ["pullTimeUpdateExclusions": [Any]()]
    for instance in evaluator.instances() where instance.isCreated != false {
      let declared = try instance.resource.properties.map { properties in
        try #require(evaluator.evaluate(properties, in: instance.scope).knownNode)
      }
      let properties = Plain.value(declared ?? .mapping([])) as? [String: Any] ?? [:]
      create(instance.logicalID, instance.resource.type ?? "", properties)
    }
  }

  private static var emptyGallery: [String: Any] {
    [
      "describe-repositories": ["repositories": [Any]()],
      "get-repository-catalog-data": [String: Any](), "get-repository-policy": [String: Any](),
      "list-tags-for-resource": [String: Any](),
    ]
  }

  /// What the file of live state says.
  func snapshot() throws -> RegistrySnapshot {
    var document = answers
    document["get-caller-identity"] = ["Account": Self.account]
    document["describe-stacks"] = [
      Self.stack: [
        "Stacks": [
          [
            "StackName": Self.stack, "StackStatus": "UPDATE_COMPLETE", "Tags": [Any](),
            "Parameters": [Any](),
          ] as [String: Any]
        ]
      ]
    ]
    document["list-stack-resources"] = [Self.stack: ["StackResourceSummaries": physicalIDs]]
    let data = try JSONSerialization.data(withJSONObject: document, options: .prettyPrinted)
    let file = SnapshotFile(
      SourceFile(path: "live.json", text: String(decoding: data, as: UTF8.self)))
    try #require(file.diagnostics.isEmpty, "\(file.diagnostics.map(\.message))")
    return file.snapshot
  }

  private mutating func create(_ logicalID: String, _ type: String, _ properties: [String: Any]) {
    let made = "\(Self.stack)-\(logicalID)-a1b2c3d4e5f6".lowercased()
    let id: String
    switch type {
    case "AWS::ECR::Repository":
      id = properties["RepositoryName"] as? String ?? made
      createRepository(id, properties)
    case "AWS::ECR::PublicRepository":
      id = properties["RepositoryName"] as? String ?? made
      createPublicRepository(id, properties)
    case "AWS::ECR::PullThroughCacheRule":
      id = properties["EcrRepositoryPrefix"] as? String ?? ""
      add(Self.cacheRule(properties), to: "describe-pull-through-cache-rules")
    case "AWS::ECR::RepositoryCreationTemplate":
      id = properties["Prefix"] as? String ?? ""
      add(Self.creationTemplate(properties), to: "describe-repository-creation-templates")
    case "AWS::ECR::PullTimeUpdateExclusion":
      id = properties["PrincipalArn"] as? String ?? ""
      add(id, to: "list-pull-time-update-exclusions")
    default:
      id = Self.account
      configure(type, properties)
    }
    physicalIDs.append([
      "LogicalResourceId": logicalID, "PhysicalResourceId": id, "ResourceType": type,
      "ResourceStatus": "CREATE_COMPLETE",
    ])
  }

  // MARK: - Answers

  /// Adds an item to the one list of an operation's output.
  mutating func add(_ item: Any, to operation: String) {
    guard let answer = answers[operation] as? [String: [Any]], let list = answer.first else {
      return
    }
    answers[operation] = [list.key: [item] + list.value]
  }

  /// Sets an operation's output for one repository.
  mutating func set(_ answer: Any, for repository: String, of operation: String) {
    var all = answers[operation] as? [String: Any] ?? [:]
    all[repository] = answer
    answers[operation] = all
  }

  /// Sets the output of an operation on the registry.
  mutating func set(_ answer: Any, of operation: String) {
    answers[operation] = answer
  }
}
