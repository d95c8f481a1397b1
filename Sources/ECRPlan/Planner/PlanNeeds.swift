// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel

/// What has to be read of a registry for a plan.
///
/// A pure function of the request, whose live state may hold nothing yet but the account, the Region and the
/// stack.
public struct PlanNeeds: Hashable, Sendable {
  /// The names of private repositories that the stack has or will have.
  public var repositories: Set<String> = []

  /// Whether all repositories have to be listed, because CloudFormation made a name up that is looked for.
  public var needsListing = false

  /// The names of repositories of the public gallery.
  public var publicRepositories: Set<String> = []

  /// The types of all resources of Amazon ECR on both sides.
  public var types: Set<String> = []

  /// Needs some repositories.
  public init(repositories: Set<String> = []) {
    self.repositories = repositories
  }

  /// Needs what others need, too.
  public mutating func formUnion(_ other: PlanNeeds) {
    repositories.formUnion(other.repositories)
    needsListing = needsListing || other.needsListing
    publicRepositories.formUnion(other.publicRepositories)
    types.formUnion(other.types)
  }

  /// Finds out what a request needs.
  public init(_ request: PlanRequest) {
    var request = request
    if request.desired == nil { request.desired = request.deployed.side }
    let identities = IdentityFinder(request)
    var isUnknown = false
    if case .unknown = request.deployed { isUnknown = true }
    for resource in request.desired.map({ SideReader(side: $0).resources() }) ?? []
    where resource.isCreated != false {
      take(resource, identities.desired(resource))
      // What exists under a name of CloudFormation's is taken for the stack's when nothing says otherwise.
      if isUnknown { find(resource, request, identities) }
    }
    for resource in request.deployed.side.map({ SideReader(side: $0).resources() }) ?? [] {
      take(resource, identities.deployed(resource))
      find(resource, request, identities)
    }
    for target in request.resourcesToImport
    where target.type == Repository.specification.typeName {
      repositories.insert(target.identifier)
    }
  }

  private mutating func take(_ resource: SideResource, _ identity: PhysicalIdentity) {
    guard resource.specification != nil else { return }
    types.insert(resource.type)
    guard let name = identity.name, !name.isEmpty else { return }
    switch resource.type {
    case Repository.specification.typeName: repositories.insert(name)
    case PublicRepository.specification.typeName: publicRepositories.insert(name)
    default: break
    }
  }

  /// Looks for a repository whose name CloudFormation made up.
  private mutating func find(
    _ resource: SideResource, _ request: PlanRequest, _ identities: IdentityFinder
  ) {
    guard resource.type == Repository.specification.typeName,
      identities.desired(resource) == .generated,
      identities.isListed(resource.logicalID, in: request.stack) != false
    else { return }
    switch identities.deployed(resource) {
    case .known(let name): repositories.insert(name)
    case .ambiguous(let names): repositories.formUnion(names)
    case .generated: break
    case .unknown: needsListing = needsListing || identities.knowsStack
    }
  }
}

extension Plan {
  /// The private repositories whose images decide what the plan says and were not read, sorted.
  ///
  /// They would be deleted or replaced, or their lifecycle policy is added or changed.
  public var repositoriesToReadImagesOf: [String] {
    let codes: Set = [
      PlanFindingCode.imagesNotRead.rawValue, PlanFindingCode.lifecycleNotSimulated.rawValue,
    ]
    let names = changes.lazy.filter { change in
      change.type == Repository.specification.typeName
        && change.findings.contains { codes.contains($0.code) }
    }.compactMap(\.physicalID)
    return Set(names).sorted()
  }
}
