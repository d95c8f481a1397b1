// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

extension SnapshotReader {
  /// Reads outputs of the AWS CLI that are joined under their operations' names.
  mutating func readJoined(_ root: Node) {
    guard let entries = members(root, "live state") else { return }
    var parts: [JoinedOperation: Node] = [:]
    for entry in entries {
      let name = entry.key.text ?? ""
      if let operation = JoinedOperation(rawValue: name) {
        parts[operation] = entry.value
      } else if let near = NearestName(to: name, among: JoinedOperation.allCases.map(\.rawValue)) {
        warn(
          "'\(clipped(name))' is not an operation that is read\(didYouMean(near.name))",
          at: entry.key)
      }
    }
    guard !parts.isEmpty else {
      complain(
        "live state must be a snapshot, the output of 'aws ecr describe-repositories', or outputs of the"
          + " AWS CLI under their operations' names", at: SourceRange(at: root.range.start))
      return
    }
    if let caller = parts[.caller] { take(account: caller["Account"]) }
    readJoinedRepositories(parts)
    readJoinedRegistry(parts)
    if let part = parts[.publicRegistry], !part.isNull { readJoinedPublic(part) }
    readJoinedStacks(parts)
  }

  private mutating func readJoinedRepositories(_ parts: [JoinedOperation: Node]) {
    if let part = parts[.repositories] {
      snapshot.repositories = listed(part) { $0.repositories($1) }
    }
    var index = RecordIndex(snapshot.repositories) { $0.name }
    let type = "AWS::ECR::Repository"
    merge(parts[.lifecyclePolicy], .lifecyclePolicy, into: &index) { reader, node in
      reader.answer(node, "GetLifecyclePolicy", type)
    } set: {
      $0.lifecyclePolicy = $1
    }
    merge(parts[.policy], .policy, into: &index) { reader, node in
      reader.answer(node, "GetRepositoryPolicy", type)
    } set: {
      $0.policy = $1
    }
    merge(parts[.tags], .tags, into: &index) {
      $0.tags($1, type)
    } set: {
      $0.tags = $1
    }
    merge(parts[.images], .images, into: &index) {
      $0.images($1)
    } set: {
      $0.images = $1
    }
    snapshot.repositories = index.listing(RepositoryRecord.init)
  }

  private mutating func readJoinedPublic(_ node: Node) {
    guard let entries = members(node, JoinedOperation.publicRegistry.rawValue) else { return }
    let parts = Dictionary(
      entries.map { ($0.key.text ?? "", $0.value) }, uniquingKeysWith: { _, last in last })
    if let part = parts["describe-repositories"] {
      snapshot.publicRepositories = listed(part) { $0.publicRepositories($1) }
    }
    var index = RecordIndex(snapshot.publicRepositories) { $0.name }
    let type = "AWS::ECR::PublicRepository"
    merge(parts["get-repository-catalog-data"], .publicRegistry, into: &index) { reader, node in
      reader.answer(node, "GetRepositoryCatalogData", type)
    } set: {
      $0.catalogData = $1
    }
    merge(parts["get-repository-policy"], .policy, into: &index) { reader, node in
      reader.answer(node, "GetRepositoryPolicy", type)
    } set: {
      $0.policy = $1
    }
    merge(parts["list-tags-for-resource"], .tags, into: &index) {
      $0.tags($1, type)
    } set: {
      $0.tags = $1
    }
    snapshot.publicRepositories = index.listing(PublicRepositoryRecord.init)
  }

  /// The outcome of an operation that lists, where null has no meaning.
  private mutating func listed<Value>(
    _ node: Node, _ read: (inout SnapshotReader, Node) -> Value?
  ) -> Observed<Value> {
    guard !node.isNull else {
      complain(
        "'describe-repositories' must be an object; a registry without one has an empty list",
        at: node)
      return .notCollected
    }
    return outcome(node, "describe-repositories", read)
  }

  /// Takes in an operation's outputs by repository.
  private mutating func merge<Record: DescribedRecord, Value>(
    _ node: Node?, _ operation: JoinedOperation, into index: inout RecordIndex<Record>,
    _ read: (inout SnapshotReader, Node) -> Value?,
    set: @escaping (inout Record, Observed<Value>) -> Void
  ) {
    guard let node else { return }
    let name = operation.rawValue
    if let code = errorCode(of: node) {
      index.update { set(&$0, Observed(error: code)) }
      return
    }
    guard let entries = members(node, name) else { return }
    for entry in entries {
      let repository = entry.key.text ?? ""
      let value = outcome(entry.value, name, read)
      guard index.contains(repository) || !index.isWhole || value.isAbsent else {
        complain(
          "'\(clipped(repository))' stands in '\(name)' and not in 'describe-repositories'; two records of"
            + " different times may be joined", at: entry.key)
        continue
      }
      let isGone = errorCode(of: entry.value) == "RepositoryNotFoundException"
      index.update(repository) { record in
        set(&record, value)
        if isGone, record.settings.isNotCollected { record.settings = .absent }
      }
    }
  }
}
