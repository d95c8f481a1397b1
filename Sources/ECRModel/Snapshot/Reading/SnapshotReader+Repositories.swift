// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension SnapshotReader {
  /// Reads the bare output of `aws ecr describe-repositories`.
  mutating func readDescribed(_ node: Node) {
    if let listing = repositories(node) { snapshot.repositories = .found(listing) }
  }

  /// Reads the answer of `DescribeRepositories`.
  mutating func repositories(_ node: Node) -> Listing<RepositoryRecord>? {
    described(node, "AWS::ECR::Repository") { RepositoryRecord($0).with(settings: $1) }
  }

  /// Reads the answer of `DescribeRepositories` of Amazon ECR Public.
  mutating func publicRepositories(_ node: Node) -> Listing<PublicRepositoryRecord>? {
    described(node, "AWS::ECR::PublicRepository") {
      var record = PublicRepositoryRecord($0)
      record.settings = .found($1)
      return record
    }
  }

  private mutating func described<Record>(
    _ node: Node, _ typeName: String, _ record: (String, APIAnswer) -> Record
  ) -> Listing<Record>? {
    guard members(node, "describe-repositories") != nil else { return nil }
    guard let list = node["repositories"] else {
      complain("'describe-repositories' must have 'repositories'", at: node)
      return nil
    }
    guard let items = items(list, "repositories") else { return nil }
    var places: [String: SourceRange] = [:]
    var records: [Record] = []
    for item in items {
      guard let answer = answer(item, "DescribeRepositories", typeName),
        let name = neededText(in: item, "repositoryName", "a repository")
      else { continue }
      let place = item["repositoryName"]?.valueRange ?? item.range
      guard isFirst(name, at: place, in: &places) else { continue }
      records.append(record(name, answer))
    }
    return Listing(records, isWhole: isWhole(node))
  }

  /// Whether a name was not met before; complains when it was.
  mutating func isFirst(
    _ name: String, at place: SourceRange, in places: inout [String: SourceRange]
  ) -> Bool {
    guard let first = places[name] else {
      places[name] = place
      return true
    }
    complain(
      "'\(clipped(name))' is listed twice; two records of different times may be joined", at: place,
      notes: [Note("listed here before", at: first)])
    return false
  }

  /// Reads the answer of an operation that describes several things of one type.
  mutating func listing(
    _ node: Node, _ member: String, _ operation: String, _ typeName: String
  ) -> Listing<APIAnswer>? {
    guard members(node, operation) != nil else { return nil }
    take(account: node["registryId"])
    guard let list = node[member] else {
      complain("'\(operation)' must have '\(member)'", at: node)
      return nil
    }
    guard let items = items(list, member) else { return nil }
    return Listing(answers(items, operation, typeName), isWhole: isWhole(node))
  }

  /// Reads things that an operation describes; a principal is text, everything else an object.
  mutating func answers(_ items: [Node], _ operation: String, _ typeName: String) -> [APIAnswer] {
    items.compactMap { item in
      guard operation == "ListPullTimeUpdateExclusions" else {
        return answer(item, operation, typeName)
      }
      return text(item, "pullTimeUpdateExclusions").map { _ in APIAnswer(item) }
    }
  }

  /// Reads the answer of `ListTagsForResource`.
  mutating func tags(_ node: Node, _ typeName: String) -> APIAnswer? {
    guard let answer = answer(node, "ListTagsForResource", typeName) else { return nil }
    for item in answer["tags"]?.items ?? []
    where neededText(in: item, "Key", "a tag") == nil { return nil }
    return answer
  }
}

extension RepositoryRecord {
  fileprivate func with(settings answer: APIAnswer) -> RepositoryRecord {
    var copy = self
    copy.settings = .found(answer)
    return copy
  }
}
