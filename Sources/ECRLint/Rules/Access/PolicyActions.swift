// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Actions that Amazon ECR does not have, or that have no effect in the policy where they stand.
enum PolicyActions: StatementCheck {
  static let unknown = RuleDescriptor(
    "unknown-action", .warning, "an action that Amazon ECR does not have",
    foreignIdentifiers: ["W3037"], fix: .safe)
  static let ineffective = RuleDescriptor(
    "ineffective-action", .warning, "an action that has no effect in the policy where it stands",
    group: .consequences, fix: .unsafe)
  static let needsScope = RuleDescriptor(
    "needs-registry-scope", .warning,
    "an action that a registry policy enforces only with scope V2", group: .advice)
  static let rules = [unknown, ineffective, needsScope]

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    for element in [AccessStatement.Element.action, .notAction] {
      guard statement[element].keyRange != nil else { continue }
      checker.forEachPart(of: statement[element].value) { checker, item in
        // What stands in `${}` is a variable that is missing its function, which is another rule's.
        guard let text = item.text, !text.holdsBytes(of: "${") else { return }
        check(text, item, isListed: element == .action, statement, &checker)
      }
    }
  }

  private static func check(
    _ text: String, _ item: Evaluated, isListed: Bool, _ statement: PolicyStatement,
    _ checker: inout ValueChecker
  ) {
    let pattern = ActionPattern(text)
    switch pattern {
    case .everything: return
    case .unprefixed: checkUnprefixed(text, item, statement, &checker)
    case .foreign(let service, let name):
      checkForeign(service, name, text, item, isListed, statement, &checker)
    case .actions(let service, let name):
      let set = pattern.set
      if set.isEmpty {
        report(
          unknownName: name, of: service, text, pattern.hasWildcards, item, statement, &checker)
      } else if isListed {
        checkEffect(set, service, text, item, statement, &checker)
      }
    }
  }

  private static func checkUnprefixed(
    _ text: String, _ item: Evaluated, _ statement: PolicyStatement,
    _ checker: inout ValueChecker
  ) {
    let service = statement.service
    let nearest = AccessAction.nearest(to: text, of: service)
    let example = nearest?.text ?? "\(service.rawValue):BatchGetImage"
    let isName = nearest?.name.lowercased() == text.lowercased()
    checker.report(
      unknown,
      isName
        ? "'\(clipped(text))' must begin with its service; write '\(example)'"
        : "'\(clipped(text))' must be '*' or an action with its service, such as '\(example)'",
      at: item, severity: .error,
      fixes: nearest.map {
        statement.replacing(item, with: $0.text, isName ? .safe : .unsafe)
      } ?? [])
  }

  private static func checkForeign(
    _ service: String, _ name: String, _ text: String, _ item: Evaluated, _ isListed: Bool,
    _ statement: PolicyStatement, _ checker: inout ValueChecker
  ) {
    // `erc:PutImage` is a slip; `ecs:RunTask` is an action of another service.
    if let meant = AccessAction(named: "\(statement.service.rawValue):\(name)"),
      NearestName(to: service, among: [statement.service.rawValue]) != nil
    {
      checker.report(
        unknown, "'\(clipped(text))' is no action\(didYouMean(meant.text))", at: item,
        fixes: statement.replacing(item, with: meant.text, .unsafe))
    } else if isListed {
      checker.report(
        ineffective,
        "'\(clipped(text))' has no effect in a \(statement.policyName); only actions of"
          + " '\(statement.service.rawValue)' do", at: item)
    }
  }

  private static func report(
    unknownName name: String, of service: AccessAction.Service, _ text: String,
    _ isPattern: Bool, _ item: Evaluated, _ statement: PolicyStatement,
    _ checker: inout ValueChecker
  ) {
    guard !isPattern else {
      checker.report(
        unknown, "'\(clipped(text))' fits no action of '\(service.rawValue)'", at: item)
      return
    }
    let meant = AccessAction.nearest(to: name, of: service)?.text
    checker.report(
      unknown, "'\(clipped(text))' is not an action of '\(service.rawValue)'" + didYouMean(meant),
      at: item,
      fixes: meant.map { statement.replacing(item, with: $0, .unsafe) } ?? [])
  }

  private static func checkEffect(
    _ set: ActionSet, _ service: AccessAction.Service, _ text: String, _ item: Evaluated,
    _ statement: PolicyStatement, _ checker: inout ValueChecker
  ) {
    let text = clipped(text)
    guard service == statement.service else {
      let other = set.actions.first.flatMap {
        AccessAction(named: "\(statement.service.rawValue):\($0.name)")
      }
      let isSingle = set.actions.count == 1
      checker.report(
        ineffective,
        "'\(text)' has no effect in a \(statement.policyName); only actions of"
          + " '\(statement.service.rawValue)' do" + didYouMean(isSingle ? other?.text : nil),
        at: item,
        fixes: isSingle
          ? other.map { statement.replacing(item, with: $0.text, .unsafe) } ?? [] : [])
      return
    }
    if statement.isOfRegistry {
      guard set.isDisjoint(with: .registryScopeV1) else { return }
      checker.report(
        needsScope,
        "'\(text)' is enforced by a registry policy of scope V2 only; the registry's account setting"
          + " must say so", at: item)
    } else if set.isDisjoint(with: .repositoryLevel) {
      checker.report(
        ineffective,
        "'\(text)' acts on the whole registry, so it has no effect in a \(statement.policyName); "
          + "allow it in an IAM policy",
        at: item)
    }
  }
}
