// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Accounts that a policy lets in and that the configuration does not trust.
///
/// The accounts are the option `trusted-accounts`: without it nothing is reported.
enum UntrustedAccounts: StatementCheck {
  static let rule = RuleDescriptor(
    "untrusted-account", .warning,
    "a policy that lets in an account which the configuration does not trust",
    group: .consequences)
  static let rules = [rule]

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    let trusted = checker.options.trustedAccounts
    guard !trusted.isEmpty, checker.wants(rule) else { return }
    checker.forEachCase(
      of: statement[.effect].value, statement[.principal].value
    ) { checker, effect, principal in
      guard AccessStatement.effect(of: effect) == .allow else { return }
      checker.forEachPrincipal(of: principal) { checker, kind, item in
        guard kind == .aws, let text = item.text,
          case .success(let someone) = Principal.read(text), let account = someone.account,
          !trusted.contains(account)
        else { return }
        checker.report(
          rule,
          "'\(clipped(account))' is not among the 'trusted-accounts' of the configuration", at: item
        )
      }
    }
  }
}
