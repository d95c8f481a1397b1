// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Statements that allow something to everyone with an AWS account.
enum PublicGrants: StatementCheck {
  static let open = RuleDescriptor(
    "public-policy", .warning, "a policy that gives access to everyone with an AWS account",
    group: .security, foreignIdentifiers: ["CKV_AWS_32", "AWS-0032"])
  static let write = RuleDescriptor(
    "public-write", .warning,
    "a policy that lets '*' delete or replace images, though under a condition", group: .security)
  static let rules = [open, write]

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    guard checker.wants(open) || checker.wants(write) else { return }
    checker.forEachGrant(of: statement) { checker, effect, principal, condition in
      guard effect == .allow else { return }
      let isNarrow = PolicyNarrowing.isNarrow(condition, by: ConditionKey.narrowing)
      var isChecked = false
      checker.forEachPrincipal(of: principal) { checker, kind, item in
        guard item.text == "*", kind ?? .aws == .aws else { return }
        guard isNarrow else {
          checker.report(
            open,
            "'*' is everyone with an AWS account; name the principals, or add a condition such as"
              + " 'StringEquals' on 'aws:PrincipalOrgID'", at: item)
          return
        }
        if !isChecked { checkActions(statement, &checker) }
        isChecked = true
      }
    }
  }

  private static func checkActions(
    _ statement: PolicyStatement, _ checker: inout ValueChecker
  ) {
    checker.forEachPart(of: statement[.action].value) { checker, item in
      guard let text = item.text else { return }
      let set = ActionPattern(text).set.intersection(.all(of: statement.service))
      let names = set.intersection(.destructive).actions.map(\.name)
      guard !names.isEmpty else { return }
      let shown = names == [text.split(separator: ":").last.map(String.init) ?? ""]
      checker.report(
        write,
        "'\(clipped(text))' is allowed to '*' under a condition only"
          + "; name the principals that need "
          + (shown ? "it" : "its \(listed(names))"),
        at: item)
    }
  }
}
