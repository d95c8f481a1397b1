// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

extension SnapshotReader {
  /// Reads the answers about the registry as a whole.
  mutating func readJoinedRegistry(_ parts: [JoinedOperation: Node]) {
    func answer(
      _ part: JoinedOperation, _ operation: String, _ type: String, _ reader: inout SnapshotReader
    ) -> Observed<APIAnswer> {
      guard let node = parts[part] else { return .notCollected }
      return reader.outcome(node, part.rawValue) { $0.answer($1, operation, type) }
    }
    func listing(
      _ part: JoinedOperation, _ member: String, _ operation: String, _ type: String,
      _ reader: inout SnapshotReader
    ) -> Observed<Listing<APIAnswer>> {
      guard let node = parts[part] else { return .notCollected }
      if node.isNull { return .found(Listing([])) }
      return reader.outcome(node, part.rawValue) { $0.listing($1, member, operation, type) }
    }
    snapshot.registryPolicy = answer(
      .registryPolicy, "GetRegistryPolicy", "AWS::ECR::RegistryPolicy", &self)
    snapshot.registry = answer(
      .registry, "DescribeRegistry", "AWS::ECR::ReplicationConfiguration", &self)
    snapshot.scanningConfiguration = answer(
      .scanning, "GetRegistryScanningConfiguration", "AWS::ECR::RegistryScanningConfiguration",
      &self)
    snapshot.signingConfiguration = answer(
      .signing, "GetSigningConfiguration", "AWS::ECR::SigningConfiguration", &self)
    snapshot.pullThroughCacheRules = listing(
      .cacheRules, "pullThroughCacheRules", "DescribePullThroughCacheRules",
      "AWS::ECR::PullThroughCacheRule", &self)
    snapshot.creationTemplates = listing(
      .creationTemplates, "repositoryCreationTemplates", "DescribeRepositoryCreationTemplates",
      "AWS::ECR::RepositoryCreationTemplate", &self)
    snapshot.pullTimeUpdateExclusions = listing(
      .exclusions, "pullTimeUpdateExclusions", "ListPullTimeUpdateExclusions",
      "AWS::ECR::PullTimeUpdateExclusion", &self)
  }

  /// Reads the answers about stacks, each by the stack's name.
  mutating func readJoinedStacks(_ parts: [JoinedOperation: Node]) {
    var stacks: [String: DeployedStack] = [:]
    var names: [String] = []
    for operation in [JoinedOperation.stacks, .template, .resources, .describedResources] {
      guard let node = parts[operation], let entries = members(node, operation.rawValue) else {
        continue
      }
      for entry in entries {
        let name = entry.key.text ?? ""
        var stack = stacks[name] ?? DeployedStack(name)
        if stacks[name] == nil { names.append(name) }
        switch operation {
        case .stacks:
          stack.description = outcome(entry.value, name) { $0.describedStack($1, named: name) }
        case .template: stack.templateBody = outcome(entry.value, name) { $0.templateBody($1) }
        default: stack.resources = outcome(entry.value, name) { $0.stackResources($1) }
        }
        stacks[name] = stack
      }
    }
    snapshot.stacks = names.compactMap { stacks[$0] }
  }
}
