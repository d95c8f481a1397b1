// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Organizations that a policy lets in and that the configuration does not trust.
///
/// The organizations are the option `trusted-organizations`: without it nothing is reported.
enum UntrustedOrganizations: StatementCheck {
  static let rule = RuleDescriptor(
    "untrusted-organization", .warning,
    "a policy that lets in an organization which the configuration does not trust",
    group: .consequences)
  static let rules = [rule]

  /// The keys whose values are organizations, or paths that begin with one.
  private static let keys: Set<String> = ["aws:principalorgid", "aws:principalorgpaths"]

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    let trusted = checker.options.trustedOrganizations
    guard !trusted.isEmpty, checker.wants(rule) else { return }
    checker.forEachCase(
      of: statement[.effect].value, statement[.condition].value
    ) { checker, effect, condition in
      guard AccessStatement.effect(of: effect) == .allow, let operators = condition.fields else {
        return
      }
      // What a negated operator names is kept out, not let in.
      for field in operators.fields where !field.name.holdsBytes(of: "Not") {
        checker.forEachCase(of: field.value) { checker, value in
          for key in value.fields?.fields ?? [] where keys.contains(key.name.lowercased()) {
            check(key.value, trusted, &checker)
          }
        }
      }
    }
  }

  private static func check(
    _ value: Evaluated, _ trusted: [String], _ checker: inout ValueChecker
  ) {
    checker.forEachPart(of: value) { checker, item in
      guard let text = item.text, text.hasPrefix("o-") else { return }
      let organization = String(text.prefix { $0 != "/" && $0 != "*" })
      guard !trusted.contains(organization) else { return }
      checker.report(
        rule,
        "'\(clipped(organization))' is not among the 'trusted-organizations' of the configuration",
        at: item)
    }
  }
}
