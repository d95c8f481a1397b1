// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// `DeletionPolicy` and `UpdateReplacePolicy`: their values, and one without the other.
///
/// Source: CloudFormation Template Reference, "DeletionPolicy attribute" and "UpdateReplacePolicy
/// attribute". `Snapshot` works for a few types of other services alone.
enum DeletionPolicies: Check {
  static let bad = RuleDescriptor(
    "bad-deletion-policy", .error, "a deletion policy that does not exist for the resource",
    foreignIdentifiers: ["E3035", "E3036"], fix: .safe)
  static let unpaired = RuleDescriptor(
    "unpaired-deletion-policy", .warning,
    "a resource that is kept when it is deleted and not when it is replaced, or the other way",
    group: .consequences, foreignIdentifiers: ["W3011"], fix: .unsafe)
  static let missing = RuleDescriptor(
    "missing-deletion-policy", .warning,
    "a repository that is deleted with its stack because nothing says otherwise", group: .advice,
    foreignIdentifiers: ["I3011"], fix: .unsafe)
  static let rules = [bad, unpaired, missing]

  private static let deletion = "DeletionPolicy"
  private static let replacement = "UpdateReplacePolicy"

  static func check(_ template: Template, _ reporter: inout Reporter) {
    for resource in template.resources {
      let delete = resource.node.entry(deletion)
      let replace = resource.node.entry(replacement)
      if let delete { checkValue(delete, resource, &reporter) }
      if let replace { checkValue(replace, resource, &reporter) }
      if resource.isECR { checkPair(resource, delete, replace, &reporter) }
    }
  }

  private static func checkValue(
    _ entry: Node.Entry, _ resource: Resource, _ reporter: inout Reporter
  ) {
    guard let name = entry.key.text, !entry.value.isNull, Expression(entry.value) == nil else {
      return
    }
    var allowed = ["Delete", "Retain"]
    if name == deletion { allowed.append("RetainExceptOnCreate") }
    guard let value = entry.value.text else {
      reporter.report(bad, "'\(name)' must be one of \(alternatives(allowed))", at: entry.value)
      return
    }
    guard !allowed.contains(value) else { return }
    if value == "Snapshot" {
      guard resource.isECR else { return }
      reporter.report(
        bad,
        "'Snapshot' does not work for \(resource.type ?? "this type"); can be \(alternatives(allowed))",
        at: entry.value)
      return
    }
    let nearest = NearestName(to: value, among: allowed)
    let isOnOneLine = [.plain, .singleQuoted, .doubleQuoted].contains(entry.value.scalar?.style)
    let fixes = nearest.flatMap { found in
      found.isOnly && isOnOneLine ? [FixIt.replace(entry.value, with: found.name, .safe)] : nil
    }
    reporter.report(
      bad, "'\(clipped(value))' is not a value of \(name); can be \(alternatives(allowed))",
      at: entry.value, fixes: fixes ?? [])
  }

  private static func checkPair(
    _ resource: Resource, _ delete: Node.Entry?, _ replace: Node.Entry?, _ reporter: inout Reporter
  ) {
    // A misspelt half is the one defect to report; both fixes together would write its key twice.
    let isMisspelt = (resource.node.entries ?? []).contains { entry in
      let meant = entry.key.text.flatMap(ResourceAttributes.attribute(meantBy:))
      return meant == deletion || meant == replacement
    }
    guard !isMisspelt else { return }
    switch (delete, replace) {
    case (nil, nil):
      guard resource.type == "AWS::ECR::Repository" || resource.type == "AWS::ECR::PublicRepository"
      else { return }
      let images = resource.properties?["EmptyOnDelete"]?.isTrue ?? false ? ", images and all" : ""
      reporter.report(
        missing,
        "'\(clipped(resource.logicalID))' is deleted with its stack\(images); add "
          + "'DeletionPolicy: Retain' and 'UpdateReplacePolicy: Retain' to keep it",
        at: resource.key.range,
        fixes: fixes(["\(deletion): Retain", "\(replacement): Retain"], "Type", resource, reporter))
    case (let entry?, nil): reportUnpaired(entry, replacement, resource, &reporter)
    case (nil, let entry?): reportUnpaired(entry, deletion, resource, &reporter)
    default: break
    }
  }

  private static func fixes(
    _ attributes: [String], _ anchor: String, _ resource: Resource, _ reporter: Reporter
  ) -> [FixIt] {
    guard let entry = resource.node.entry(anchor) else { return [] }
    let file = reporter.template.file
    return FixIt.add(attributes, below: entry, of: resource, in: file).map { [$0] } ?? []
  }

  private static func reportUnpaired(
    _ entry: Node.Entry, _ other: String, _ resource: Resource, _ reporter: inout Reporter
  ) {
    // Without the other half the default is Delete, which is what the written half may say too; one
    // with a value that does not exist is the defect to mend first.
    guard let value = entry.value.text,
      ["Retain", "RetainExceptOnCreate", "Snapshot"].contains(value),
      Expression(entry.value) == nil, let name = entry.key.text
    else { return }
    let effect =
      other == replacement
      ? "an update that replaces the resource deletes it"
      : "removing the resource or the stack deletes it"
    reporter.report(
      unpaired, "'\(name)' stands alone, so \(effect); add '\(other): Retain'",
      at: entry.key.range, fixes: fixes(["\(other): Retain"], name, resource, reporter))
  }
}
