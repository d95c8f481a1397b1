// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateSyntax

extension RegistryCollector {
  private static let publicType = "AWS::ECR::PublicRepository"

  /// Reads repositories of the public gallery, with everything that is told of each.
  func readPublic(
    _ selection: CollectionRequest.Selection, _ collected: inout Collected<RegistrySnapshot>
  ) async throws(AWSError) {
    guard selection != .none, reader.caller.region == Self.publicRegion else { return }
    let listed = try await PartOutcome { () async throws(AWSError) in
      try await publicListing(selection)
    }
    if let problem = listed.problem { collected.problems.append(problem) }
    guard let listing = listed.outcome.value else {
      collected.value.publicRepositories = listed.outcome
      return
    }
    var records: [PublicRepositoryRecord] = []
    for record in listing.items {
      let read = try await publicDetails(of: record)
      if listing.isWhole, read.value.settings.isAbsent { continue }
      records.append(read.value)
      collected.problems += read.problems
    }
    collected.value.publicRepositories = .found(Listing(records, isWhole: listing.isWhole))
  }

  private func publicListing(
    _ selection: CollectionRequest.Selection
  ) async throws(AWSError) -> Listing<PublicRepositoryRecord> {
    guard case .named(let names) = selection else {
      var records: [String: PublicRepositoryRecord] = [:]
      try await reader.readPages(.describePublicRepositories) {
        page throws(AnswerRecords.Problem) in
        var answers = AnswerRecords()
        for record in try answers.publicRepositories(page).items { records[record.name] = record }
      }
      return Listing(records.values.sorted { $0.name < $1.name })
    }
    var records: [PublicRepositoryRecord] = []
    // A template has few of them, so each is asked for alone and a missing one harms no other.
    for name in names.sorted() {
      do throws(AWSError) {
        records += try await reader.read(
          .describePublicRepositories, [.init("repositoryNames", .texts([name]))], about: name
        ) { answer throws(AnswerRecords.Problem) in
          var answers = AnswerRecords()
          return try answers.publicRepositories(answer).items.filter { $0.name == name }
        }
      } catch {
        guard error.isMissingRepository else { throw error }
        var record = PublicRepositoryRecord(name)
        record.settings = .absent
        records.append(record)
      }
    }
    return Listing(records, isWhole: false)
  }

  private func publicDetails(
    of record: PublicRepositoryRecord
  ) async throws(AWSError) -> Collected<PublicRepositoryRecord> {
    var collected = Collected(record)
    guard !record.settings.isAbsent else { return collected }
    let name = record.name
    func read(
      _ operation: AWSOperation, _ member: String, _ value: String?
    ) async throws(AWSError) -> PartOutcome<APIAnswer> {
      guard let value else { return PartOutcome(.notCollected) }
      return try await answer(
        operation, [.init(member, .text(value))], about: name, for: Self.publicType)
    }
    do throws(AWSError) {
      collected.set(
        \.catalogData, try await read(.getPublicRepositoryCatalogData, "repositoryName", name))
      collected.set(\.policy, try await read(.getPublicRepositoryPolicy, "repositoryName", name))
      let arn = record.settings.value?["repositoryArn"]?.text
      collected.set(\.tags, try await read(.listTagsForPublicResource, "resourceArn", arn))
    } catch {
      guard error.isMissingRepository else { throw error }
      var gone = PublicRepositoryRecord(name)
      gone.settings = .absent
      return Collected(gone)
    }
    return collected
  }
}
