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
      guard isEveryone else { return }
      checkActions(statement, &checker)
      checkExceptions(statement, &checker)
    }
  }

  private static func isUnconditional(_ condition: Evaluated) -> Bool {
    switch condition.content {
    case .absent: true
    case .object(let fields): fields.fields.isEmpty && !fields.isOpen
    default: false
    }
  }

  private static func change(in statement: PolicyStatement) -> AccessAction? {
    AccessAction(named: "\(statement.service.rawValue):SetRepositoryPolicy")
  }

  private static func checkActions(
    _ statement: PolicyStatement, _ checker: inout ValueChecker
  ) {
    let change = change(in: statement)
    checker.forEachPart(of: statement[.action].value) { checker, item in
      guard let text = item.text, let change, ActionPattern(text).set.contains(change) else {
        return
      }
      checker.report(
        rule,
        "'\(clipped(text))' is denied to everyone, so nobody could change this policy again, which"
          + " ECR refuses; narrow it with a condition", at: item, severity: severity(statement))
    }
  }

  /// Everything but `NotAction` is denied; what is not known of it may be the change of the policy.
  private static func checkExceptions(
    _ statement: PolicyStatement, _ checker: inout ValueChecker
  ) {
    guard let key = statement[.notAction].keyRange, let change = change(in: statement) else {
      return
    }
    checker.forEachCase(of: statement[.notAction].value) { checker, value in
      let texts = (value.items ?? [value]).filter { !$0.isAbsent }.map(\.text)
      let excepted = texts.compactMap { $0 }
      guard !excepted.isEmpty, excepted.count == texts.count,
        !excepted.contains(where: { ActionPattern($0).set.contains(change) })
      else { return }
      checker.report(
        rule,
        "everything but what stands here is denied to everyone, so nobody could change this policy"
          + " again, which ECR refuses; add '\(statement.service.rawValue):SetRepositoryPolicy'",
        at: value.site(at: key), severity: severity(statement))
    }
  }

  /// Whether ECR looks at it when it makes a repository of a creation template is not known.
  private static func severity(_ statement: PolicyStatement) -> Severity? {
    statement.document.kind.takesMapping ? nil : .warning
  }
}
