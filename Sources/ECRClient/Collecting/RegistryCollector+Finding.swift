// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateSyntax

/// What describing repositories gave.
struct FoundRepositories: Sendable {
  /// The repositories, sorted by name.
  var repositories: Observed<Listing<RepositoryRecord>> = .notCollected
  /// The account that they belong to.
  var account: String?
}

extension RegistryCollector {
  /// Describes private repositories.
  func repositories(
    _ selection: CollectionRequest.Selection
  ) async throws(AWSError) -> Collected<FoundRepositories> {
    switch selection {
    case .none: return Collected(FoundRepositories())
    case .all: return Collected(try await allRepositories())
    case .named(let names):
      var search = RepositorySearch(reader, width: width)
      try await search.find(names.sorted())
      let records = search.records.sorted { $0.name < $1.name }
      let found = FoundRepositories(
        repositories: .found(Listing(records, isWhole: false)), account: search.answers.account)
      return Collected(found, problems: search.problems)
    }
  }

  private func allRepositories() async throws(AWSError) -> FoundRepositories {
    var answers = AnswerRecords()
    var records: [String: RepositoryRecord] = [:]
    try await reader.readPages(.describeRepositories) { page throws(AnswerRecords.Problem) in
      // A repository that is made while the list is read can stand on two pages.
      for record in try answers.repositories(page).items { records[record.name] = record }
    }
    let sorted = records.values.sorted { $0.name < $1.name }
    return FoundRepositories(repositories: .found(Listing(sorted)), account: answers.account)
  }
}
