// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

extension Value where Literal == TagMutability {
  /// Tags can be moved; what holds where nothing is said.
  public static var mutable: Self { .literal(.mutable) }
  /// No tag can be moved.
  public static var immutable: Self { .literal(.immutable) }
  /// Tags can be moved, but not those that a filter names.
  public static var mutableWithExclusion: Self { .literal(.mutableWithExclusion) }
  /// No tag can be moved but those that a filter names.
  public static var immutableWithExclusion: Self { .literal(.immutableWithExclusion) }
}

extension Value where Literal == EncryptionType {
  /// With keys of Amazon S3; what holds where nothing is said.
  public static var aes256: Self { .literal(.aes256) }
  /// With a KMS key; without `KmsKey` the AWS managed key `alias/aws/ecr`.
  public static var kms: Self { .literal(.kms) }
  /// With a KMS key in two layers; for GovCloud, says the User Guide.
  public static var kmsDSSE: Self { .literal(.kmsDSSE) }
}

extension Value where Literal == ExclusionFilterType {
  /// By a pattern with `*`.
  public static var wildcard: Self { .literal(.wildcard) }
}

extension Value where Literal == ScanType {
  /// The scanner of Amazon ECR.
  public static var basic: Self { .literal(.basic) }
  /// Amazon Inspector.
  public static var enhanced: Self { .literal(.enhanced) }
}

extension Value where Literal == ScanFrequency {
  /// Once, when they are pushed.
  public static var scanOnPush: Self { .literal(.scanOnPush) }
  /// Again and again; `ENHANCED` only.
  public static var continuousScan: Self { .literal(.continuousScan) }
}

extension Value where Literal == ScanningFilterType {
  /// By a pattern with `*`; without one, by any part of their names.
  public static var wildcard: Self { .literal(.wildcard) }
}

extension Value where Literal == ReplicationFilterType {
  /// By the beginning of their names.
  public static var prefixMatch: Self { .literal(.prefixMatch) }
}

extension Value where Literal == SigningFilterType {
  /// By a pattern with `*`.
  public static var wildcardMatch: Self { .literal(.wildcardMatch) }
}

extension Value where Literal == TemplateUse {
  /// The replication of an image.
  public static var replication: Self { .literal(.replication) }
  /// A pull through a cache rule.
  public static var pullThroughCache: Self { .literal(.pullThroughCache) }
  /// The push of an image to a name that does not exist.
  public static var createOnPush: Self { .literal(.createOnPush) }
}

extension Value where Literal == UpstreamRegistry {
  /// `NAME.azurecr.io`; needs credentials.
  public static var azureContainerRegistry: Self { .literal(.azureContainerRegistry) }
  /// `cgr.dev`; needs credentials.
  public static var chainguard: Self { .literal(.chainguard) }
  /// `registry-1.docker.io`; needs credentials.
  public static var dockerHub: Self { .literal(.dockerHub) }
  /// Another registry of Amazon ECR; needs a role when it is another account's.
  public static var ecr: Self { .literal(.ecr) }
  /// `public.ecr.aws`.
  public static var ecrPublic: Self { .literal(.ecrPublic) }
  /// `ghcr.io`; needs credentials.
  public static var githubContainerRegistry: Self { .literal(.githubContainerRegistry) }
  /// `registry.gitlab.com`; needs credentials.
  public static var gitlabContainerRegistry: Self { .literal(.gitlabContainerRegistry) }
  /// `registry.k8s.io`.
  public static var k8s: Self { .literal(.k8s) }
  /// `quay.io`.
  public static var quay: Self { .literal(.quay) }
}
