// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Actions of `ecr` and `ecr-public` in policies of IAM that do not exist.
///
/// Actions of other services are not ours to judge. The rule is the one of access policies.
enum IdentityActions: StackCheck {
  static let rules: [RuleDescriptor] = []

  static func check(_ resources: [EvaluatedResource], _ checker: inout ValueChecker) {
    guard checker.wants(PolicyActions.unknown) else { return }
    for resource in resources {
      for policy in IdentityPolicy.all(of: resource, in: checker.template) {
        for action in policy.statements.flatMap({ $0.actions ?? [] }) { check(action, &checker) }
      }
    }
  }

  private static func check(_ action: Evaluated, _ checker: inout ValueChecker) {
    guard let text = action.text, !text.holdsBytes(of: "${") else { return }
    let pattern = ActionPattern(text)
    guard case .actions(let service, let name) = pattern, pattern.set.isEmpty else { return }
    let meant = pattern.hasWildcards ? nil : AccessAction.nearest(to: name, of: service)?.text
    checker.report(
      PolicyActions.unknown,
      pattern.hasWildcards
        ? "'\(clipped(text))' fits no action of '\(service.rawValue)'"
        : "'\(clipped(text))' is not an action of '\(service.rawValue)'" + didYouMean(meant),
      at: action)
  }
}
