// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A null, written out or left by a key without a value.
///
/// CloudFormation refuses it at any depth: "'null' values are not allowed in templates". The SAM
/// transform takes nulls in what it turns into text, such as a state machine's definition, and
/// `AWS::LanguageExtensions` takes them out, so those are left alone.
enum NullValue: Check {
  static let null = RuleDescriptor(
    "null-value", .error, "a null or a key without a value, which CloudFormation refuses",
    foreignIdentifiers: ["E0000"])
  static let rules = [null]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard reporter.wants(null), !template.hasCustomMacro, !template.usesLanguageExtensions else {
      return
    }
    for entry in template.root.writtenEntries ?? [] {
      let name = entry.key.text
      if template.usesSAM, name == TemplateSection.globals.rawValue { continue }
      if name == TemplateSection.resources.rawValue {
        // An empty Resources section is reported as that.
        for resource in entry.value.writtenEntries ?? [] {
          let isSAM = resource.value["Type"]?.text?.hasPrefix("AWS::Serverless::") ?? false
          if !(template.usesSAM && isSAM) {
            visit(resource, isProperty: false, isInResource: true, &reporter)
          }
        }
      } else {
        visit(entry, isProperty: false, isInResource: false, &reporter)
      }
    }
  }

  private static func visit(
    _ entry: Node.Entry, isProperty: Bool, isInResource: Bool, _ reporter: inout Reporter
  ) {
    if isNull(entry.key) {
      reporter.report(
        null, "a key cannot be null; quote it when it is text", at: entry.key)
    }
    if isNull(entry.value) {
      let name = clipped(entry.key.text ?? "")
      let remedy =
        "remove the key" + (isProperty ? " or write '!Ref AWS::NoValue'" : "")
      let isWritten = !entry.value.valueRange.isEmpty
      reporter.report(
        null,
        isWritten
          ? "'\(name)' is null, which a template cannot hold; \(remedy)"
          : "'\(name)' has no value, and a template cannot hold null; \(remedy)",
        at: isWritten ? entry.value.valueRange : entry.key.valueRange)
      return
    }
    let isPropertyBelow = isProperty || (isInResource && entry.key.text == "Properties")
    visit(entry.value, isProperty: isPropertyBelow, isInResource: isInResource, &reporter)
  }

  /// Whether a null stands here itself; costs less than `Node.isNull`, and this looks at every node.
  private static func isNull(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node.content, scalar.style == .plain,
      scalar.text.utf8.count <= 4, node.tag == nil
    else { return false }
    return scalar.meaning == .null
  }

  // An alias is not followed: its anchor stands in the same tree.
  private static func visit(
    _ node: Node, isProperty: Bool, isInResource: Bool, _ reporter: inout Reporter
  ) {
    switch node.content {
    case .scalar, .alias: return
    case .sequence(let items):
      for item in items {
        if isNull(item) {
          let isWritten = !item.valueRange.isEmpty
          reporter.report(
            null, "a template cannot hold null; remove the item",
            at: isWritten ? item.valueRange : SourceRange(at: item.range.start))
        } else {
          visit(item, isProperty: isProperty, isInResource: isInResource, &reporter)
        }
      }
    case .mapping(let entries):
      for entry in entries {
        visit(entry, isProperty: isProperty, isInResource: isInResource, &reporter)
      }
    }
  }
}
