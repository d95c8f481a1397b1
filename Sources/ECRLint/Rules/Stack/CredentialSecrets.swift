// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Secrets of the template that pull-through cache rules use.
///
/// The name must begin with `ecr-pullthroughcache/`, and the secret must be encrypted with the
/// default key. Source: Amazon ECR User Guide, "Storing your upstream repository credentials in an
/// AWS Secrets Manager secret". A secret without a `Name` is named after its logical ID.
enum CredentialSecrets: StackCheck {
  static let bad = RuleDescriptor(
    "bad-credential-secret", .error,
    "a secret that a pull-through cache rule cannot use")
  static let rules = [bad]

  private static let prefix = "ecr-pullthroughcache/"

  static func check(_ resources: [EvaluatedResource], _ checker: inout ValueChecker) {
    let caches = resources.filter { $0.type == "AWS::ECR::PullThroughCacheRule" }
    guard !caches.isEmpty else { return }
    let secrets = Dictionary(
      resources.filter { $0.type == "AWS::SecretsManager::Secret" }.map { ($0.logicalID, $0) },
      uniquingKeysWith: { _, last in last })
    var seen: Set<String> = []
    for cache in caches {
      checker.forEachCase(of: cache[["CredentialArn"]]) { checker, value in
        let name = value.referencedResource ?? value.referencedAttribute?.resource
        guard let name, let secret = secrets[name], seen.insert(name).inserted else { return }
        check(secret, cache, &checker)
      }
    }
  }

  private static func check(
    _ secret: EvaluatedResource, _ cache: EvaluatedResource, _ checker: inout ValueChecker
  ) {
    let note = Note("a pull-through cache rule uses it here", at: cache.resource.key.range)
    checker.forEachCase(of: ["Name", "KmsKeyId"], in: secret) { checker, members in
      let (name, key) = (members["Name"], members["KmsKeyId"])
      if name.isAbsent {
        checker.report(
          bad,
          "'\(clipped(secret.logicalID))' needs a Name that begins with '\(prefix)';"
            + " it is used by a pull-through cache rule", at: secret.resource.key.range,
          notes: [note])
      } else if let text = PartialText(name, checker.deployment), isOther(text) {
        checker.report(
          bad, "the name of a pull-through cache rule's secret must begin with '\(prefix)'",
          at: name, notes: [note])
      } else if isOwnKey(key) {
        checker.report(
          bad,
          "a pull-through cache rule's secret must be encrypted with the default key;"
            + " remove 'KmsKeyId'", at: members.keyRange("KmsKeyId"), severity: .warning,
          notes: [note])
      }
    }
  }

  /// Whether a key is certainly not the default one.
  private static func isOwnKey(_ key: Evaluated) -> Bool {
    if let text = key.text { return text != "alias/aws/secretsmanager" }
    return key.referencedResource != nil || key.referencedAttribute != nil
  }

  /// Whether a name certainly begins with something else.
  private static func isOther(_ text: PartialText) -> Bool {
    let start = text.start
    guard !text.isWhole else { return !start.hasPrefix(prefix) }
    return !start.hasPrefix(prefix) && !prefix.hasPrefix(start)
  }
}
