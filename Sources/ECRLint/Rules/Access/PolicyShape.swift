// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The grammar of an access policy as a whole, its length, and the walk over its statements.
enum PolicyShape: DocumentCheck {
  static let malformed = RuleDescriptor(
    "malformed-policy", .error, "an access policy that is not of the form that IAM takes",
    foreignIdentifiers: ["E3513"], fix: .safe)
  static let unknownKey = RuleDescriptor(
    "unknown-policy-key", .error, "a key that an access policy or a statement does not have",
    foreignIdentifiers: ["E3513"], fix: .safe)
  static let missingVersion = RuleDescriptor(
    "missing-policy-version", .warning,
    "an access policy without 'Version', which is then the old language of 2008", group: .advice)

  private static let statementChecks: [any StatementCheck.Type] = [
    StatementShape.self, PolicyPrincipals.self, PolicyActions.self, PolicyResources.self,
    PolicyConditions.self, BroadGrants.self, UntrustedAccounts.self,
    UntrustedOrganizations.self, PublicGrants.self,
    ConfusedDeputy.self,
    PolicyLockout.self, RedundantItems.self,
  ]

  static let rules =
    [malformed, unknownKey, missingVersion] + statementChecks.flatMap { $0.rules }

  static let grammars: Set<DocumentKind.Grammar> = [
    .repositoryPolicy, .registryPolicy, .publicRepositoryPolicy,
  ]

  static func check(_ document: EvaluatedDocument, _ checker: inout ValueChecker) {
    PolicyLength.check(document, &checker)
    let slot = checker.beginParts()
    defer { checker.slot = slot }
    let name = document.kind.grammar.name
    guard let policy = AccessPolicy(document.tree) else {
      checker.report(
        malformed, "a \(name) must be an object with 'Version' and 'Statement'",
        at: document.tree)
      return
    }
    let names = AccessPolicy.Element.allCases.map(\.rawValue)
    let meant = checker.reportUnknownKeys(
      of: policy.elements, "a \(name)", among: names, isMapping: document.isMapping)
    let site = document.tree.site(at: ValueChecker.start(of: document.tree))
    checkVersion(policy, meant, site, document, &checker)
    checker.forEachCase(of: policy[.id].value) { checker, id in
      if id.fields != nil || id.items != nil {
        checker.report(malformed, "'Id' must be text", at: policy.elements.owner.key(policy[.id]))
      }
    }
    checker.forEachCase(of: policy[.statement].value) { checker, value in
      switch value.content {
      case .absent:
        guard !meant.contains("Statement") else { return }
        checker.report(malformed, "a \(name) needs 'Statement'", at: site)
      case .scalar(let scalar):
        checker.report(
          malformed,
          "'\(clipped(scalar.text))' must be a statement, which is a mapping, or a list of them",
          at: value)
      case .list(let items):
        if items.isEmpty {
          checker.report(
            malformed, "'Statement' has no statement, so the policy allows nothing", at: value,
            severity: .warning)
        }
        for item in items {
          checker.forEachCase(of: item) { checkStatement($1, policy, document, &$0) }
        }
      case .object: checkStatement(value, policy, document, &checker)
      default: break
      }
    }
  }

  private static func checkStatement(
    _ value: Evaluated, _ policy: AccessPolicy, _ document: EvaluatedDocument,
    _ checker: inout ValueChecker
  ) {
    switch value.content {
    case .scalar, .list: checker.report(malformed, "a statement must be a mapping", at: value)
    default: break
    }
    guard let elements = AccessStatement(value) else { return }
    let statement = PolicyStatement(
      value: value, elements: elements, policy: policy, document: document)
    for check in statementChecks { check.check(statement, &checker) }
  }

  private static func checkVersion(
    _ policy: AccessPolicy, _ meant: Set<String>, _ site: Evaluated,
    _ document: EvaluatedDocument, _ checker: inout ValueChecker
  ) {
    checker.forEachCase(of: policy[.version].value) { checker, version in
      switch version.content {
      case .absent where !meant.contains("Version"):
        checker.report(
          missingVersion,
          "without 'Version' the policy is read as of 2008-10-17; add 'Version: \"2012-10-17\"'",
          at: site)
      case .scalar(let scalar) where !AccessPolicy.versions.contains(scalar.text):
        checker.report(
          malformed,
          "'\(clipped(scalar.text))' is not a version of the policy language; can be "
            + alternatives(AccessPolicy.versions), at: version,
          fixes: document.isMapping && version.origin.parameter == nil && version.uses.isEmpty
            ? [.replace(version.origin.range, with: "\"2012-10-17\"", .unsafe)] : [])
      case .list, .object:
        checker.report(
          malformed, "'Version' must be \(alternatives(AccessPolicy.versions))",
          at: policy.elements.owner.key(policy[.version]))
      default: break
      }
    }
  }
}

extension Evaluated {
  /// Where the key of an element of this mapping stands.
  func key(_ slot: PolicySlot) -> Evaluated {
    site(at: slot.keyRange ?? ValueChecker.start(of: self))
  }
}
