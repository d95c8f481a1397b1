// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Lifecycle rules that leave next to nothing of a repository.
enum LifecycleCounts: LifecycleCheck {
  /// The fewest images that can be kept without a word: the one in use, the one before it, and one
  /// that is being rolled out.
  private static let fewest = 3

  static func check(_ policy: LocatedLifecyclePolicy, _ findings: inout DocumentFindings) {
    guard !keepsByTag(policy) else { return }
    for rule in policy.readable {
      guard let selection = rule.selection.value, selection.tagStatus.value == .any,
        selection.countType.value == .imageCountMoreThan,
        rule.action.value?.type.value == .expire, rule.storageClass == .standard,
        let number = selection.countNumber.value, let value = selection.countNumber.evaluated,
        (1..<fewest).contains(number)
      else { continue }
      let images = number == 1 ? "the newest image" : "the newest \(number) images"
      findings.report(
        LifecycleRules.fewImages,
        "this rule keeps \(images) whatever the tags are; one that is deployed can be gone"
          + " before it is pulled again",
        at: value)
    }
  }

  /// Whether a rule of a policy claims images by their tags, or may: those are not the last rule's.
  private static func keepsByTag(_ policy: LocatedLifecyclePolicy) -> Bool {
    policy.rules.value?.contains { slot in
      guard let rule = slot.value else { return true }
      let status = rule.selection.value?.tagStatus.value
      return rule.storageClass != .archive && status != .any && status != .untagged
    } ?? false
  }
}
