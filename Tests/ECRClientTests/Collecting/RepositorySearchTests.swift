// SPDX-License-Identifier: Apache-2.0

import ECRClient
import ECRModel
import Testing

@Suite struct RepositorySearchTests {
  private func outline(
    _ aws: FakeAWS, _ names: Set<String>
  ) async throws(AWSError) -> Collected<RegistrySnapshot> {
    var request = CollectionRequest()
    request.repositories = .named(names)
    return try await RegistryCollector(aws).outline(request)
  }

  private func names(_ count: Int) -> Set<String> { Set((0..<count).map { "team/app\($0)" }) }

  private func registry(_ names: Set<String>) -> FakeAWS {
    FakeAWS { for name in names { $0.repositories[name] = FakeAWS.Repository() } }
  }

  @Test(arguments: [
    // Names asked for, of which missing, and the calls that finding that out takes.
    (5, 0, 1), (1, 1, 1), (2, 1, 2), (5, 1, 3), (5, 5, 2), (100, 0, 1), (101, 0, 2), (100, 60, 6),
  ])
  func `missing names are told from others with few calls`(
    asked: Int, missing: Int, calls: Int
  ) async throws {
    let names = names(asked)
    let gone = Set(names.sorted().prefix(missing))
    let aws = registry(names.subtracting(gone))
    let found = try await outline(aws, names)
    let listing = try #require(found.value.repositories.value)
    #expect(listing.items.map(\.name) == names.sorted())
    #expect(!listing.isWhole)
    #expect(Set(listing.items.filter(\.settings.isAbsent).map(\.name)) == gone)
    #expect(found.problems.isEmpty)
    #expect(found.value.account == (missing < asked ? "111111111111" : nil))
    #expect(aws.calls.count == calls)
  }

  @Test func `without the batch operation missing names are dropped one by one`() async throws {
    let names = names(6)
    let gone = Set(names.sorted().prefix(4))
    let aws = registry(names.subtracting(gone))
    aws.change {
      $0.errors["BatchGetRepositoryScanningConfiguration"] = AWSError(
        .denied, "no", code: "AccessDeniedException")
    }
    let found = try await outline(aws, names)
    #expect(Set(found.value.repositories.items().filter(\.settings.isAbsent).map(\.name)) == gone)
    #expect(found.problems.isEmpty)
    #expect(
      aws.counts == ["DescribeRepositories": 5, "BatchGetRepositoryScanningConfiguration": 1])
  }

  @Test func `one denied repository leaves the others readable`() async throws {
    let names = names(3)
    let aws = registry(names)
    aws.change {
      $0.errors["DescribeRepositories team/app1"] = AWSError(
        .denied, "not authorized", code: "AccessDeniedException")
    }
    let found = try await outline(aws, names)
    let items = found.value.repositories.items()
    #expect(items.map { $0.settings.value != nil } == [true, false, true])
    #expect(items[1].settings == .denied(code: "AccessDeniedException"))
    #expect(found.problems.map(\.subject) == ["team/app1"])
  }

  @Test func `when all are denied that is thrown`() async throws {
    let aws = registry(names(2))
    aws.change {
      $0.errors["DescribeRepositories"] = AWSError(.denied, "no", code: "AccessDeniedException")
    }
    let error = await #expect(throws: AWSError.self) { try await outline(aws, names(2)) }
    #expect(error?.kind == .denied)
  }

  @Test func `a name that AWS finds invalid harms no other`() async throws {
    let aws = registry(["team/app"])
    aws.change {
      $0.errors["DescribeRepositories Team"] = AWSError(
        .refused, "Invalid parameter at 'repositoryNames'", code: "InvalidParameterException")
    }
    let found = try await outline(aws, ["team/app", "Team"])
    let items = found.value.repositories.items()
    #expect(items.map(\.name) == ["Team", "team/app"])
    #expect(items[0].settings == .failed(code: "InvalidParameterException"))
    #expect(items[1].settings.value != nil)
  }

  @Test func `the whole registry is read in pages, each repository once`() async throws {
    let aws = registry(names(25))
    aws.change { $0.pageSize = 10 }
    var request = CollectionRequest()
    request.repositories = .all
    let found = try await RegistryCollector(aws).outline(request)
    let listing = try #require(found.value.repositories.value)
    #expect(listing.isWhole)
    #expect(listing.items.map(\.name) == names(25).sorted())
    #expect(aws.counts == ["DescribeRepositories": 3])
    #expect(aws.calls[0].value("maxResults") == .number(1000))
  }

  @Test(.timeLimit(.minutes(20))) func `a list without an end is cut`() async throws {
    let aws = registry(names(25))
    aws.change { ($0.pageSize, $0.repeatsPages) = (10, true) }
    var request = CollectionRequest()
    request.repositories = .all
    let error = await #expect(throws: AWSError.self) {
      try await RegistryCollector(aws).outline(request)
    }
    #expect(error?.kind == .badAnswer)
    #expect(error?.operation == "DescribeRepositories")
    #expect(aws.calls.count == 2)
  }
}
