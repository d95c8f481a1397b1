// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Statements that deny everyone to change the policy again.
///
/// ECR takes such a policy only when it is forced, which CloudFormation never does. Source: Amazon
/// ECR API Reference, `SetRepositoryPolicy`; CloudFormation's published handler of 2023.
enum PolicyLockout: StatementCheck {
  static let rule = RuleDescriptor(
    "policy-lockout", .error, "a policy that denies everyone to change it again")
  static let rules = [rule]

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    guard !statement.isOfRegistry else { return }
    checker.forEachGrant(of: statement) { checker, effect, principal, condition in
      guard effect == .deny, isUnconditional(condition) else { return }
      var isEveryone = false
      checker.forEachPrincipal(of: principal) { _, kind, item in
        if item.text == "*", kind ?? .aws == .aws { isEveryone = true }
      }
      if isEveryone { checkActions(statement, &checker) }
    }
  }

  private static func isUnconditional(_ condition: Evaluated) -> Bool {
    switch condition.content {
    case .absent: true
    case .object(let fields): fields.fields.isEmpty && !fields.isOpen
    default: false
    }
  }

  private static func checkActions(
    _ statement: PolicyStatement, _ checker: inout ValueChecker
  ) {
    let change = AccessAction(named: "\(statement.service.rawValue):SetRepositoryPolicy")
    checker.forEachPart(of: statement[.action].value) { checker, item in
      guard let text = item.text, let change, ActionPattern(text).set.contains(change) else {
        return
      }
      // Whether ECR looks at it when it makes a repository of a template is not known.
      checker.report(
        rule,
        "'\(clipped(text))' is denied to everyone, so nobody could change this policy again, which"
          + " ECR refuses; narrow it with a condition", at: item,
        severity: statement.document.kind.takesMapping ? nil : .warning)
    }
  }
}
