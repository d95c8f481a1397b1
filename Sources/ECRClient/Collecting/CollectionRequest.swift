// SPDX-License-Identifier: Apache-2.0

public import ECRModel

/// What is wanted of a registry.
public struct CollectionRequest: Hashable, Sendable {
  /// Which things of a kind.
  public enum Selection: Hashable, Sendable {
    /// None of them.
    case none
    /// Those of these names.
    case named(Set<String>)
    /// All there are.
    case all

    /// Whether a name is among them.
    public func contains(_ name: String) -> Bool {
      switch self {
      case .none: false
      case .named(let names): names.contains(name)
      case .all: true
      }
    }
  }

  /// The moment that the state is said to be of.
  public var time: Timestamp?

  /// The private repositories that are described.
  public var repositories = Selection.none

  /// Those among them whose policies and tags are read, too.
  public var details = Selection.all

  /// Those among these whose images are read, too.
  public var images = Selection.none

  /// Whether it is read which stack has each repository whose details are.
  public var readsOwners = false

  /// The repositories of the public gallery, which is read in us-east-1 alone.
  public var publicRepositories = Selection.none

  /// The settings of the registry.
  public var registry: Set<RegistryPart> = []

  /// The names or ARNs of stacks.
  public var stacks: [String] = []

  /// Creates a request that wants nothing.
  public init() {}
}

/// A setting that a registry has, or a list of things that it has besides repositories.
public enum RegistryPart: CaseIterable, Hashable, Sendable {
  /// Who may replicate into it and create repositories in it.
  case policy
  /// Where it replicates to.
  case replication
  /// How it scans.
  case scanning
  /// How it signs.
  case signing
  /// What it caches.
  case cacheRules
  /// What repositories get that it creates itself.
  case creationTemplates
  /// Whose pulls are not recorded.
  case exclusions

  /// The type of a template that declares it.
  public var typeName: String {
    switch self {
    case .policy: "AWS::ECR::RegistryPolicy"
    case .replication: "AWS::ECR::ReplicationConfiguration"
    case .scanning: "AWS::ECR::RegistryScanningConfiguration"
    case .signing: "AWS::ECR::SigningConfiguration"
    case .cacheRules: "AWS::ECR::PullThroughCacheRule"
    case .creationTemplates: "AWS::ECR::RepositoryCreationTemplate"
    case .exclusions: "AWS::ECR::PullTimeUpdateExclusion"
    }
  }

  /// The operation that tells it.
  var operation: AWSOperation {
    switch self {
    case .policy: .getRegistryPolicy
    case .replication: .describeRegistry
    case .scanning: .getRegistryScanningConfiguration
    case .signing: .getSigningConfiguration
    case .cacheRules: .describePullThroughCacheRules
    case .creationTemplates: .describeRepositoryCreationTemplates
    case .exclusions: .listPullTimeUpdateExclusions
    }
  }
}
