// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// Tags that every repository must have.
///
/// Which ones those are the option `required-tags` says: without it nothing is reported. Security Hub's
/// ECR.4 looks at public repositories alone.
enum RequiredTags: ResourceCheck {
  static let missing = RuleDescriptor(
    "missing-required-tag", .warning, "a repository without a tag that is required",
    group: .consequences, foreignIdentifiers: ["ECR.4"])
  static let rules = [missing]
  static let types: Set<String> = ["AWS::ECR::Repository", "AWS::ECR::PublicRepository"]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    let required = checker.options.requiredTags
    guard !required.isEmpty, checker.wants(missing) else { return }
    checker.forEachCase(of: "Tags", in: resource) { checker, slot in
      guard slot.value.isAbsent || slot.value.items != nil else { return }
      var keys: Set<String> = []
      for item in slot.value.items ?? [] {
        switch item.content {
        case .absent: continue
        case .object:
          guard let key = item.member("Key").text else { return }
          keys.insert(key)
        // A tag that is not known, or not always there, may be any.
        default: return
        }
      }
      let absent = required.filter { !keys.contains($0) }
      guard !absent.isEmpty else { return }
      checker.report(
        missing,
        "'\(clipped(resource.logicalID))' needs the tag\(absent.count == 1 ? "" : "s") "
          + absent.map { "'\(clipped($0))'" }.joined(separator: ", "), at: slot.place)
    }
  }
}
