// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A resource that has the name of a parameter, so that `Ref` could mean either, and names that a loop
/// makes twice or that are taken.
///
/// Conditions, mappings and outputs have name spaces of their own.
enum NameUsedTwice: Check {
  static let twice = RuleDescriptor(
    "name-used-twice", .error,
    "a resource that has the name of a parameter, or a name that a loop makes again",
    foreignIdentifiers: ["E3007"])
  static let rules = [twice]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    let parameters = Dictionary(
      template.parameters.map { ($0.name, $0.key) }, uniquingKeysWith: { first, _ in first })
    for resource in template.resources {
      guard let parameter = parameters[resource.logicalID] else { continue }
      reporter.report(
        twice,
        "'\(clipped(resource.logicalID))' is a parameter too; a parameter and a resource cannot share"
          + " a name", at: resource.key,
        notes: [Note("the parameter is declared here", at: parameter.valueRange)])
    }
    guard !template.hasUnknownMacro else { return }
    checkLoops(template, &reporter)
  }
  private static func checkLoops(_ template: Template, _ reporter: inout Reporter) {
    for section in [TemplateSection.conditions, .resources, .outputs] {
      let made = LoopKey.all(in: section, of: template)
      guard !made.isEmpty else { continue }
      var taken: [String: Node] = [:]
      for entry in template.entries(of: section) where !entry.isInLoop {
        taken[entry.name] = entry.key
      }
      for key in made {
        if let first = taken[key.name] {
          reporter.report(
            twice, "this item makes '\(clipped(key.name))', which is there already", at: key.item,
            notes: [Note("first made here", at: first.valueRange)])
        } else {
          taken[key.name] = key.item
        }
      }
    }
  }
}
