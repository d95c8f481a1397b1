// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

extension SnapshotReader {
  /// Reads a snapshot that this tool wrote.
  mutating func readRecorded(_ root: Node) {
    guard members(root, "snapshot") != nil, let version = root["formatVersion"] else { return }
    guard version.text == RegistrySnapshot.formatVersion else {
      complain(
        "'\(clipped(version.text ?? "?"))' is not a version of the format that is read here; it can be"
          + " '\(RegistrySnapshot.formatVersion)'", at: version)
      return
    }
    guard root["repositories"] != nil else {
      complain(
        "a snapshot must have 'repositories'; this is another document of this tool",
        at: SourceRange(start: root.range.start, end: root.range.start + 1))
      return
    }
    snapshot.tool = tool(root["tool"])
    snapshot.time = time(in: root, "time")
    if text(in: root, "account") != nil { take(account: root["account"]) }
    if text(in: root, "region") != nil { take(region: root["region"]) }
    snapshot.repositories = recordedListing(root, "repositories") { $0.records($1) }
    snapshot.publicRepositories = recordedListing(root, "publicRepositories") {
      $0.publicRecords($1)
    }
    readRecordedRegistry(root)
    var places: [String: SourceRange] = [:]
    snapshot.stacks = items(in: root, "stacks").compactMap { recordedStack($0, &places) }
  }

  private func tool(_ node: Node?) -> ToolInfo? {
    guard let version = node?["version"]?.text, let date = node?["factsDate"]?.text else {
      return nil
    }
    return ToolInfo(version: version, factsDate: date)
  }

  private mutating func readRecordedRegistry(_ root: Node) {
    func answer(
      _ member: String, _ operation: String, _ type: String, _ reader: inout SnapshotReader
    ) -> Observed<APIAnswer> {
      reader.recorded(root, member) { $0.answer($1, operation, type) }
    }
    func listing(
      _ member: String, _ operation: String, _ type: String, _ reader: inout SnapshotReader
    ) -> Observed<Listing<APIAnswer>> {
      reader.recordedListing(root, member) { $0.answers($1, operation, type) }
    }
    snapshot.registryPolicy = answer(
      "registryPolicy", "GetRegistryPolicy", "AWS::ECR::RegistryPolicy", &self)
    snapshot.registry = answer(
      "registry", "DescribeRegistry", "AWS::ECR::ReplicationConfiguration", &self)
    snapshot.scanningConfiguration = answer(
      "scanningConfiguration", "GetRegistryScanningConfiguration",
      "AWS::ECR::RegistryScanningConfiguration", &self)
    snapshot.signingConfiguration = answer(
      "signingConfiguration", "GetSigningConfiguration", "AWS::ECR::SigningConfiguration", &self)
    snapshot.pullThroughCacheRules = listing(
      "pullThroughCacheRules", "DescribePullThroughCacheRules", "AWS::ECR::PullThroughCacheRule",
      &self)
    snapshot.creationTemplates = listing(
      "creationTemplates", "DescribeRepositoryCreationTemplates",
      "AWS::ECR::RepositoryCreationTemplate", &self)
    snapshot.pullTimeUpdateExclusions = listing(
      "pullTimeUpdateExclusions", "ListPullTimeUpdateExclusions",
      "AWS::ECR::PullTimeUpdateExclusion", &self)
  }

  private mutating func records(_ items: [Node]) -> [RepositoryRecord] {
    var places: [String: SourceRange] = [:]
    let type = "AWS::ECR::Repository"
    return items.compactMap { item in
      guard let name = recordName(item, "repository", &places) else { return nil }
      var record = RepositoryRecord(name)
      record.settings = recorded(item, "settings") {
        $0.answer($1, "DescribeRepositories", type)
      }
      check(record.settings, isOf: name)
      record.lifecyclePolicy = recorded(item, "lifecyclePolicy") {
        $0.answer($1, "GetLifecyclePolicy", type)
      }
      record.policy = recorded(item, "policy") { $0.answer($1, "GetRepositoryPolicy", type) }
      record.tags = recorded(item, "tags") { $0.tags($1, type) }
      record.images = recordedListing(item, "images") { $0.images($1) }
      record.stack = recorded(item, "stack") { $0.text($1, "stack") }
      return record
    }
  }

  private mutating func publicRecords(_ items: [Node]) -> [PublicRepositoryRecord] {
    var places: [String: SourceRange] = [:]
    let type = "AWS::ECR::PublicRepository"
    return items.compactMap { item in
      guard let name = recordName(item, "public repository", &places) else { return nil }
      var record = PublicRepositoryRecord(name)
      record.settings = recorded(item, "settings") { $0.answer($1, "DescribeRepositories", type) }
      check(record.settings, isOf: name)
      record.catalogData = recorded(item, "catalogData") {
        $0.answer($1, "GetRepositoryCatalogData", type)
      }
      record.policy = recorded(item, "policy") { $0.answer($1, "GetRepositoryPolicy", type) }
      record.tags = recorded(item, "tags") { $0.tags($1, type) }
      return record
    }
  }

  private mutating func check(_ settings: Observed<APIAnswer>, isOf name: String) {
    guard let node = settings.value?["repositoryName"], node.text != name else { return }
    complain(
      "'\(clipped(node.text ?? ""))' stands in the record of another repository, '\(clipped(name))'",
      at: node)
  }

  private mutating func recordName(
    _ node: Node, _ what: String, _ places: inout [String: SourceRange]
  ) -> String? {
    guard members(node, what) != nil, let name = neededText(in: node, "name", "a \(what)"),
      isFirst(name, at: node["name"]?.valueRange ?? node.range, in: &places)
    else { return nil }
    return name
  }

  private mutating func recordedStack(
    _ node: Node, _ places: inout [String: SourceRange]
  ) -> DeployedStack? {
    guard let name = recordName(node, "stack", &places) else { return nil }
    var stack = DeployedStack(name)
    stack.description = recorded(node, "description") { $0.stack($1, named: name) }
    stack.templateBody = recorded(node, "templateBody") { $0.templateText($1) }
    stack.resources = recordedListing(node, "resources") { $0.stackResources($1) }
    return stack
  }
}
