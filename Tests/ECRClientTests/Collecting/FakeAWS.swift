// SPDX-License-Identifier: Apache-2.0

import ECRClient
import Synchronization
import TemplateSyntax

/// A registry that answers as AWS does, without a network, and records what it is asked.
final class FakeAWS: AWSCaller {
  struct Repository {
    var lifecyclePolicy: String?
    var policy: String?
    var images = 0
  }

  struct State {
    var repositories: [String: Repository] = [:]
    var publicRepositories: [String] = []
    /// Stacks with the physical IDs of their repositories.
    var stacks: [String: [String]] = [:]
    /// The most results of a page, whatever is asked for.
    var pageSize = 1000
    /// Errors by `Operation`, or by `Operation subject`, which the names of a request count as.
    var errors: [String: AWSError] = [:]
    /// Whether every page leads to the first one.
    var repeatsPages = false
    var calls: [AWSCall] = []
    var running = 0
    var mostRunning = 0
    /// What happens before an answer.
    var beforeCall: (@Sendable (AWSCall) -> Void)?
  }

  let region: String
  private let state: Mutex<State>

  init(region: String = "us-east-1", _ fill: (inout State) -> Void = { _ in }) {
    self.region = region
    var first = State()
    fill(&first)
    state = Mutex(first)
  }

  /// How often operations were called, in the order of their names.
  var counts: [String: Int] {
    state.withLock { $0.calls.reduce(into: [:]) { $0[$1.operation, default: 0] += 1 } }
  }

  var mostRunning: Int { state.withLock { $0.mostRunning } }

  func change(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }

  var calls: [AWSCall] { state.withLock { $0.calls } }

  func call(_ call: AWSCall) async throws(AWSError) -> Node {
    let hook = state.withLock { state in
      state.calls.append(call)
      state.running += 1
      state.mostRunning = max(state.mostRunning, state.running)
      return state.beforeCall
    }
    hook?(call)
    await Task.yield()
    defer { state.withLock { $0.running -= 1 } }
    guard !Task.isCancelled else { throw AWSError(.cancelled, "cancelled") }
    let result: Result<String, AWSError> = state.withLock { $0.answer(call, region) }
    let text = try result.get()
    guard let node = try? JSONReader.read(Array(text.utf8)) else {
      throw AWSError(.badAnswer, "no JSON: \(text)")
    }
    return node
  }
}

extension FakeAWS.State {
  private func refused(_ code: String, _ message: String) -> Result<String, AWSError> {
    .failure(AWSError(.refused, message, code: code))
  }

  fileprivate func answer(_ call: AWSCall, _ region: String) -> Result<String, AWSError> {
    let names = call.texts("repositoryNames")
    for subject in names + [call.text("repositoryName"), call.subject].compactMap({ $0 }) {
      if let error = errors["\(call.operation) \(subject)"] { return .failure(error) }
    }
    if let error = errors[call.operation] { return .failure(error) }
    if call.service == .ecrPublic { return publicAnswer(call, names) }
    switch call.operation {
    case "DescribeRepositories": return describe(call, names, region)
    case "BatchGetRepositoryScanningConfiguration":
      let failures = names.filter { repositories[$0] == nil }.map {
        #"{"repositoryName": "\#($0)", "failureCode": "REPOSITORY_NOT_FOUND"}"#
      }
      return .success(
        #"{"scanningConfigurations": [], "failures": [\#(failures.joined(separator: ","))]}"#)
    case "GetLifecyclePolicy", "GetRepositoryPolicy", "DescribeImages":
      return ofRepository(call, call.text("repositoryName") ?? "")
    case "ListTagsForResource":
      guard let arn = call.text("resourceArn"), arn.hasPrefix("arn:aws:ecr:") else {
        return refused("InvalidParameterException", "no ARN")
      }
      return .success(#"{"tags": [{"Key": "team", "Value": "x"}]}"#)
    case "GetCallerIdentity": return .success(#"{"Account": "111111111111"}"#)
    case "GetRegistryPolicy":
      return refused("RegistryPolicyNotFoundException", "Registry policy does not exist")
    case "GetSigningConfiguration":
      return refused("SigningConfigurationNotFoundException", "none")
    case "DescribeRegistry":
      return .success(#"{"registryId": "111111111111", "replicationConfiguration": {"rules": []}}"#)
    case "GetRegistryScanningConfiguration":
      return .success(#"{"scanningConfiguration": {"scanType": "BASIC", "rules": []}}"#)
    case "DescribePullThroughCacheRules": return .success(#"{"pullThroughCacheRules": []}"#)
    case "DescribeRepositoryCreationTemplates":
      return .success(#"{"repositoryCreationTemplates": []}"#)
    case "ListPullTimeUpdateExclusions":
      return .success(#"{"pullTimeUpdateExclusions": ["arn:aws:iam::111111111111:role/x"]}"#)
    default: return stackAnswer(call)
    }
  }

  private func describe(
    _ call: AWSCall, _ names: [String], _ region: String
  ) -> Result<String, AWSError> {
    func described(_ name: String) -> String {
      """
      {"repositoryName": "\(name)", "registryId": "111111111111", "imageTagMutability": "MUTABLE",
       "repositoryArn": "arn:aws:ecr:\(region):111111111111:repository/\(name)",
       "createdAt": 1.705071987E9, "encryptionConfiguration": {"encryptionType": "AES256"}}
      """
    }
    if names.isEmpty {
      return page(call, repositories.keys.sorted().reversed(), "repositories", described)
    }
    if let missing = names.first(where: { repositories[$0] == nil }) {
      return refused(
        "RepositoryNotFoundException", "The repository with name '\(missing)' does not exist")
    }
    return .success(#"{"repositories": [\#(names.map(described).joined(separator: ","))]}"#)
  }

  private func ofRepository(_ call: AWSCall, _ name: String) -> Result<String, AWSError> {
    guard let repository = repositories[name] else {
      return refused(
        "RepositoryNotFoundException", "The repository with name '\(name)' does not exist")
    }
    switch call.operation {
    case "GetLifecyclePolicy":
      guard let policy = repository.lifecyclePolicy else {
        return refused("LifecyclePolicyNotFoundException", "none")
      }
      return .success(#"{"lifecyclePolicyText": "\#(policy)", "lastEvaluatedAt": 0.0}"#)
    case "GetRepositoryPolicy":
      guard let policy = repository.policy else {
        return refused("RepositoryPolicyNotFoundException", "none")
      }
      return .success(#"{"policyText": "\#(policy)"}"#)
    default:
      return page(call, Array(0..<repository.images), "imageDetails") { number in
        let digits = String(number, radix: 16)
        let digest = "sha256:" + String(repeating: "0", count: 64 - digits.count) + digits
        return
          #"{"imageDigest": "\#(digest)", "imageTags": ["v\#(number)"], "imagePushedAt": 1.7E9}"#
      }
    }
  }

  private func page<Item>(
    _ call: AWSCall, _ items: [Item], _ member: String, _ text: (Item) -> String
  ) -> Result<String, AWSError> {
    let start = repeatsPages ? 0 : Int(call.text("nextToken") ?? "0") ?? 0
    var size = 100
    if case .number(let asked)? = call.value("maxResults") { size = asked }
    let end = min(items.count, start + min(size, pageSize))
    let shown = items[start..<end].map(text).joined(separator: ",")
    let token = end < items.count ? #", "nextToken": "\#(end)""# : #", "nextToken": null"#
    return .success(#"{"\#(member)": [\#(shown)]\#(token)}"#)
  }

  private func publicAnswer(_ call: AWSCall, _ names: [String]) -> Result<String, AWSError> {
    switch call.operation {
    case "DescribeRepositories":
      let shown = names.isEmpty ? publicRepositories : names
      guard shown.allSatisfy(publicRepositories.contains) else {
        return refused("RepositoryNotFoundException", "none")
      }
      return page(call, shown, "repositories") {
        """
        {"repositoryName": "\($0)",
         "repositoryArn": "arn:aws:ecr-public::111111111111:repository/\($0)"}
        """
      }
    case "GetRepositoryCatalogData": return .success(#"{"catalogData": {"description": "x"}}"#)
    case "ListTagsForResource": return .success(#"{"tags": []}"#)
    default: return refused("RepositoryPolicyNotFoundException", "none")
    }
  }

  private func stackAnswer(_ call: AWSCall) -> Result<String, AWSError> {
    if call.operation == "DescribeStackResources" {
      let name = call.text("PhysicalResourceId") ?? ""
      guard let stack = stacks.first(where: { $0.value.contains(name) })?.key else {
        return refused("ValidationError", "Stack for \(name) does not exist")
      }
      return .success(
        """
        {"StackResources": [{"StackName": "\(stack)", "LogicalResourceId": "App",
          "PhysicalResourceId": "\(name)", "ResourceType": "AWS::ECR::Repository",
          "ResourceStatus": "CREATE_COMPLETE"}]}
        """)
    }
    let asked = call.text("StackName") ?? ""
    guard let name = stacks.keys.first(where: { asked == $0 || asked.hasSuffix("/\($0)") }),
      let resources = stacks[name]
    else { return refused("ValidationError", "Stack with id \(asked) does not exist") }
    switch call.operation {
    case "DescribeStacks":
      return .success(
        """
        {"Stacks": [{"StackName": "\(name)", "StackStatus": "CREATE_COMPLETE",
          "StackId": "arn:aws:cloudformation:us-east-1:111111111111:stack/\(name)",
          "Parameters": [{"ParameterKey": "Secret", "ParameterValue": "open"}], "Tags": ""}]}
        """)
    case "ListStackResources":
      let start = Int(call.text("NextToken") ?? "0") ?? 0
      let end = min(resources.count, start + min(100, pageSize))
      let shown = resources[start..<end].enumerated().map {
        """
        {"LogicalResourceId": "R\(start + $0)", "PhysicalResourceId": "\($1)",
         "ResourceType": "AWS::ECR::Repository", "ResourceStatus": "CREATE_COMPLETE"}
        """
      }
      let token = end < resources.count ? #", "NextToken": "\#(end)""# : ""
      return .success(
        #"{"StackResourceSummaries": [\#(shown.joined(separator: ","))]\#(token)}"#)
    default:
      return .success(#"{"TemplateBody": "Parameters: {Secret: {Type: String, NoEcho: true}}"}"#)
    }
  }
}

extension AWSCall {
  func value(_ name: String) -> Value? { input.first { $0.name == name }?.value }

  func text(_ name: String) -> String? {
    if case .text(let text)? = value(name) { text } else { nil }
  }

  func texts(_ name: String) -> [String] {
    if case .texts(let texts)? = value(name) { texts } else { [] }
  }
}
