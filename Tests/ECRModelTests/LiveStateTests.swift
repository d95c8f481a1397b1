// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

@Suite struct LiveStateTests {
  /// The rows of all tables that the API tells.
  static let rows = ECRResourceTypes.names.flatMap { typeName in
    (ECRResourceTypes.specification(of: typeName)?.shape.properties ?? [])
      .filter { $0.live != nil }.map { (typeName, $0.name) }
  }

  /// Answers are made of the tables, so a new row is covered without a new test.
  @Test(arguments: rows)
  func `every row of every table is found where its path says`(
    typeName: String, name: String
  ) throws {
    let specification = try #require(ECRResourceTypes.specification(of: typeName))
    let property = try #require(specification.shape.property(named: name))
    let expected = APISample.value(of: property.shape)
    let state = try #require(APISample.snapshot(of: typeName))
    let identifier = APISample.identifier(of: typeName)
    let live = try #require(LiveState(state).resource(typeName, identifier: identifier).value)
    let value = try #require(live[name].value)
    #expect(value.knownNode == expected.template)
    #expect(live.properties.map(\.name).contains(name))
  }

  /// An answer without the row's member says that there is none, or nothing where clients are older.
  @Test(arguments: rows)
  func `a row whose member is missing is absent`(typeName: String, name: String) throws {
    let specification = try #require(ECRResourceTypes.specification(of: typeName))
    let property = try #require(specification.shape.property(named: name))
    guard let members = property.live?.members, !members.isEmpty, name != specification.identifier,
      !(typeName.hasSuffix("ReplicationConfiguration") && name == "ReplicationConfiguration")
    else { return }
    let state = try #require(APISample.snapshot(of: typeName, without: property))
    let identifier = APISample.identifier(of: typeName)
    let live = try #require(LiveState(state).resource(typeName, identifier: identifier).value)
    switch live[name] {
    case .absent: break
    case .notCollected:
      #expect(["EncryptionConfiguration", "ImageTagMutabilityExclusionFilters"].contains(name))
    default: Issue.record("\(live[name])")
    }
  }

  /// A read that did not succeed is never taken for nothing.
  @Test(arguments: ["AWS::ECR::Repository", "AWS::ECR::PublicRepository"])
  func `the outcome of an operation is the outcome of its rows`(typeName: String) throws {
    let specification = try #require(ECRResourceTypes.specification(of: typeName))
    let operations = Set(specification.shape.properties.compactMap { $0.live?.operation })
    for operation in operations.subtracting(["DescribeRepositories"]) {
      let outcomes: [Observed<APIAnswer>] = [
        .absent, .denied(code: "AccessDeniedException"), .failed(code: "500"), .notCollected,
      ]
      for outcome in outcomes {
        var state = try #require(APISample.snapshot(of: typeName))
        APISample.set(outcome, operation, in: &state)
        let live = try #require(
          LiveState(state).resource(typeName, identifier: APISample.identifier(of: typeName)).value)
        for property in specification.shape.properties where property.live?.operation == operation {
          switch (live[property.name], outcome) {
          case (.absent, .absent), (.notCollected, .notCollected): break
          case (.denied(let code), .denied(let other)): #expect(code == other)
          case (.failed(let code), .failed(let other)): #expect(code == other)
          default: Issue.record("\(property.name): \(live[property.name]) of \(outcome)")
          }
        }
      }
    }
  }

  @Test(arguments: ECRResourceTypes.names)
  func `what is not there, and what nobody asked for`(typeName: String) throws {
    let identifier = APISample.identifier(of: typeName)
    let nothing = LiveState(RegistrySnapshot()).resource(typeName, identifier: identifier)
    #expect(nothing.isNotCollected)
    let state = try #require(APISample.snapshot(of: typeName))
    let isSingleton = ECRResourceTypes.specification(of: typeName)?.isSingleton ?? false
    let other = LiveState(state).resource(typeName, identifier: "other")
    // Another account's settings are not in the snapshot; another name is known not to exist.
    #expect(isSingleton ? other.isNotCollected : other.isAbsent)
  }

  @Test func `a document is data with its text beside it`() throws {
    let text = "{\n  \"Version\" : \"2008-10-17\",\n  \"Statement\" : [ ]\n}"
    var record = RepositoryRecord("a1")
    record.policy = .found(APIAnswer(.mapping([("policyText", .string(text))])))
    var state = RegistrySnapshot()
    state.repositories = .found(Listing([record], isWhole: false))
    let live = try #require(
      LiveState(state).resource("AWS::ECR::Repository", identifier: "a1").value)
    let policy = try #require(live["RepositoryPolicyText"].value)
    #expect(policy.documentText == text)
    #expect(
      policy.knownNode
        == .mapping([("Version", .string("2008-10-17")), ("Statement", .sequence([]))]))
    // That the repository exists is proven by its policy; its settings were not asked for.
    #expect(live["ImageTagMutability"].isNotCollected)
    #expect(live["EmptyOnDelete"].isNotCollected)
  }

  @Test func `a registry without rules has no replication`() {
    var state = RegistrySnapshot()
    state.account = "111111111111"
    state.registry = .found(
      APIAnswer(.mapping([("replicationConfiguration", .mapping([("rules", .sequence([]))]))])))
    let live = LiveState(state).resource(
      "AWS::ECR::ReplicationConfiguration", identifier: "111111111111")
    #expect(live.isAbsent)
  }

  @Test func `a slash at the end of a prefix does not count`() throws {
    let type = "AWS::ECR::PullThroughCacheRule"
    let state = LiveState(try #require(APISample.snapshot(of: type)))
    #expect(state.resource(type, identifier: APISample.identifier(of: type) + "/").value != nil)
  }

  @Test func `empty settings are the service's defaults, not unknown ones`() throws {
    let file = try SnapshotFileTests.read(Fixtures("snapshots/good/moto.json").folder)
    let live = try #require(
      LiveState(file.snapshot).resource("AWS::ECR::Repository", identifier: "stack-made").value)
    #expect(live["EncryptionConfiguration"].value?.fields?.fields.isEmpty == true)
    #expect(live["ImageScanningConfiguration"].value?.fields?.fields.isEmpty == true)
    #expect(live["LifecyclePolicy"].isNotCollected)
  }

  @Test func `a hundred thousand repositories are found fast`() throws {
    var state = RegistrySnapshot()
    state.repositories = .found(Listing((0..<100_000).map { RepositoryRecord("r\($0)") }))
    let live = LiveState(state)
    for index in stride(from: 0, to: 100_000, by: 10) {
      #expect(live.repository("r\(index)").value?.name == "r\(index)")
    }
    #expect(live.repository("none").isAbsent)
  }
}
