// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// A prefix of repository names whose images are pulled through from another registry.
///
/// Any change replaces it, though the API could update the credentials and the role. Source:
/// provider schema of 2026-10; the schema requires nothing at its top level, but the API does:
/// Amazon ECR API Reference, `CreatePullThroughCacheRule`.
public struct PullThroughCacheRule: ResourceModel {
  /// What the cache repositories' names begin with, or `ROOT`.
  public var ecrRepositoryPrefix: Value<String>?

  /// The host of the upstream registry, without a scheme.
  public var upstreamRegistryURL: Value<String>?

  /// The name of the upstream registry.
  ///
  /// CloudFormation does not read it back; the API tells it.
  public var upstreamRegistry: Value<UpstreamRegistry>?

  /// What the upstream repositories' names begin with, or `ROOT`.
  public var upstreamRepositoryPrefix: Value<String>?

  /// The secret with the credentials of the upstream registry.
  public var credentialARN: Value<String>?

  /// The role that pulls from an upstream registry of Amazon ECR.
  public var customRoleARN: Value<String>?

  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates one that says nothing.
  public init() {}

  /// The properties, declared once.
  public static let table = Table<Self>(
    "AWS::ECR::PullThroughCacheRule",
    Row(
      "EcrRepositoryPrefix", \.ecrRepositoryPrefix,
      "What the cache repositories' names begin with, or ROOT.",
      .requiredByService, .createOnly, .length(2...30), .form(.repositoryPrefix),
      .compared(.prefix),
      .live("DescribePullThroughCacheRules", "ecrRepositoryPrefix")),
    Row(
      "UpstreamRegistryUrl", \.upstreamRegistryURL,
      "The host of the upstream registry, without a scheme.",
      .requiredByService, .createOnly, .live("DescribePullThroughCacheRules", "upstreamRegistryUrl")
    ),
    Row(
      "UpstreamRegistry", \.upstreamRegistry, "The name of the upstream registry.",
      .createOnly, .writeOnly, .absent(.derived(from: "UpstreamRegistryUrl")),
      .live("DescribePullThroughCacheRules", "upstreamRegistry")),
    Row(
      "UpstreamRepositoryPrefix", \.upstreamRepositoryPrefix,
      "What the upstream repositories' names begin with, or ROOT.",
      .createOnly, .length(2...30), .form(.repositoryPrefix), .absent(.value("ROOT")),
      .compared(.prefix), .live("DescribePullThroughCacheRules", "upstreamRepositoryPrefix")),
    Row(
      "CredentialArn", \.credentialARN, "The secret with the credentials of the upstream registry.",
      .createOnly, .writeOnly, .length(50...612), .form(.credentialARN),
      .live("DescribePullThroughCacheRules", "credentialArn")),
    Row(
      "CustomRoleArn", \.customRoleARN,
      "The role that pulls from an upstream registry of Amazon ECR.",
      .createOnly, .writeOnly, .length(0...2048), .form(.roleARN),
      .live("DescribePullThroughCacheRules", "customRoleArn")))
}
