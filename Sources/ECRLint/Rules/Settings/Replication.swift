// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// The rules of a registry's replication, taken together.
///
/// Source: Amazon ECR User Guide, "Private image replication" and "Service quotas"; message of the
/// service (`Replication destination cannot be the same as the source registry`). The User Guide
/// says 10 rules, the schema of 2026-10 25: from 11 on a warning. What the service makes of one
/// destination twice in a rule is not published.
enum Replication: ResourceCheck {
  static let toSelf = RuleDescriptor(
    "replication-to-self", .error, "a replication destination that is the registry itself")
  static let tooMany = RuleDescriptor(
    "too-many-destinations", .error, "more replication destinations than a registry can have")
  static let manyRules = RuleDescriptor(
    "many-replication-rules", .warning, "more replication rules than the documentation allows")
  static let duplicate = RuleDescriptor(
    "duplicate-destination", .warning, "a replication destination that stands twice in a rule")
  static let empty = RuleDescriptor(
    "empty-replication", .warning, "a replication configuration that replicates nothing",
    group: .consequences)
  static let rules = [toSelf, tooMany, manyRules, duplicate, empty]

  static let types: Set<String> = ["AWS::ECR::ReplicationConfiguration"]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    checker.forEachCase(of: resource[["ReplicationConfiguration", "Rules"]]) { checker, rules in
      guard let items = rules.items else { return }
      checkCount(items, rules, &checker)
      var different = Destinations()
      for rule in items {
        checker.forEachCase(of: rule) { checker, rule in
          checker.forEachCase(of: rule.member("Destinations")) { checker, list in
            checkDestinations(list.items ?? [], &checker)
          }
        }
        different.addAll(of: rule)
      }
      if let surplus = different.surplus {
        checker.report(
          tooMany,
          "all rules together can have at most \(Destinations.most) different destinations;"
            + " these are \(different.count)", at: surplus)
      }
    }
  }

  private static func checkCount(
    _ items: [Evaluated], _ rules: Evaluated, _ checker: inout ValueChecker
  ) {
    if items.allSatisfy(\.isAbsent) {
      checker.report(
        empty, "'Rules' is empty, which turns replication off; remove the resource or add a rule",
        at: rules)
    }
    let certain = items.filter(\.isPresent)
    if (11...25).contains(certain.count) {
      checker.report(
        manyRules, "the documentation allows 10 replication rules; these are \(certain.count)",
        at: ValueChecker.head(of: certain[10]))
    }
  }

  private static func checkDestinations(_ items: [Evaluated], _ checker: inout ValueChecker) {
    var seen: [Destinations.Identity: Evaluated] = [:]
    for item in items {
      checker.forEachCase(of: [item.member("Region"), item.member("RegistryId")]) { checker, pair in
        let (region, account) = (pair[0], pair[1])
        if isOwn(region, .region, checker.deployment.region),
          isOwn(account, .accountID, checker.deployment.accountID)
        {
          checker.report(
            toSelf, "a destination must not be the registry itself; name another Region or account",
            at: region)
        }
      }
      guard let identity = Destinations.Identity(item) else { continue }
      if let first = seen[identity] {
        checker.report(
          duplicate, "this destination stands in the rule already; remove one of the two",
          at: ValueChecker.head(of: item),
          notes: [Note("previously written here", at: ValueChecker.start(of: first))])
      } else {
        seen[identity] = item
      }
    }
  }

  private static func isOwn(
    _ value: Evaluated, _ parameter: PseudoParameter, _ known: String?
  ) -> Bool {
    value.isPseudo(parameter) || (known != nil && value.text == known)
  }
}
