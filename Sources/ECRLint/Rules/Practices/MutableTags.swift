// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Image tags that a push can move to another image.
///
/// `IMMUTABLE_WITH_EXCLUSION` protects what its filters leave, unless one of them is `*`; the other
/// way round, `MUTABLE_WITH_EXCLUSION` with the filter `*` protects every tag.
enum MutableTags: ResourceCheck {
  static let mutable = RuleDescriptor(
    "mutable-tags", .warning, "a repository whose image tags can be overwritten", group: .security,
    foreignIdentifiers: ["ECR.2", "CT.ECR.PR.3", "CKV_AWS_51", "AWS-0031"], fix: .unsafe)
  static let partly = RuleDescriptor(
    "partly-immutable-tags", .warning,
    "a repository some of whose image tags can be overwritten, which other tools do not accept",
    group: .advice, foreignIdentifiers: ["ECR.2", "CKV_AWS_51"])
  static let rules = [mutable, partly]
  static let types: Set<String> = [
    "AWS::ECR::Repository", "AWS::ECR::RepositoryCreationTemplate",
  ]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    checker.forEachCase(
      of: "ImageTagMutability", and: "ImageTagMutabilityExclusionFilters", in: resource
    ) { checker, mutability, filters in
      check(mutability, filters: filters.value, of: resource, &checker)
    }
  }

  private static func check(
    _ slot: ValueChecker.Slot, filters: Evaluated, of resource: EvaluatedResource,
    _ checker: inout ValueChecker
  ) {
    let value = slot.value
    if value.isAbsent {
      let name = "'\(clipped(resource.logicalID))'"
      let isTemplate = resource.resource.type == "AWS::ECR::RepositoryCreationTemplate"
      checker.report(
        mutable,
        "tags of \(isTemplate ? "what \(name) makes" : name) can be overwritten, which is the default; "
          + "'ImageTagMutability: IMMUTABLE' keeps each on its image", at: slot.place)
      return
    }
    switch value.text {
    case "MUTABLE": reportMutable(value, of: resource, &checker)
    case "MUTABLE_WITH_EXCLUSION":
      // What is not known of the filters may exclude every tag.
      guard let items = filters.items, items.allSatisfy({ filter(of: $0).text != nil }),
        everything(in: items) == nil
      else { return }
      reportMutable(value, of: resource, &checker)
    case "IMMUTABLE_WITH_EXCLUSION":
      if let filter = filters.items.flatMap(everything) {
        checker.report(
          mutable,
          "a filter of '*' alone lets every tag be overwritten; name the tags that must be",
          at: filter)
      } else {
        checker.report(
          partly,
          "tags that the exclusion filters name can be overwritten; Security Hub (ECR.2) and checkov "
            + "(CKV_AWS_51) accept 'IMMUTABLE' alone", at: value)
      }
    default: return
    }
  }

  private static func reportMutable(
    _ value: Evaluated, of resource: EvaluatedResource, _ checker: inout ValueChecker
  ) {
    let isWritten = value.origin.parameter == nil && value.uses.isEmpty && value.pieces.isEmpty
    // In a branch of `Fn::If` the other branch says what is wanted elsewhere, and both would be the same.
    let isWhole = resource[["ImageTagMutability"]].text == value.text
    let canReplace =
      isWritten && isWhole && value.scalar?.style == .plain && value.text == "MUTABLE"
    checker.report(
      mutable, "tags can be overwritten; 'IMMUTABLE' keeps each on its image", at: value,
      fixes: canReplace ? [FixIt.replace(value.origin.range, with: "IMMUTABLE", .unsafe)] : [])
  }

  private static func filter(of item: Evaluated) -> Evaluated {
    item.member("ImageTagMutabilityExclusionFilterValue")
  }

  /// The filter that takes every tag.
  private static func everything(in items: [Evaluated]) -> Evaluated? {
    items.lazy.map(filter).first { item in
      item.text.map { !$0.isEmpty && $0.utf8.allSatisfy { $0 == UInt8(ascii: "*") } } ?? false
    }
  }
}
