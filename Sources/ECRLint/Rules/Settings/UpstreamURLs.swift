// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// The upstream registry of a pull-through cache rule.
///
/// The URL is a host alone and its case counts. Source: Amazon ECR API Reference,
/// `CreatePullThroughCacheRule`; messages of the service (`The upstream registry URL … is invalid`,
/// `Upstream registry URL and entered upstream registry do not match`, which it says for registries
/// with credentials only, `Upstream registry URL cannot be the same as the cache registry`).
enum UpstreamURLs: ResourceCheck {
  static let unsupported = RuleDescriptor(
    "unsupported-upstream", .error, "an upstream URL that no cache can pull from", fix: .safe)
  static let mismatched = RuleDescriptor(
    "mismatched-upstream", .error, "an upstream URL of another registry than the one that is named",
    fix: .unsafe)
  static let own = RuleDescriptor(
    "self-upstream", .error, "a pull-through cache rule that caches its own registry")
  static let prefix = RuleDescriptor(
    "unexpected-upstream-prefix", .warning,
    "an upstream prefix in a rule that caches without a prefix of its own")
  static let rules = [unsupported, mismatched, own, prefix]

  static let types: Set<String> = ["AWS::ECR::PullThroughCacheRule"]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    checker.forEachCase(
      of: ["UpstreamRegistryUrl", "UpstreamRegistry"], in: resource
    ) { checker, members in
      checkURL(members["UpstreamRegistryUrl"], members["UpstreamRegistry"], &checker)
    }
    checker.forEachCase(
      of: ["EcrRepositoryPrefix", "UpstreamRepositoryPrefix"], in: resource
    ) { checker, members in
      let (cache, upstream) = (members["EcrRepositoryPrefix"], members["UpstreamRepositoryPrefix"])
      guard cache.text == "ROOT", isOtherThanRoot(upstream) else { return }
      checker.report(
        prefix,
        "'UpstreamRepositoryPrefix' is for an EcrRepositoryPrefix other than 'ROOT'; remove it",
        at: members.keyRange("UpstreamRepositoryPrefix"),
        severity: .warning)
    }
  }

  /// Whether a prefix is certainly another one than the default.
  private static func isOtherThanRoot(_ prefix: Evaluated) -> Bool {
    if let text = prefix.text { return text != "ROOT" && !text.isEmpty }
    return !prefix.pieces.isEmpty && !ValueChecker.canBe("ROOT", prefix.pieces.map(\.text))
  }

  private static func checkURL(
    _ url: Evaluated, _ name: Evaluated, _ checker: inout ValueChecker
  ) {
    let word = name.text.map { UpstreamRegistry(rawValue: $0) }
    guard let text = PartialText(url, checker.deployment) else { return }
    guard let registry = UpstreamHost.registry(of: text.text) else {
      // A registry that the facts do not know has a host that they do not know.
      let isNew = word.map { !UpstreamRegistry.known.contains($0) } ?? false
      if text.isWhole, !text.text.isEmpty, !isNew { reportUnsupported(text.text, url, &checker) }
      return
    }
    if let place = UpstreamHost.place(of: text.text),
      place.account == checker.deployment.accountID ?? String(PartialText.ownAccount),
      place.region == checker.deployment.region ?? String(PartialText.ownRegion)
    {
      checker.report(
        own, "a cache must not pull from its own registry; name another account or Region", at: url)
    }
    guard let word, UpstreamRegistry.known.contains(word), word != registry else { return }
    let isChecked = UpstreamHost.authentication(of: registry) == .secret
    checker.report(
      mismatched,
      "'\(clipped(word.rawValue))' is another registry than '\(shown(url))', which is"
        + " '\(registry.rawValue)'", at: name, severity: isChecked ? nil : .warning,
      notes: [Note("the URL stands here", at: url.place)],
      fixes: checker.replacing(name, with: registry.rawValue, .unsafe))
  }

  private static func shown(_ url: Evaluated) -> String { clipped(url.text ?? "this URL") }

  private static func reportUnsupported(
    _ text: String, _ url: Evaluated, _ checker: inout ValueChecker
  ) {
    let (host, path) = host(in: text)
    if UpstreamHost.registry(of: host) != nil {
      checker.report(
        unsupported,
        "'\(clipped(text))' must be a host in lower case alone: '\(clipped(host))'"
          + (path ? "; a path belongs in UpstreamRepositoryPrefix" : ""),
        at: url, fixes: checker.replacing(url, with: host, path ? .unsafe : .safe))
      return
    }
    let meant =
      UpstreamHost.meant(by: host) ?? NearestName(to: host, among: UpstreamHost.forms)?.name
    let fixes =
      meant.flatMap { UpstreamHost.registry(of: $0) != nil && !$0.contains("ACCOUNT") ? $0 : nil }
      .map { checker.replacing(url, with: $0, .unsafe) }
    checker.report(
      unsupported,
      "'\(clipped(text))' is no registry that can be cached"
        + (meant.map { didYouMean($0) } ?? "; can be \(alternatives(UpstreamHost.forms))"),
      at: url, fixes: fixes ?? [])
  }

  /// The host in a text, without a scheme, a port and a path and in lower case, and whether a path
  /// stands behind it.
  private static func host(in text: String) -> (host: String, hasPath: Bool) {
    var rest = text[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0 != "/" && $0 != ":" }
    let path = rest.drop { $0 != "/" }
    return (host.lowercased(), path.contains { $0 != "/" })
  }
}
