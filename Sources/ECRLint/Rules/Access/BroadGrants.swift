// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Statements that allow more than somebody is likely to mean.
enum BroadGrants: StatementCheck {
  static let fullAccess = RuleDescriptor(
    "full-access-grant", .warning,
    "a policy that allows every action to an account, a user or a role", group: .security)
  static let notPrincipal = RuleDescriptor(
    "not-principal-with-allow", .warning,
    "'NotPrincipal' in a statement that allows, which IAM does not support")
  static let notAction = RuleDescriptor(
    "not-action-with-allow", .warning,
    "'NotAction' in a statement that allows, which allows every action that is added later",
    group: .security)
  static let rules = [fullAccess, notPrincipal, notAction]

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    checkInverted(
      statement, .notPrincipal, .principal, notPrincipal,
      "'NotPrincipal' with 'Allow' is not supported, and would name everyone else; use 'Principal'",
      &checker)
    checkInverted(
      statement, .notAction, .action, notAction,
      "'NotAction' with 'Allow' also allows every action that AWS adds later; use 'Action'",
      &checker)
    checkFullAccess(statement, &checker)
  }

  private static func checkInverted(
    _ statement: PolicyStatement, _ element: AccessStatement.Element,
    _ plain: AccessStatement.Element, _ rule: RuleDescriptor, _ message: String,
    _ checker: inout ValueChecker
  ) {
    let slot = statement[element]
    guard slot.keyRange != nil, checker.wants(rule) else { return }
    let values = [statement[.effect].value, slot.value, statement[plain].value]
    checker.forEachCase(of: values) { checker, values in
      // A statement with both is malformed, which is the defect to mend first.
      guard values.count == 3, AccessStatement.effect(of: values[0]) == .allow,
        !values[1].isAbsent, values[2].isAbsent
      else { return }
      checker.report(rule, message, at: statement.value.key(slot))
    }
  }

  private static func checkFullAccess(
    _ statement: PolicyStatement, _ checker: inout ValueChecker
  ) {
    guard checker.wants(fullAccess) else { return }
    checker.forEachCase(
      of: statement[.effect].value, statement[.principal].value
    ) { checker, effect, principal in
      guard AccessStatement.effect(of: effect) == .allow else { return }
      // One finding for an action, however many principals may do it.
      var named: String?
      checker.forEachPrincipal(of: principal) { _, kind, item in
        guard named == nil, kind == .aws, let text = item.text,
          case .success(let someone) = Principal.read(text), someone.account != nil
        else { return }
        named = text
      }
      guard let named else { return }
      checker.forEachPart(of: statement[.action].value) { checker, item in
        guard let text = item.text,
          ActionPattern(text).set.isSuperset(of: .all(of: statement.service))
        else { return }
        checker.report(
          fullAccess,
          "'\(clipped(text))' lets '\(clipped(named))' delete images and change this policy, too;"
            + " name the actions that it needs", at: item)
      }
    }
  }
}
