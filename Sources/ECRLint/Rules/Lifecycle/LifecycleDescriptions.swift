// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Descriptions that say another number or unit than their lifecycle rule.
enum LifecycleDescriptions: LifecycleCheck {
  static func check(_ policy: LocatedLifecyclePolicy, _ findings: inout DocumentFindings) {
    for rule in policy.readable {
      guard let text = rule.description.value, let value = rule.description.evaluated,
        let selection = rule.selection.value, let number = selection.countNumber.value,
        let countsDays = selection.countType.value?.countsDays,
        // A number that ECR refuses is no number that the description could contradict.
        number > 0
      else { continue }
      let words = DescribedQuantities(text)
      guard let quantity = words.contradiction(of: number, countsDays: countsDays) else { continue }
      let unit = countsDays ? "day" : "image"
      findings.report(
        LifecycleRules.misleadingDescription,
        "the description says '\(quantity)', but the rule counts \(number) \(unit)\(number == 1 ? "" : "s")",
        at: value, notes: DocumentFindings.note("counted here", at: selection.countNumber.evaluated)
      )
    }
  }
}
