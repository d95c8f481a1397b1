// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Finds what is live of a resource of a template, in a snapshot.
///
/// Follows the rows of the tables, so a property that a table learns of is found without more code.
public struct LiveState: Sendable {
  /// What is looked into.
  public let snapshot: RegistrySnapshot

  private let repositories: [String: Int]
  private let publicRepositories: [String: Int]
  private let cacheRules: [String: Int]
  private let creationTemplates: [String: Int]
  private let exclusions: [String: Int]

  /// Prepares the look-up; takes time linear in the number of things.
  public init(_ snapshot: RegistrySnapshot) {
    self.snapshot = snapshot
    repositories = Self.index(snapshot.repositories) { $0.name }
    publicRepositories = Self.index(snapshot.publicRepositories) { $0.name }
    cacheRules = Self.index(snapshot.pullThroughCacheRules) {
      Self.prefix($0["ecrRepositoryPrefix"]?.text ?? "")
    }
    creationTemplates = Self.index(snapshot.creationTemplates) {
      Self.prefix($0["prefix"]?.text ?? "")
    }
    exclusions = Self.index(snapshot.pullTimeUpdateExclusions) { $0.node.text ?? "" }
  }

  private static func index<Item>(
    _ listing: Observed<Listing<Item>>, _ name: (Item) -> String
  ) -> [String: Int] {
    Dictionary(
      listing.items().enumerated().map { (name($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// AWS takes and drops a `/` at the end of a prefix.
  private static func prefix(_ text: String) -> String {
    text.hasSuffix("/") ? String(text.dropLast()) : text
  }

  /// The record of a private repository.
  public func repository(_ name: String) -> Observed<RepositoryRecord> {
    Self.item(snapshot.repositories, repositories[name])
  }

  /// The record of a repository of the public gallery.
  public func publicRepository(_ name: String) -> Observed<PublicRepositoryRecord> {
    Self.item(snapshot.publicRepositories, publicRepositories[name])
  }

  private static func item<Item>(
    _ listing: Observed<Listing<Item>>, _ position: Int?
  ) -> Observed<Item> {
    guard let position, let items = listing.value?.items, items.indices.contains(position) else {
      return listing.missing()
    }
    return .found(items[position])
  }

  /// The live resource of a type and identifier; of a registry's settings the identifier is the account.
  ///
  /// An account that is not the snapshot's, or a type that ECR does not have, was not collected.
  public func resource(_ typeName: String, identifier: String) -> Observed<LiveResource> {
    switch typeName {
    case "AWS::ECR::Repository":
      return repository(identifier).flatMap { record in
        record.existence.map { made(typeName, identifier, answer: record.answer) }
      }
    case "AWS::ECR::PublicRepository":
      return publicRepository(identifier).flatMap { record in
        record.existence.map { made(typeName, identifier, answer: record.answer) }
      }
    case "AWS::ECR::PullThroughCacheRule":
      return described(
        typeName, identifier, snapshot.pullThroughCacheRules, cacheRules[Self.prefix(identifier)])
    case "AWS::ECR::RepositoryCreationTemplate":
      return described(
        typeName, identifier, snapshot.creationTemplates,
        creationTemplates[Self.prefix(identifier)])
    case "AWS::ECR::PullTimeUpdateExclusion":
      return described(
        typeName, identifier, snapshot.pullTimeUpdateExclusions, exclusions[identifier])
    default:
      guard snapshot.account == nil || identifier == snapshot.account else { return .notCollected }
      return settings(typeName, identifier)
    }
  }

  private func described(
    _ typeName: String, _ identifier: String, _ listing: Observed<Listing<APIAnswer>>,
    _ position: Int?
  ) -> Observed<LiveResource> {
    Self.item(listing, position).map { item in
      made(typeName, identifier) { _ in .found(item) }
    }
  }

  private func settings(_ typeName: String, _ identifier: String) -> Observed<LiveResource> {
    let outcome: Observed<APIAnswer>
    switch typeName {
    case "AWS::ECR::RegistryPolicy": outcome = snapshot.registryPolicy
    case "AWS::ECR::RegistryScanningConfiguration": outcome = snapshot.scanningConfiguration
    case "AWS::ECR::SigningConfiguration": outcome = snapshot.signingConfiguration
    case "AWS::ECR::ReplicationConfiguration":
      // Every registry answers; CloudFormation's handler says that it has a replication when it has rules.
      outcome = snapshot.registry.flatMap { answer in
        (answer[["replicationConfiguration", "rules"]]?.items ?? []).isEmpty
          ? .absent : .found(answer)
      }
    default: outcome = .notCollected
    }
    return outcome.map { answer in made(typeName, identifier) { _ in .found(answer) } }
  }

  private func made(
    _ typeName: String, _ identifier: String, answer: (String) -> Observed<APIAnswer>
  ) -> LiveResource {
    let specification = ECRResourceTypes.specification(of: typeName)
    let properties = (specification?.shape.properties ?? []).compactMap { property in
      property.live.map { path in
        LiveResource.Property(
          name: property.name,
          value: answer(path.operation ?? "").flatMap { answer in
            LiveValue.value(of: property, in: answer.node).map { .found($0) }
              ?? Self.missing(property.name, typeName, answer)
          })
      }
    }
    return LiveResource(typeName: typeName, identifier: identifier, properties: properties)
  }

  /// What it means that an answer does not hold a property.
  ///
  /// A client that is older than a member of the API leaves it out. The service always tells encryption,
  /// and filters wherever the mutability has exclusions, so these were not collected then.
  private static func missing(
    _ property: String, _ typeName: String, _ answer: APIAnswer
  ) -> Observed<Evaluated> {
    switch (typeName, property) {
    case ("AWS::ECR::Repository", "EncryptionConfiguration"): return .notCollected
    case ("AWS::ECR::Repository", "ImageTagMutabilityExclusionFilters"),
      ("AWS::ECR::RepositoryCreationTemplate", "ImageTagMutabilityExclusionFilters"):
      let mutability = answer["imageTagMutability"]?.text ?? ""
      return mutability.hasSuffix("_WITH_EXCLUSION") ? .notCollected : .absent
    default: return .absent
    }
  }
}
