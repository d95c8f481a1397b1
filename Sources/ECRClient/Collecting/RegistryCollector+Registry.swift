// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateSyntax

extension RegistryCollector {
  /// Reads a setting of the registry, or a list of things besides repositories.
  func read(
    _ part: RegistryPart, _ collected: inout Collected<RegistrySnapshot>
  ) async throws(AWSError) {
    switch part {
    case .policy: collected.set(\.registryPolicy, try await answer(part))
    case .replication: collected.set(\.registry, try await answer(part))
    case .scanning: collected.set(\.scanningConfiguration, try await answer(part))
    case .signing: collected.set(\.signingConfiguration, try await answer(part))
    case .cacheRules:
      collected.set(\.pullThroughCacheRules, try await listing(part, "pullThroughCacheRules"))
    case .creationTemplates:
      collected.set(\.creationTemplates, try await listing(part, "repositoryCreationTemplates"))
    case .exclusions:
      collected.set(
        \.pullTimeUpdateExclusions, try await listing(part, "pullTimeUpdateExclusions"))
    }
  }

  private func answer(_ part: RegistryPart) async throws(AWSError) -> PartOutcome<APIAnswer> {
    try await answer(part.operation, [], for: part.typeName)
  }

  private func listing(
    _ part: RegistryPart, _ member: String
  ) async throws(AWSError) -> PartOutcome<Listing<APIAnswer>> {
    let read = try await PartOutcome { () async throws(AWSError) in
      var answers = AnswerRecords()
      var items: [APIAnswer] = []
      try await reader.readPages(part.operation) { page throws(AnswerRecords.Problem) in
        items += try answers.listing(
          page, of: part.operation.name, under: member, for: part.typeName
        ).items
      }
      return Listing(items)
    }
    // A list of none can be told by an error that says that there is none.
    return read.outcome.isAbsent ? PartOutcome(.found(Listing([]))) : read
  }
}
