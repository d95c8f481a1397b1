// SPDX-License-Identifier: Apache-2.0

/// A record of a thing that an operation describes.
protocol DescribedRecord {
  /// What the operation says of it.
  var settings: Observed<APIAnswer> { get set }
}

extension RepositoryRecord: DescribedRecord {}
extension PublicRepositoryRecord: DescribedRecord {}

/// What was read of a private repository, one outcome for each operation that tells a part.
public struct RepositoryRecord: Hashable, Sendable {
  /// The name.
  public var name: String

  /// What `DescribeRepositories` says of it; absent for a repository that was asked for and is not there.
  public var settings: Observed<APIAnswer> = .notCollected

  /// The answer of `GetLifecyclePolicy`.
  public var lifecyclePolicy: Observed<APIAnswer> = .notCollected

  /// The answer of `GetRepositoryPolicy`.
  public var policy: Observed<APIAnswer> = .notCollected

  /// The answer of `ListTagsForResource`.
  public var tags: Observed<APIAnswer> = .notCollected

  /// The images; from `DescribeImages`.
  public var images: Observed<Listing<RegistryImage>> = .notCollected

  /// The name of the stack that has it; from `DescribeStackResources`, absent when no stack has it.
  public var stack: Observed<String> = .notCollected

  /// Creates a record of which nothing was collected.
  public init(_ name: String) {
    self.name = name
  }

  /// The answer of an operation of the ECR API, by the name that the tables have for it.
  public func answer(of operation: String) -> Observed<APIAnswer> {
    switch operation {
    case "DescribeRepositories": settings
    case "GetLifecyclePolicy": lifecyclePolicy
    case "GetRepositoryPolicy": policy
    case "ListTagsForResource": tags
    default: .notCollected
    }
  }

  /// Whether the repository exists, as far as any answer tells.
  public var existence: Observed<Void> {
    let parts = [settings, lifecyclePolicy, policy, tags]
    // An answer about a repository is proof of it, even when its description was not read.
    if !settings.isAbsent, parts.contains(where: { $0.value != nil }) || images.value != nil {
      return .found(())
    }
    return settings.map { _ in () }
  }
}

/// What was read of a repository of the public gallery.
public struct PublicRepositoryRecord: Hashable, Sendable {
  /// The name.
  public var name: String

  /// What `DescribeRepositories` of Amazon ECR Public says of it.
  public var settings: Observed<APIAnswer> = .notCollected

  /// The answer of `GetRepositoryCatalogData`.
  public var catalogData: Observed<APIAnswer> = .notCollected

  /// The answer of `GetRepositoryPolicy`.
  public var policy: Observed<APIAnswer> = .notCollected

  /// The answer of `ListTagsForResource`.
  public var tags: Observed<APIAnswer> = .notCollected

  /// Creates a record of which nothing was collected.
  public init(_ name: String) {
    self.name = name
  }

  /// The answer of an operation of the ECR Public API, by the name that the tables have for it.
  public func answer(of operation: String) -> Observed<APIAnswer> {
    switch operation {
    case "DescribeRepositories": settings
    case "GetRepositoryCatalogData": catalogData
    case "GetRepositoryPolicy": policy
    case "ListTagsForResource": tags
    default: .notCollected
    }
  }

  /// Whether the repository exists, as far as any answer tells.
  public var existence: Observed<Void> {
    let parts = [settings, catalogData, policy, tags]
    if !settings.isAbsent, parts.contains(where: { $0.value != nil }) { return .found(()) }
    return settings.map { _ in () }
  }
}
