// SPDX-License-Identifier: Apache-2.0

public import ECRModel

/// Reads the live state of a registry with few calls.
///
/// What is denied or fails lastingly for one part is an outcome of this part, and a problem beside it. What
/// concerns everything is thrown: credentials that are refused, no connection, a cancelled task, and that
/// repositories, or a stack that is asked for, cannot be read at all.
public struct RegistryCollector: Sendable {
  /// The one Region from which repositories of the public gallery are managed.
  public static let publicRegion = "us-east-1"

  /// How many images may wait in memory for a repository before theirs.
  static let mostWaitingImages = 50_000

  let reader: OperationReader

  /// How many repositories are read at a time.
  let width: Int

  /// Prepares to read over a caller, some repositories at a time.
  public init(_ caller: any AWSCaller, width: Int = 8) {
    reader = OperationReader(caller: caller)
    self.width = max(1, width)
  }

  /// The account of the credentials; nil when AWS STS does not tell it, which needs no permission.
  public func account() async throws(AWSError) -> String? {
    let outcome = try await PartOutcome { () async throws(AWSError) -> String? in
      OperationReader.text(try await reader.call(.getCallerIdentity), "Account")
    }
    return outcome.outcome.value ?? nil
  }

  /// Reads everything but the details of private repositories, which are then sorted by name.
  ///
  /// Names that are asked for and not there are absent. The account is that of the credentials when it is given,
  /// else that of the repositories.
  public func outline(
    _ request: CollectionRequest, account: String? = nil
  ) async throws(AWSError) -> Collected<RegistrySnapshot> {
    var collected = Collected(RegistrySnapshot())
    (collected.value.time, collected.value.region) = (request.time, reader.caller.region)
    for name in request.stacks {
      let stack = try await self.stack(name)
      collected.value.stacks.append(stack.value)
      collected.problems += stack.problems
    }
    let found = try await repositories(request.repositories)
    collected.value.repositories = found.value.repositories
    collected.problems += found.problems
    collected.value.account = account ?? found.value.account
    for part in RegistryPart.allCases where request.registry.contains(part) {
      try await read(part, &collected)
    }
    try await readPublic(request.publicRepositories, &collected)
    return collected
  }

  /// Reads the details of private repositories, and hands the repositories over in the order of their names.
  ///
  /// One that is gone by now is absent, and left out of a list of all. Throws `AWSError`, and whatever `take`
  /// throws.
  public func details(
    of outline: RegistrySnapshot, _ request: CollectionRequest,
    each take: (Collected<RepositoryRecord>) async throws -> Void
  ) async throws {
    let isWhole = outline.repositories.value?.isWhole ?? false
    let records = outline.repositories.items()
    let place = ARNPlace(records)
    let work = OrderedWork(width: width, mostWaiting: Self.mostWaitingImages)
    try await work.run(on: records, weight: { $0.value.images.items().count }) {
      record async throws(AWSError) -> Collected<RepositoryRecord> in
      try await details(of: record, request, place)
    } each: { collected in
      if isWhole, collected.value.settings.isAbsent { return }
      try await take(collected)
    }
  }

  /// Reads everything into one snapshot.
  public func snapshot(
    _ request: CollectionRequest, account: String? = nil
  ) async throws -> Collected<RegistrySnapshot> {
    var collected = try await outline(request, account: account)
    guard let listing = collected.value.repositories.value else { return collected }
    var records: [RepositoryRecord] = []
    var problems: [AWSError] = []
    try await details(of: collected.value, request) { record in
      records.append(record.value)
      problems += record.problems
    }
    collected.value.repositories = .found(Listing(records, isWhole: listing.isWhole))
    collected.problems += problems
    return collected
  }
}
