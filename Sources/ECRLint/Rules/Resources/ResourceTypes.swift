// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Types that are missing, malformed, or Amazon ECR's only by their name.
///
/// The types of other services are never judged: which exist changes every week.
enum ResourceTypes: Check {
  static let missing = RuleDescriptor("missing-type", .error, "a resource without a type")
  static let unknown = RuleDescriptor(
    "unknown-resource-type", .error, "a resource type that does not exist",
    foreignIdentifiers: ["E3006"], fix: .safe)
  static let rules = [missing, unknown]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    for resource in template.resources { check(resource, &reporter) }
  }

  private static func check(_ resource: Resource, _ reporter: inout Reporter) {
    guard resource.node.writtenEntries != nil, Expression(resource.node) == nil else { return }
    guard let node = resource.node["Type"] else {
      // A Transform inside the resource can bring the type.
      guard resource.node.entry("Fn::Transform") == nil else { return }
      reporter.report(
        missing, "'\(clipped(resource.logicalID))' needs a Type", at: resource.key.range)
      return
    }
    guard let type = node.text, !node.isNull, Expression(node) == nil else { return }
    if type.hasPrefix("AWS::ECR::") || isNearlyECR(type) {
      checkECR(type, node, &reporter)
    } else if !isWellFormed(type) {
      reporter.report(
        unknown,
        "'\(clipped(type))' is not a resource type; must look like 'AWS::ECR::Repository'", at: node
      )
    }
  }

  private static func checkECR(_ type: String, _ node: Node, _ reporter: inout Reporter) {
    guard ECRResourceTypes.specification(of: type) == nil else { return }
    if let hint = InventedTypes.advice(for: type) {
      reporter.report(unknown, "'\(clipped(type))' does not exist; \(hint)", at: node)
      return
    }
    if let nearest = NearestName(to: type, among: ECRResourceTypes.names) {
      let fixes =
        nearest.isOnly
        ? [FixIt.replace(node.valueRange, with: nearest.name, .safe)] : []
      reporter.report(
        unknown, "'\(clipped(type))' does not exist\(didYouMean(nearest.name))", at: node,
        fixes: node.scalar?.style == .plain ? fixes : [])
      return
    }
    reporter.report(
      unknown,
      "'\(clipped(type))' does not exist; can be \(alternatives(ECRResourceTypes.names))", at: node)
  }

  /// Whether a type is one of Amazon ECR's but for the case of its letters or a slip in its prefix.
  private static func isNearlyECR(_ type: String) -> Bool {
    guard !type.hasPrefix("AWS::") || type.lowercased().hasPrefix("aws::ecr::") else {
      return false
    }
    return NearestName(to: type, among: ECRResourceTypes.names).map { $0.distance <= 1 } ?? false
  }

  /// Whether a type has the form of CloudFormation's: two or more names joined by `::`, or `Custom::`.
  private static func isWellFormed(_ type: String) -> Bool {
    let parts = type.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts.count % 2 == 1 else { return false }
    for (index, part) in parts.enumerated() {
      if index % 2 == 1 {
        guard part.isEmpty else { return false }
        continue
      }
      let isCustom = index > 0 && parts[0] == "Custom"
      guard !part.isEmpty,
        part.utf8.allSatisfy({ isNameByte($0) || (isCustom && isCustomByte($0)) })
      else { return false }
    }
    return parts.count >= 5 || parts[0] == "Custom"
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Names of custom resources can hold a few more characters.
  private static func isCustomByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "-")
  }
}
