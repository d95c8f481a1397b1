// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// How a pull-through cache rule shows who it is to its upstream registry.
///
/// Source: messages of the service (`The specified upstream registry requires authentication`, `…
/// doesn't require authentication`, `Upstream registry URL and provided credential type do not
/// match` for a role with another registry than Amazon ECR's, `Please set either credential arn or
/// role arn`); Amazon ECR User Guide, "Pull through cache". A secret for a registry of Amazon ECR
/// is documented nowhere.
enum UpstreamAccess: ResourceCheck {
  static let missing = RuleDescriptor(
    "missing-upstream-credentials", .error,
    "an upstream registry that needs credentials and is given none")
  static let unexpected = RuleDescriptor(
    "unexpected-upstream-credentials", .error,
    "credentials that the upstream registry does not take")
  static let rules = [missing, unexpected]

  static let types: Set<String> = ["AWS::ECR::PullThroughCacheRule"]

  private static let secret = "CredentialArn"
  private static let role = "CustomRoleArn"

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    checker.forEachCase(
      of: ["UpstreamRegistryUrl", "UpstreamRegistry", secret, role], in: resource, check)
  }

  private static func check(_ checker: inout ValueChecker, _ members: MemberCase) {
    let (url, name) = (members["UpstreamRegistryUrl"], members["UpstreamRegistry"])
    let text = PartialText(url, checker.deployment)?.text
    let byURL = text.flatMap { UpstreamHost.registry(of: $0) }
    let byName = name.text.map { UpstreamRegistry(rawValue: $0) }
    // Two that differ are reported as such.
    guard byURL == nil || byName == nil || byURL == byName,
      let registry = byURL ?? byName,
      let authentication = UpstreamHost.authentication(of: registry)
    else {
      if byURL == nil, byName == nil { checkBoth(members, &checker) }
      return
    }
    let source = byURL == nil ? name : url
    let shown = clipped(source.text ?? registry.rawValue)
    switch authentication {
    case .none:
      for key in [secret, role] where isGiven(members[key]) {
        refuse(key, "'\(shown)' takes no credentials; remove '\(key)'", source, members, &checker)
      }
    case .secret:
      if isGiven(members[role]) {
        refuse(
          role, "'\(shown)' takes a secret, not a role; use '\(secret)'", source, members, &checker)
      } else if members[secret].isAbsent {
        checker.report(
          missing,
          "'\(shown)' needs '\(secret)', a secret whose name begins with 'ecr-pullthroughcache/'",
          at: source)
      }
    case .role:
      if isGiven(members[secret]) {
        refuse(
          secret, "'\(shown)' takes a role, not a secret; use '\(role)'", source, members, &checker,
          severity: .warning)
      } else if members[role].isAbsent, let own = checker.deployment.accountID,
        let account = text.flatMap({ UpstreamHost.place(of: $0) })?.account,
        PartialText.isWhole(account), account != own
      {
        checker.report(
          missing, "'\(shown)' is another account's and needs '\(role)'", at: source)
      }
    }
  }

  private static func checkBoth(_ members: MemberCase, _ checker: inout ValueChecker) {
    guard isGiven(members[secret]), isGiven(members[role]) else { return }
    checker.report(
      unexpected, "'\(secret)' and '\(role)' must not stand together; remove one of the two",
      at: members.keyRange(role),
      notes: [Note("the other one stands here", at: members.keyRange(secret))])
  }

  private static func isGiven(_ value: Evaluated) -> Bool {
    value.isPresent && value.text != ""
  }

  private static func refuse(
    _ key: String, _ message: String, _ source: Evaluated, _ members: MemberCase,
    _ checker: inout ValueChecker, severity: Severity? = nil
  ) {
    checker.report(
      unexpected, message, at: members.keyRange(key),
      severity: severity,
      notes: [Note("the upstream registry stands here", at: source.place)])
  }
}
