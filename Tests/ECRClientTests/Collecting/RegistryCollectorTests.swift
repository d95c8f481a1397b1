// SPDX-License-Identifier: Apache-2.0

import ECRClient
import ECRModel
import TemplateDiagnostics
import TemplateSyntax
import Testing

@Suite struct RegistryCollectorTests {
  private static let policy = #"{\"rules\": []}"#

  private func registry(_ count: Int, images: Int = 0, region: String = "us-east-1") -> FakeAWS {
    FakeAWS(region: region) { state in
      for number in 0..<count {
        state.repositories["app\(number)"] = FakeAWS.Repository(
          lifecyclePolicy: number.isMultiple(of: 2) ? Self.policy : nil,
          policy: nil, images: images)
      }
    }
  }

  private var everything: CollectionRequest {
    var request = CollectionRequest()
    request.time = Timestamp("2026-06-01T00:00:00Z")
    (request.repositories, request.images, request.publicRepositories) = (.all, .all, .all)
    request.registry = Set(RegistryPart.allCases)
    return request
  }

  @Test func `a whole registry becomes a snapshot that can be written and read`() async throws {
    let aws = registry(20, images: 3)
    aws.change { ($0.publicRepositories, $0.stacks) = (["gallery"], ["shop": ["app1"]]) }
    var request = everything
    request.stacks = ["shop"]
    request.readsOwners = true
    let collected = try await RegistryCollector(aws).snapshot(request, account: "111111111111")
    #expect(collected.problems.isEmpty)
    let snapshot = collected.value
    #expect(snapshot.account == "111111111111")
    #expect(snapshot.region == "us-east-1")
    let items = snapshot.repositories.items()
    #expect(items.map(\.name) == items.map(\.name).sorted())
    #expect(items.count == 20)
    let first = try #require(items.first)
    #expect(first.lifecyclePolicy.value?["lifecyclePolicyText"]?.text == #"{"rules": []}"#)
    #expect(first.policy.isAbsent)
    #expect(first.tags.value != nil)
    #expect(first.images.items().map(\.tags) == [["v0"], ["v1"], ["v2"]])
    #expect(first.stack.isAbsent)
    #expect(items[1].stack == .found("shop"))
    #expect(snapshot.publicRepositories.items().map(\.name) == ["gallery"])
    #expect(snapshot.registryPolicy.isAbsent)
    #expect(snapshot.signingConfiguration.isAbsent)
    #expect(snapshot.scanningConfiguration.value != nil)
    #expect(snapshot.pullTimeUpdateExclusions.items().count == 1)
    // Secrets are masked, here as in AWS.
    #expect(snapshot.stacks.first?.description.value?.parameters.map(\.value) == ["****"])

    let text = SnapshotWriter.text(of: snapshot)
    let file = SnapshotFile(SourceFile(path: "x.json", text: text))
    try #require(file.diagnostics.isEmpty)
    #expect(file.snapshot == snapshot.sorted)
  }

  @Test func `a second run gives the same bytes`() async throws {
    var texts: Set<String> = []
    for width in [1, 3, 16] {
      let collected = try await RegistryCollector(registry(40, images: 2), width: width)
        .snapshot(everything)
      texts.insert(SnapshotWriter.text(of: collected.value))
    }
    #expect(texts.count == 1)
  }

  @Test func `as many repositories are read at a time as are allowed`() async throws {
    let aws = registry(40)
    _ = try await RegistryCollector(aws, width: 3).snapshot(everything)
    #expect((2...3).contains(aws.mostRunning))
  }

  @Test(arguments: [
    // Whether the stack is known, and the calls that the issue allows for five repositories.
    (true, 3 * 5 + 6), (false, 4 * 5 + 3),
  ])
  func `five repositories take few calls`(knowsStack: Bool, most: Int) async throws {
    let aws = registry(2000)
    aws.change { $0.stacks = ["shop": ["app0", "app1"]] }
    let collector = RegistryCollector(aws)
    var request = CollectionRequest()
    request.repositories = .named(Set((0..<5).map { "app\($0)" }))
    request.registry = [.scanning]
    request.readsOwners = !knowsStack
    if knowsStack { request.stacks = ["shop"] }
    let account = try await collector.account()
    #expect(account == "111111111111")
    _ = try await collector.snapshot(request, account: account)
    #expect(aws.calls.count <= most, "\(aws.counts)")
  }

  @Test func `images of any status are read in pages`() async throws {
    let aws = registry(1, images: 2500)
    let images = try await RegistryCollector(aws).images(of: "app0")
    #expect(images.items.count == 2500)
    #expect(images.isWhole)
    #expect(aws.counts == ["DescribeImages": 3])
    #expect(
      aws.calls[0].value("filter") == .structure([.init("imageStatus", .text("ANY"))]))
  }

  @Test func `details are read of what is wanted alone`() async throws {
    let aws = registry(5, images: 1)
    var request = CollectionRequest()
    (request.repositories, request.details) = (.all, .named(["app1"]))
    request.images = .all
    let snapshot = try await RegistryCollector(aws).snapshot(request).value
    #expect(
      snapshot.repositories.items().map(\.tags.isNotCollected) == [true, false, true, true, true])
    #expect(aws.counts["DescribeImages"] == 1)
  }

  @Test func `the public gallery is read in its Region alone`() async throws {
    let aws = registry(0, region: "eu-west-1")
    let snapshot = try await RegistryCollector(aws).snapshot(everything).value
    #expect(snapshot.publicRepositories.isNotCollected)
    #expect(!aws.calls.contains { $0.service == .ecrPublic })
  }

  @Test func `a missing stack is absent, and nothing else is asked about it`() async throws {
    let aws = registry(0)
    let stack = try await RegistryCollector(aws).stack("shop")
    #expect(stack.value.description.isAbsent)
    #expect(aws.counts == ["DescribeStacks": 1])
  }

  @Test func `resources of a stack are read to the last page`() async throws {
    let aws = registry(0)
    aws.change { $0.stacks = ["shop": (0..<250).map { "app\($0)" }] }
    let stack = try await RegistryCollector(aws).stack("shop").value
    #expect(stack.resources.value?.items.count == 250)
    #expect(stack.resources.value?.isWhole == true)
    #expect(aws.counts["ListStackResources"] == 3)
  }
}
