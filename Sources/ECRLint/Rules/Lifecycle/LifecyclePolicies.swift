// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// What is wrong with a lifecycle policy, wherever it stands and however it is written.
enum LifecyclePolicies: DocumentCheck {
  static let rules = LifecycleRules.all
  static let grammars: Set<DocumentKind.Grammar> = [.lifecyclePolicy]

  private static let checks: [any LifecycleCheck.Type] = [
    LifecycleKeys.self, LifecycleKinds.self, LifecycleValues.self, LifecycleConflicts.self,
    LifecyclePriorities.self, LifecycleTagLists.self, LifecycleReach.self,
    LifecycleDescriptions.self, LifecycleCounts.self,
  ]

  static func check(_ document: EvaluatedDocument, _ checker: inout ValueChecker) {
    let template = checker.template
    DocumentCases.check(document.tree, &checker) { tree in
      var findings = DocumentFindings(document, in: template)
      let policy = LocatedLifecyclePolicy(tree, isText: findings.isText)
      for check in checks { check.check(policy, &findings) }
      return findings.findings
    }
  }
}

/// A judgement about a lifecycle policy in which nothing is a choice.
protocol LifecycleCheck: Sendable {
  /// Looks at a policy.
  static func check(_ policy: LocatedLifecyclePolicy, _ findings: inout DocumentFindings)
}

extension LocatedLifecyclePolicy {
  /// The rules that can be read, in the order of the text.
  var readable: [LocatedLifecycleRule] {
    rules.value?.compactMap { $0.value } ?? []
  }

  /// The rules that are compared with each other: of a policy that is too long, the first 50.
  var comparable: ArraySlice<LocatedLifecycleRule> { readable.prefix(LifecyclePolicy.mostRules) }
}

extension RuleRegistry {
  /// The checks of lifecycle policies.
  static let lifecycleChecks: [any DocumentCheck.Type] = [LifecyclePolicies.self]
}
