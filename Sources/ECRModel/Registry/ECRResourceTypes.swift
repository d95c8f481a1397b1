// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// The resource types of Amazon ECR.
///
/// There are exactly these nine. Source: provider schemas of 2026-10.
public enum ECRResourceTypes {
  /// The types' names in the order in which they are listed.
  public static let names = [
    "AWS::ECR::Repository", "AWS::ECR::PublicRepository", "AWS::ECR::RegistryPolicy",
    "AWS::ECR::ReplicationConfiguration", "AWS::ECR::PullThroughCacheRule",
    "AWS::ECR::RepositoryCreationTemplate", "AWS::ECR::RegistryScanningConfiguration",
    "AWS::ECR::SigningConfiguration", "AWS::ECR::PullTimeUpdateExclusion",
  ]

  /// The namespace that all of them share.
  public static let prefix = "AWS::ECR::"

  /// What is known of a type; nil when there is no such type.
  ///
  /// Only the asked type's specification is made, and its table later still: all tables together
  /// take longer than a linter's start may.
  public static func specification(of typeName: String) -> ResourceSpecification? {
    model(of: typeName)?.specification
  }

  /// The Swift model of a type; nil when there is no such type.
  public static func model(of typeName: String) -> (any ResourceModel.Type)? {
    switch typeName {
    case "AWS::ECR::Repository": Repository.self
    case "AWS::ECR::PublicRepository": PublicRepository.self
    case "AWS::ECR::RegistryPolicy": RegistryPolicy.self
    case "AWS::ECR::ReplicationConfiguration": ReplicationConfiguration.self
    case "AWS::ECR::PullThroughCacheRule": PullThroughCacheRule.self
    case "AWS::ECR::RepositoryCreationTemplate": RepositoryCreationTemplate.self
    case "AWS::ECR::RegistryScanningConfiguration": RegistryScanningConfiguration.self
    case "AWS::ECR::SigningConfiguration": SigningConfiguration.self
    case "AWS::ECR::PullTimeUpdateExclusion": PullTimeUpdateExclusion.self
    default: nil
    }
  }

  /// The type that was probably meant by a name that is none.
  public static func nearest(to typeName: String) -> NearestName? {
    NearestName(to: typeName, among: names)
  }
}
