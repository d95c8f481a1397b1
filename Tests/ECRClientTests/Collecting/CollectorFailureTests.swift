// SPDX-License-Identifier: Apache-2.0

import ECRClient
import ECRModel
import Testing

@Suite struct CollectorFailureTests {
  private func registry(_ count: Int) -> FakeAWS {
    FakeAWS { state in
      for number in 0..<count { state.repositories["app\(number)"] = FakeAWS.Repository(images: 2) }
    }
  }

  private var all: CollectionRequest {
    var request = CollectionRequest()
    (request.repositories, request.images, request.publicRepositories) = (.all, .all, .all)
    request.registry = Set(RegistryPart.allCases)
    return request
  }

  /// Every operation whose failure is that of a part, with the kinds that such a failure has.
  static let parts: [(AWSOperation, AWSError.Kind)] = AWSOperation.allCases.filter {
    ![
      .describeRepositories, .batchGetRepositoryScanningConfiguration, .describeStacks,
      .getCallerIdentity, .describePublicRepositories, .listTagsForPublicResource,
      .getPublicRepositoryPolicy,
    ].contains($0)
  }.flatMap { operation in
    [AWSError.Kind.denied, .refused, .throttled, .serverFailure, .badAnswer].map { (operation, $0) }
  }

  @Test(arguments: parts)
  func `what fails for a part is the outcome of the part`(
    operation: AWSOperation, kind: AWSError.Kind
  ) async throws {
    let aws = registry(2)
    aws.change {
      ($0.publicRepositories, $0.stacks) = (["gallery"], ["shop": ["app0"]])
      $0.errors[operation.name] = AWSError(
        kind, "no", code: "SomeException", operation: operation.name)
    }
    var request = all
    request.stacks = ["shop"]
    request.readsOwners = true
    let collected = try await RegistryCollector(aws).snapshot(request)
    #expect(!collected.problems.isEmpty)
    #expect(collected.problems.allSatisfy { $0.operation == operation.name && $0.kind == kind })
    #expect(collected.value.repositories.items().count == 2)
    let code = kind == .denied ? "denied" : "failed"
    #expect(
      SnapshotWriter.text(of: collected.value).contains(
        #""state": "\#(code)", "code": "SomeException""#))
  }

  @Test(
    arguments: AWSOperation.allCases,
    [AWSError.Kind.unreachable, .refusedCredentials, .cancelled])
  func `what concerns everything ends the run`(
    operation: AWSOperation, kind: AWSError.Kind
  ) async throws {
    let aws = registry(2)
    aws.change {
      ($0.publicRepositories, $0.stacks) = (["gallery"], ["shop": ["app0"]])
      $0.errors[operation.name] = AWSError(kind, "no")
    }
    var request = all
    request.repositories = .named(["app0", "x", "y", "z"])
    request.stacks = ["shop"]
    request.readsOwners = true
    let collector = RegistryCollector(aws)
    let error = await #expect(throws: AWSError.self) {
      let account = try await collector.account()
      _ = try await collector.snapshot(request, account: account)
    }
    #expect(error?.kind == kind)
  }

  @Test func `a registry that cannot be listed ends the run`() async throws {
    let aws = registry(1)
    aws.change { $0.errors["DescribeRepositories"] = AWSError(.serverFailure, "500") }
    let error = await #expect(throws: AWSError.self) {
      try await RegistryCollector(aws).snapshot(all)
    }
    #expect(error?.kind == .serverFailure)
  }

  @Test func `a stack that was asked for and is denied ends the run`() async throws {
    let aws = registry(0)
    aws.change {
      $0.errors["DescribeStacks"] = AWSError(.denied, "no", code: "AccessDenied")
    }
    let error = await #expect(throws: AWSError.self) {
      try await RegistryCollector(aws).stack("shop")
    }
    #expect(error?.code == "AccessDenied")
  }

  @Test(arguments: ["GetLifecyclePolicy", "GetRepositoryPolicy", "DescribeImages"])
  func `a repository that is deleted meanwhile is absent`(operation: String) async throws {
    let aws = registry(3)
    aws.change {
      $0.errors["\(operation) app1"] = AWSError(
        .refused, "The repository with name 'app1' does not exist",
        code: "RepositoryNotFoundException")
    }
    let whole = try await RegistryCollector(aws).snapshot(all)
    #expect(whole.value.repositories.items().map(\.name) == ["app0", "app2"])
    #expect(whole.problems.isEmpty)
    var request = all
    request.repositories = .named(["app0", "app1"])
    let named = try await RegistryCollector(aws).snapshot(request)
    #expect(named.value.repositories.items().map(\.settings.isAbsent) == [false, true])
  }

  @Test func `an answer that is none of the operation is a failed part`() async throws {
    let aws = FakeAWS { $0.repositories["app"] = FakeAWS.Repository(lifecyclePolicy: "no JSON") }
    let collected = try await RegistryCollector(aws).snapshot(all)
    #expect(
      collected.value.repositories.items().first?.lifecyclePolicy == .failed(code: "badAnswer"))
    #expect(collected.problems.map(\.operation) == ["GetLifecyclePolicy"])
    #expect(collected.problems.map(\.subject) == ["app"])
  }

  @Test(.timeLimit(.minutes(20))) func `a cancelled task ends soon`() async throws {
    let aws = registry(500)
    let collector = RegistryCollector(aws, width: 4)
    let request = all
    let task = Task { try await collector.snapshot(request) }
    aws.change {
      $0.beforeCall = { if $0.subject == "app100" { task.cancel() } }
    }
    let error = await #expect(throws: AWSError.self) { try await task.value }
    #expect(error?.kind == .cancelled)
    #expect(aws.calls.count < 1000)
  }

  @Test func `what the taker throws ends the run`() async throws {
    struct Full: Error {}
    let aws = registry(100)
    let collector = RegistryCollector(aws)
    let outline = try await collector.outline(all).value
    await #expect(throws: Full.self) {
      try await collector.details(of: outline, all) { _ in throw Full() }
    }
    #expect(aws.calls.count < 300)
  }
}
