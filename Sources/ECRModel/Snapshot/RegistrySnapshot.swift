// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics

/// The recorded live state of the registry of one account and Region.
///
/// Plain values: reading AWS, reading a file and writing one all end here, and a plan takes nothing else
/// for what is live.
public struct RegistrySnapshot: Hashable, Sendable {
  /// The version of the format that this tool reads and writes.
  public static let formatVersion = "1"

  /// What recorded it; nil for state that another tool recorded.
  public var tool: ToolInfo?

  /// When it was recorded; nil when nobody says so.
  public var time: Timestamp?

  /// The account, 12 digits; nil when nothing tells it.
  public var account: String?

  /// The Region; nil when nothing tells it.
  public var region: String?

  /// The private repositories; from `DescribeRepositories` and the operations on each.
  ///
  /// Not whole when only some were asked for.
  public var repositories: Observed<Listing<RepositoryRecord>> = .notCollected

  /// The repositories of the public gallery.
  public var publicRepositories: Observed<Listing<PublicRepositoryRecord>> = .notCollected

  /// The answer of `GetRegistryPolicy`.
  public var registryPolicy: Observed<APIAnswer> = .notCollected

  /// The answer of `DescribeRegistry`, which holds the replication.
  public var registry: Observed<APIAnswer> = .notCollected

  /// The answer of `GetRegistryScanningConfiguration`.
  public var scanningConfiguration: Observed<APIAnswer> = .notCollected

  /// The answer of `GetSigningConfiguration`.
  public var signingConfiguration: Observed<APIAnswer> = .notCollected

  /// The rules of `DescribePullThroughCacheRules`.
  public var pullThroughCacheRules: Observed<Listing<APIAnswer>> = .notCollected

  /// The templates of `DescribeRepositoryCreationTemplates`.
  public var creationTemplates: Observed<Listing<APIAnswer>> = .notCollected

  /// The principals of `ListPullTimeUpdateExclusions`, each a text.
  public var pullTimeUpdateExclusions: Observed<Listing<APIAnswer>> = .notCollected

  /// The stacks, by name.
  public var stacks: [DeployedStack] = []

  /// Creates a snapshot that holds nothing.
  public init() {}

  /// What was read of a stack, by its name or its ARN; nil when the snapshot does not speak of it.
  public func stack(_ name: String) -> DeployedStack? {
    stacks.first { $0.name == name || $0.description.value?.stackID == name }
  }
}
