// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// What stands beside `Properties`: attributes that exist, in the form that they take.
///
/// Source: CloudFormation Template Reference, "Resource attribute reference".
enum ResourceAttributes: Check {
  static let unknown = RuleDescriptor(
    "unknown-attribute", .error, "a key beside Properties that is no resource attribute",
    foreignIdentifiers: ["E3001"], fix: .safe)
  static let wrongType = RuleDescriptor(
    "bad-attribute", .error, "a resource attribute in a form that CloudFormation does not take",
    foreignIdentifiers: ["E3001"])
  static let rules = [unknown, wrongType]

  private static let names = [
    "Type", "Properties", "Metadata", "DependsOn", "Condition", "DeletionPolicy",
    "UpdateReplacePolicy", "CreationPolicy", "UpdatePolicy", "Version",
  ]

  /// Attributes that SAM adds to its own types.
  private static let samNames: Set<String> = ["Connectors", "IgnoreGlobals"]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasCustomMacro else { return }
    for resource in template.resources { check(resource, template, &reporter) }
  }

  private static func check(
    _ resource: Resource, _ template: Template, _ reporter: inout Reporter
  ) {
    guard resource.node.writtenEntries != nil else {
      // A null is the null rule's.
      if !resource.node.isNull, Expression(resource.node) == nil {
        reporter.report(
          wrongType,
          "'\(clipped(resource.logicalID))' must be a mapping with a Type; check the indentation",
          at: resource.node)
      }
      return
    }
    reportNested(resource, &reporter)
    for entry in resource.node.entries ?? [] where !isResource(entry.value) {
      guard let name = entry.key.text else { continue }
      if names.contains(name) {
        checkForm(name, entry.value, &reporter)
      } else if !name.hasPrefix("Fn::"), !(template.usesSAM && samNames.contains(name)) {
        reportUnknown(name, entry, resource, &reporter)
      }
    }
  }

  /// The attribute that a key was probably meant to be; nil for one that is an attribute, or near to none.
  static func attribute(meantBy name: String) -> String? {
    names.contains(name) ? nil : NearestName(to: name, among: names)?.name
  }

  /// Whether a value has a resource's form, so that it was meant to stand one level up.
  private static func isResource(_ node: Node) -> Bool {
    node["Type"]?.text?.holdsBytes(of: "::") ?? false
  }

  private static func reportNested(_ resource: Resource, _ reporter: inout Reporter) {
    let nested = (resource.node.entries ?? []).filter { isResource($0.value) }
    guard let first = nested.first, let name = first.key.text else { return }
    let more = nested.count > 1 ? [Note("and \(nested.count - 1) more in this resource")] : []
    reporter.report(
      unknown,
      "'\(clipped(name))' is a resource inside of '\(clipped(resource.logicalID))'; resources must stand"
        + " side by side under 'Resources'", at: first.key.range, notes: more)
  }

  private static func checkForm(_ name: String, _ value: Node, _ reporter: inout Reporter) {
    guard !value.isNull, Expression(value) == nil else { return }
    let isRight: Bool
    let form: String
    switch name {
    case "Type", "Condition", "Version":
      (isRight, form) = (value.scalar != nil, "a string")
    case "DependsOn":
      let items = value.items ?? [value]
      (isRight, form) = (
        items.allSatisfy { $0.scalar != nil || Expression($0) != nil },
        "a logical ID or a list of logical IDs"
      )
    case "Properties", "Metadata", "CreationPolicy", "UpdatePolicy":
      (isRight, form) = (value.writtenEntries != nil, "a mapping")
    default: return
    }
    if !isRight { reporter.report(wrongType, "'\(name)' must be \(form)", at: value) }
  }

  private static func reportUnknown(
    _ name: String, _ entry: Node.Entry, _ resource: Resource, _ reporter: inout Reporter
  ) {
    let shape = resource.type.flatMap { ECRResourceTypes.specification(of: $0)?.shape }
    if let shape, shape.position(of: name) != nil {
      // Only the first may begin `Properties`; the others follow it there in the next round.
      let first = resource.node.entries?.first {
        $0.key.text.map { shape.position(of: $0) != nil } ?? false
      }
      let isFree = resource.properties != nil || first?.key.range == entry.key.range
      let fix =
        isFree
        ? FixIt.moveUnderProperties(entry, of: resource, in: reporter.template.file) : nil
      reporter.report(
        unknown, "'\(name)' is a property; indent it under 'Properties'", at: entry.key.range,
        fixes: fix.map { [$0] } ?? [])
      return
    }
    let present = Set((resource.node.entries ?? []).compactMap(\.key.text))
    if let nearest = NearestName(to: name, among: names) {
      let fixes =
        nearest.isOnly && !present.contains(nearest.name)
        ? [FixIt.replace(entry.key, with: nearest.name, .safe)] : []
      reporter.report(
        unknown,
        "'\(clipped(name))' is not a resource attribute\(didYouMean(nearest.name))",
        at: entry.key.range, fixes: fixes)
    } else {
      reporter.report(
        unknown,
        "'\(clipped(name))' is not a resource attribute; can be "
          + alternatives(names.filter { $0 != "Version" }), at: entry.key.range)
    }
  }
}
