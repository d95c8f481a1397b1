// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Repository {
  /// A private repository; its policies and images go with it.
  public static let specification = ResourceSpecification(
    "AWS::ECR::Repository", "a private repository", identifier: "RepositoryName",
    isTaggable: true, shape: table.shape)
}

extension PublicRepository {
  /// A public repository, in the one Region that has the public gallery.
  public static let specification = ResourceSpecification(
    "AWS::ECR::PublicRepository", "a repository of the public gallery",
    identifier: "RepositoryName", isTaggable: true, availability: .only(["us-east-1"]),
    shape: table.shape)
}

extension RegistryPolicy {
  /// The policy of a registry.
  public static let specification = ResourceSpecification(
    "AWS::ECR::RegistryPolicy", "the policy of a registry", identifier: "RegistryId",
    isSingleton: true, shape: table.shape)
}

extension ReplicationConfiguration {
  /// The replication of a registry.
  public static let specification = ResourceSpecification(
    "AWS::ECR::ReplicationConfiguration", "the replication of a registry",
    identifier: "RegistryId", isSingleton: true, shape: table.shape)
}

extension PullThroughCacheRule {
  /// A rule of pull-through; available in China and GovCloud by the schema of 2026-10 only.
  public static let specification = ResourceSpecification(
    "AWS::ECR::PullThroughCacheRule", "a pull-through cache rule",
    identifier: "EcrRepositoryPrefix", shape: table.shape)
}

extension RepositoryCreationTemplate {
  /// A template of repositories.
  public static let specification = ResourceSpecification(
    "AWS::ECR::RepositoryCreationTemplate", "a repository creation template",
    identifier: "Prefix", shape: table.shape)
}

extension RegistryScanningConfiguration {
  /// The scanning of a registry.
  public static let specification = ResourceSpecification(
    "AWS::ECR::RegistryScanningConfiguration", "the scanning of a registry",
    identifier: "RegistryId", isSingleton: true, shape: table.shape)
}

extension SigningConfiguration {
  /// The signing of a registry; missing in 16 Regions.
  public static let specification = ResourceSpecification(
    "AWS::ECR::SigningConfiguration", "the signing of a registry", identifier: "RegistryId",
    isSingleton: true,
    availability: .except([
      "ap-east-2", "ap-northeast-3", "ap-south-2", "ap-southeast-3", "ap-southeast-4",
      "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-west-1", "cn-north-1",
      "cn-northwest-1", "eu-central-2", "eu-south-2", "il-central-1", "me-central-1",
      "mx-central-1",
    ]),
    shape: table.shape)
}

extension PullTimeUpdateExclusion {
  /// A principal whose pulls do not count.
  public static let specification = ResourceSpecification(
    "AWS::ECR::PullTimeUpdateExclusion", "a pull-time update exclusion",
    identifier: "PrincipalArn", shape: table.shape)
}
