// SPDX-License-Identifier: Apache-2.0

/// The host of a registry that a pull-through cache can pull from.
///
/// Source: Amazon ECR API Reference, `CreatePullThroughCacheRule`; `cgr.dev` is from memory.
public enum UpstreamHost {
  /// How a cache shows who it is to an upstream registry.
  public enum Authentication: Hashable, Sendable {
    /// Not at all.
    case none
    /// With a secret of Secrets Manager.
    case secret
    /// With a role, when the registry is another account's.
    case role
  }

  /// The hosts that are one registry each.
  private static let fixed: [(host: String, registry: UpstreamRegistry)] = [
    ("public.ecr.aws", .ecrPublic), ("registry.k8s.io", .k8s), ("quay.io", .quay),
    ("registry-1.docker.io", .dockerHub), ("ghcr.io", .githubContainerRegistry),
    ("registry.gitlab.com", .gitlabContainerRegistry), ("cgr.dev", .chainguard),
  ]

  /// What a message lists as allowed.
  public static let forms =
    fixed.map(\.host) + ["NAME.azurecr.io", "ACCOUNT.dkr.ecr.REGION.amazonaws.com"]

  /// Hosts that people write for one of the others.
  private static let slips = [
    "docker.io": "registry-1.docker.io", "index.docker.io": "registry-1.docker.io",
    "hub.docker.com": "registry-1.docker.io", "docker.com": "registry-1.docker.io",
    "registry.hub.docker.com": "registry-1.docker.io", "registry.docker.io": "registry-1.docker.io",
    "k8s.gcr.io": "registry.k8s.io", "gcr.io": "registry.k8s.io", "k8s.io": "registry.k8s.io",
    "github.com": "ghcr.io", "docker.pkg.github.com": "ghcr.io",
    "gitlab.com": "registry.gitlab.com", "gallery.ecr.aws": "public.ecr.aws",
    "ecr-public.aws.com": "public.ecr.aws", "chainguard.dev": "cgr.dev",
  ]

  /// The registry of a host, which is case-sensitive; nil when a cache cannot pull from it.
  ///
  /// What stands for an unknown part of the host must hold no `.`.
  public static func registry(of host: String) -> UpstreamRegistry? {
    if let known = fixed.first(where: { $0.host == host }) { return known.registry }
    if host.hasSuffix(".azurecr.io"), host.utf8.count > ".azurecr.io".utf8.count {
      return .azureContainerRegistry
    }
    return host.contains(".dkr.ecr") || host.contains(".dkr-ecr.") ? .ecr : nil
  }

  /// The host of a registry that has but one.
  public static func host(of registry: UpstreamRegistry) -> String? {
    fixed.first { $0.registry == registry }?.host
  }

  /// How a cache shows who it is to a registry; nil for one that the facts do not know.
  public static func authentication(of registry: UpstreamRegistry) -> Authentication? {
    switch registry {
    case .ecrPublic, .k8s, .quay: Authentication.none
    case .dockerHub, .githubContainerRegistry, .gitlabContainerRegistry, .azureContainerRegistry,
      .chainguard:
      .secret
    case .ecr: .role
    default: nil
    }
  }

  /// The account and the Region in the host of a private registry of Amazon ECR; nil for other
  /// hosts.
  public static func place(of host: String) -> (account: String, region: String)? {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 5, parts[1] == "dkr", parts[2] == "ecr" else { return nil }
    return (String(parts[0]), String(parts[3]))
  }

  /// The host that was probably meant by one that is none.
  public static func meant(by host: String) -> String? {
    slips[host]
  }
}
