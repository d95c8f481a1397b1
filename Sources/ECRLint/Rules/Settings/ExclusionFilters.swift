// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Exclusion filters and the tag mutability that they belong to.
///
/// Source: messages of the service (`ImageTagMutabilityExclusionFilters are not allowed when
/// imageTagMutability is set to …`, `… can't be null when …`). That a filter holds two wildcards at
/// most is what a Terraform provider checks; the documentation does not say it.
enum ExclusionFilters: ResourceCheck {
  static let unexpected = RuleDescriptor(
    "unexpected-exclusion-filters", .error,
    "exclusion filters with a tag mutability that takes none", fix: .unsafe)
  static let missing = RuleDescriptor(
    "missing-exclusion-filters", .error,
    "a tag mutability with exclusions that has no exclusion filters")
  static let wildcards = RuleDescriptor(
    "exclusion-filter-wildcards", .warning, "an exclusion filter with more than two wildcards")
  static let rules = [unexpected, missing, wildcards]

  static let types: Set<String> = ["AWS::ECR::Repository", "AWS::ECR::RepositoryCreationTemplate"]

  private static let mode = "ImageTagMutability"
  private static let filters = "ImageTagMutabilityExclusionFilters"
  private static let plain = [TagMutability.mutable, .immutable].map(\.rawValue)
  private static let suffix = "_WITH_EXCLUSION"

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    checker.forEachCase(of: [mode, filters], in: resource, checkMode)
    checker.forEachItem(of: resource[[filters]]) { checker, item in
      checker.forEachCase(of: item.member("ImageTagMutabilityExclusionFilterValue"), checkWildcards)
    }
  }

  private static func checkMode(_ checker: inout ValueChecker, _ members: MemberCase) {
    let value = members[mode]
    let hasFilters = members[filters].items?.contains(where: \.isPresent) ?? false
    if hasFilters, value.isAbsent {
      checker.report(
        unexpected,
        "exclusion filters need an \(mode) of \(alternatives(plain.map { $0 + suffix }));"
          + " without one it is 'MUTABLE'", at: members.keyRange(filters))
    } else if hasFilters, let text = value.text, plain.contains(text) {
      checker.report(
        unexpected,
        "'\(text)' takes no exclusion filters; use '\(text)\(suffix)' or remove \(filters)",
        at: value, notes: [Note("the filters stand here", at: members.keyRange(filters))],
        fixes: checker.replacing(value, with: text + suffix, .unsafe))
    } else if members[filters].isAbsent, let text = value.text,
      let word = plain.first(where: {
        $0 + suffix == text
      })
    {
      checker.report(
        missing, "'\(text)' needs \(filters); add them or use '\(word)'", at: value)
    }
  }

  private static func checkWildcards(_ checker: inout ValueChecker, _ value: Evaluated) {
    let known = value.text.map { [$0] } ?? value.pieces.compactMap(\.text)
    let count = known.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "*") } }
    guard count > 2 else { return }
    let shown = value.text ?? ValueChecker.shown(value.pieces)
    checker.report(
      wildcards, "'\(clipped(shown))' should have at most 2 '*'; it has \(count)", at: value)
  }
}
