// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import Testing

@Suite struct PlanNeedsTests {
  /// The state without anything that depends on what is asked for.
  private func stub(_ snapshot: RegistrySnapshot) -> RegistrySnapshot {
    var stub = RegistrySnapshot()
    (stub.account, stub.region, stub.time) = (snapshot.account, snapshot.region, snapshot.time)
    stub.stacks = snapshot.stacks
    return stub
  }

  /// What reading finds of what is needed, when the state is that of a snapshot.
  private func read(_ needs: PlanNeeds, of whole: RegistrySnapshot) -> RegistrySnapshot {
    var found = stub(whole)
    let state = LiveState(whole)
    found.repositories = whole.repositories.map { listing in
      if needs.needsListing {
        let bare = listing.items.map { record in
          var bare = RepositoryRecord(record.name)
          bare.settings = record.settings
          return needs.repositories.contains(record.name) ? record.withoutImages : bare
        }
        return Listing(bare, isWhole: listing.isWhole)
      }
      let records = needs.repositories.sorted().compactMap { name -> RepositoryRecord? in
        switch state.repository(name) {
        case .found(let record): return record.withoutImages
        case .absent:
          var gone = RepositoryRecord(name)
          gone.settings = .absent
          return gone
        case .denied, .failed, .notCollected: return nil
        }
      }
      return Listing(records, isWhole: false)
    }
    found.publicRepositories = whole.publicRepositories.map { listing in
      Listing(
        listing.items.filter { needs.publicRepositories.contains($0.name) },
        isWhole: listing.isWhole)
    }
    found.scanningConfiguration = whole.scanningConfiguration
    if needs.types.contains(RegistryPolicy.specification.typeName) {
      found.registryPolicy = whole.registryPolicy
    }
    if needs.types.contains(ReplicationConfiguration.specification.typeName) {
      found.registry = whole.registry
    }
    if needs.types.contains(SigningConfiguration.specification.typeName) {
      found.signingConfiguration = whole.signingConfiguration
    }
    if needs.types.contains(PullThroughCacheRule.specification.typeName) {
      found.pullThroughCacheRules = whole.pullThroughCacheRules
    }
    if needs.types.contains(RepositoryCreationTemplate.specification.typeName) {
      found.creationTemplates = whole.creationTemplates
    }
    if needs.types.contains(PullTimeUpdateExclusion.specification.typeName) {
      found.pullTimeUpdateExclusions = whole.pullTimeUpdateExclusions
    }
    return found
  }

  /// Images are not read to count tags that can no longer be moved.
  private static let cases = PlanCase.all.filter { $0.name != "mutability-to-immutable" }

  @Test(arguments: cases)
  func `what is read for a plan makes the plan that the whole registry makes`(
    planCase: PlanCase
  ) throws {
    var request = try planCase.request()
    guard let whole = request.live?.snapshot else { return }
    let expected = Planner(request).plan()
    request.live = LiveState(stub(whole))
    var needs = PlanNeeds(request)
    if needs.needsListing {
      // The names that were made up are known when the list is.
      request.live = LiveState(read(needs, of: whole))
      needs.repositories = PlanNeeds(request).repositories
    }
    var found = read(needs, of: whole)
    request.live = LiveState(found)
    let names = Set(Planner(request).plan().repositoriesToReadImagesOf)
    let state = LiveState(whole)
    found.repositories = found.repositories.map { listing in
      Listing(
        listing.items.map { record in
          names.contains(record.name) ? state.repository(record.name).value ?? record : record
        }, isWhole: listing.isWhole)
    }
    request.live = LiveState(found)
    #expect(PlanText().render([Planner(request).plan()]) == PlanText().render([expected]))
  }
}

extension RepositoryRecord {
  fileprivate var withoutImages: RepositoryRecord {
    var copy = self
    copy.images = .notCollected
    return copy
  }
}
