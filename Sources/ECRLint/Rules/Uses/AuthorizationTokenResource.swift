// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// `ecr:GetAuthorizationToken` on the ARN of something, where it allows nothing.
///
/// The action has no resource, so only `*` grants it. Source: Amazon ECR User Guide, "Private
/// repository policies", and the Service Authorization Reference.
enum AuthorizationTokenResource: StackCheck {
  static let rule = RuleDescriptor(
    "authorization-token-resource", .warning,
    "ecr:GetAuthorizationToken on an ARN, where it allows nothing", group: .consequences)
  static let rules = [rule]

  private static let action = "ecr:getauthorizationtoken"

  static func check(_ resources: [EvaluatedResource], _ checker: inout ValueChecker) {
    guard checker.wants(rule) else { return }
    for resource in resources {
      let policies = IdentityPolicy.all(of: resource, in: checker.template)
      // The grant that works may stand in another policy of the same role.
      guard !policies.contains(where: { $0.isOpen || $0.statements.contains(where: grants) })
      else { continue }
      for statement in policies.flatMap(\.statements) where statement.mayAllow {
        check(statement, checker.template, &checker)
      }
    }
  }

  private static func check(
    _ statement: IdentityPolicy.Statement, _ template: Template, _ checker: inout ValueChecker
  ) {
    guard let resources = statement.resources, !resources.isEmpty,
      resources.allSatisfy({ isARN($0, in: template) }),
      let found = statement.actions?.first(where: { $0.text?.lowercased() == action })
    else { return }
    checker.report(
      rule,
      "'\(clipped(found.text ?? ""))' allows nothing on an ARN; move it to a statement with "
        + "'Resource: \"*\"'", at: found)
  }

  /// Whether a statement may give the token.
  private static func grants(_ statement: IdentityPolicy.Statement) -> Bool {
    guard statement.mayAllow else { return false }
    let isAction = statement.actions?.contains { covers($0) } ?? true
    let isEverywhere = statement.resources?.contains { $0.text.map(isStars) ?? false } ?? true
    return isAction && isEverywhere
  }

  /// Whether an action may be the token's, by its name or by a wildcard.
  private static func covers(_ value: Evaluated) -> Bool {
    guard let text = value.text?.lowercased() else { return true }
    let head = text.prefix { $0 != "*" && $0 != "?" }
    return head.count < text.count ? action.hasPrefix(head) : text == action
  }

  private static func isStars(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// Whether a resource is certainly not `*`.
  private static func isARN(_ value: Evaluated, in template: Template) -> Bool {
    guard let text = ComposedText(value, in: template) else { return false }
    switch text.pieces.first {
    case .text(let text)?: return text.hasPrefix("arn:")
    case .attribute(_, let name)?: return name.hasSuffix("Arn")
    default: return false
    }
  }
}
