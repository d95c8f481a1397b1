// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Services that are given access without a word on whom they may act for.
///
/// Source: IAM User Guide, "The confused deputy problem".
enum ConfusedDeputy: StatementCheck {
  static let rule = RuleDescriptor(
    "confused-deputy", .warning,
    "a service that is given access for whomever it acts, not only for its own account",
    group: .security)
  static let rules = [rule]

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    guard checker.wants(rule) else { return }
    checker.forEachGrant(of: statement) { checker, effect, principal, condition in
      guard effect == .allow, !PolicyNarrowing.isNarrow(condition, by: ConditionKey.deputy),
        let field = principal.fields?[PrincipalKind.service.rawValue], !field.value.isAbsent
      else { return }
      checker.report(
        rule,
        "'Service' gives access for whomever the service acts; add a condition on 'aws:SourceArn' or"
          + " 'aws:SourceAccount'", at: principal.site(at: field.keyRange))
    }
  }
}
