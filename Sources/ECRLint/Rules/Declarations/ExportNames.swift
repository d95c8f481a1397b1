// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The names under which outputs are exported: twice the same, or made of a resource's values.
enum ExportNames: Check {
  static let duplicate = RuleDescriptor(
    "duplicate-export", .error, "two outputs that are exported under one name")
  static let computed = RuleDescriptor(
    "resource-in-export-name", .error, "an export name that depends on a resource",
    foreignIdentifiers: ["E6102"])
  static let rules = [duplicate, computed]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    for reference in template.index.references
    where reference.place.section == .outputs && reference.place.attribute == "Export" {
      checkTarget(of: reference, template, &reporter)
    }
    var exports = Exports()
    for output in template.entries(of: .outputs) where !output.isInLoop {
      guard let name = output.value["Export"]?["Name"], !name.isNull else { continue }
      let condition = output.value["Condition"]?.text
      guard let (earlier, isCertain) = exports.add(output, name, condition) else { continue }
      reporter.report(
        duplicate,
        "output '\(clipped(earlier.name))' is exported under this name too; export names must be"
          + " unique" + (isCertain ? "" : ", and both outputs can be there"),
        at: name.range, severity: isCertain ? nil : .warning,
        notes: [Note("exported first here", at: earlier.value["Export"]?["Name"]?.range)])
    }
  }

  private static func checkTarget(
    of reference: Reference, _ template: Template, _ reporter: inout Reporter
  ) {
    let name: String
    switch reference.target {
    case .value(let value): name = value
    case .attribute(let resource, _): name = resource
    case .condition, .mapping, .dependency: return
    }
    guard template.resource(name) != nil else { return }
    reporter.report(
      computed,
      "'\(clipped(name))' is a resource; an export name can depend on parameters and pseudo"
        + " parameters only", at: reference)
  }
}

/// The exports so far, by name.
private struct Exports {
  private struct Key: Hashable {
    var name: Node
    var condition: String?
  }

  private var byCondition: [Key: SectionEntry] = [:]
  private var first: [Node: SectionEntry] = [:]

  /// Adds an export; the earlier one that it clashes with, and whether both are always there.
  ///
  /// Two outputs under different conditions may never be there together, so they do not clash.
  mutating func add(
    _ output: SectionEntry, _ name: Node, _ condition: String?
  ) -> (SectionEntry, isCertain: Bool)? {
    defer {
      let key = Key(name: name, condition: condition)
      byCondition[key] = byCondition[key] ?? output
      first[name] = first[name] ?? output
    }
    if let same = byCondition[Key(name: name, condition: condition)] { return (same, true) }
    if condition != nil {
      return byCondition[Key(name: name, condition: nil)].map { ($0, false) }
    }
    return first[name].map { ($0, false) }
  }
}
