// SPDX-License-Identifier: Apache-2.0

/// The operations that are called to read a registry: every one that can be, and none that writes.
///
/// The policy in the documentation is made of this table. Source: service models of botocore 1.43.
public enum AWSOperation: CaseIterable, Hashable, Sendable {
  case describeRepositories
  case batchGetRepositoryScanningConfiguration
  case getLifecyclePolicy
  case getRepositoryPolicy
  case listTagsForResource
  case describeImages
  case describeRegistry
  case getRegistryPolicy
  case getRegistryScanningConfiguration
  case getSigningConfiguration
  case describePullThroughCacheRules
  case describeRepositoryCreationTemplates
  case listPullTimeUpdateExclusions
  case describePublicRepositories
  case getPublicRepositoryCatalogData
  case getPublicRepositoryPolicy
  case listTagsForPublicResource
  case describeStacks
  case listStackResources
  case describeStackResources
  case getTemplate
  case getCallerIdentity

  /// The name in the API.
  public var name: String {
    switch self {
    case .describeRepositories, .describePublicRepositories: "DescribeRepositories"
    case .batchGetRepositoryScanningConfiguration: "BatchGetRepositoryScanningConfiguration"
    case .getLifecyclePolicy: "GetLifecyclePolicy"
    case .getRepositoryPolicy, .getPublicRepositoryPolicy: "GetRepositoryPolicy"
    case .listTagsForResource, .listTagsForPublicResource: "ListTagsForResource"
    case .describeImages: "DescribeImages"
    case .describeRegistry: "DescribeRegistry"
    case .getRegistryPolicy: "GetRegistryPolicy"
    case .getRegistryScanningConfiguration: "GetRegistryScanningConfiguration"
    case .getSigningConfiguration: "GetSigningConfiguration"
    case .describePullThroughCacheRules: "DescribePullThroughCacheRules"
    case .describeRepositoryCreationTemplates: "DescribeRepositoryCreationTemplates"
    case .listPullTimeUpdateExclusions: "ListPullTimeUpdateExclusions"
    case .getPublicRepositoryCatalogData: "GetRepositoryCatalogData"
    case .describeStacks: "DescribeStacks"
    case .listStackResources: "ListStackResources"
    case .describeStackResources: "DescribeStackResources"
    case .getTemplate: "GetTemplate"
    case .getCallerIdentity: "GetCallerIdentity"
    }
  }

  /// The service.
  public var service: AWSService {
    switch self {
    case .describePublicRepositories, .getPublicRepositoryCatalogData, .getPublicRepositoryPolicy,
      .listTagsForPublicResource:
      .ecrPublic
    case .describeStacks, .listStackResources, .describeStackResources, .getTemplate:
      .cloudFormation
    case .getCallerIdentity: .sts
    default: .ecr
    }
  }

  /// The action of IAM that allows it.
  public var action: String { "\(service.actionPrefix):\(name)" }

  /// The most results of a page; nil for what has no pages, or no choice of their size.
  var pageSize: Int? {
    switch self {
    case .describeRepositories, .describeImages, .describePullThroughCacheRules,
      .describeRepositoryCreationTemplates, .describePublicRepositories:
      1000
    default: nil
    }
  }

  /// The name of the member that leads to the next page.
  var token: String { service == .cloudFormation ? "NextToken" : "nextToken" }
}
