// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// What a new repository does not have that the old one has, because no template says it.
struct ReplacementConsequences {
  /// The properties on all sides.
  let rows: [PropertyRow]

  /// What there is to say.
  var findings: [PlanFinding] {
    rows.compactMap { row in
      guard row.desired.isAbsent, !row.isLiveDefault, let current = row.live.value else {
        return nil
      }
      let path = [row.property.name]
      switch row.property.name {
      case "RepositoryPolicyText":
        return PlanFinding(
          .undeclaredPolicyDeleted,
          "the live policy is not in the template, so the new repository does not have it; write it into 'RepositoryPolicyText' to keep it",
          path: path)
      case "LifecyclePolicy":
        return PlanFinding(
          .undeclaredLifecyclePolicyDeleted,
          "the live lifecycle policy is not in the template, so the new repository does not have it; write it into 'LifecyclePolicy' to keep it",
          path: path)
      case "ImageTagMutability":
        guard let text = current.text, text.hasPrefix(TagMutability.immutable.rawValue) else {
          return nil
        }
        return PlanFinding(
          .tagsBecomeMutable,
          "'\(clipped(text))' is not in the template, so tags of the new repository can be moved to other images",
          path: path)
      default: return nil
      }
    }
  }
}
