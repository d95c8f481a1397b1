// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// The registry that a pull-through cache rule pulls from.
///
/// Source: Amazon ECR API Reference, `CreatePullThroughCacheRule`; the CloudFormation Template Reference
/// lacks `chainguard`.
public struct UpstreamRegistry: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// `NAME.azurecr.io`; needs credentials.
  public static let azureContainerRegistry = Self(rawValue: "azure-container-registry")
  /// `cgr.dev`; needs credentials.
  public static let chainguard = Self(rawValue: "chainguard")
  /// `registry-1.docker.io`; needs credentials.
  public static let dockerHub = Self(rawValue: "docker-hub")
  /// Another registry of Amazon ECR; needs a role when it is another account's.
  public static let ecr = Self(rawValue: "ecr")
  /// `public.ecr.aws`.
  public static let ecrPublic = Self(rawValue: "ecr-public")
  /// `ghcr.io`; needs credentials.
  public static let githubContainerRegistry = Self(rawValue: "github-container-registry")
  /// `registry.gitlab.com`; needs credentials.
  public static let gitlabContainerRegistry = Self(rawValue: "gitlab-container-registry")
  /// `registry.k8s.io`.
  public static let k8s = Self(rawValue: "k8s")
  /// `quay.io`.
  public static let quay = Self(rawValue: "quay")

  /// The words of the facts, in the order of the schema.
  public static let known: [Self] = [
    .azureContainerRegistry, .chainguard, .dockerHub, .ecr, .ecrPublic, .githubContainerRegistry,
    .gitlabContainerRegistry, .k8s, .quay,
  ]
}
