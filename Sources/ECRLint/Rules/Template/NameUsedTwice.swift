// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A resource that has the name of a parameter, so that `Ref` could mean either.
///
/// Conditions, mappings and outputs have name spaces of their own.
enum NameUsedTwice: Check {
  static let twice = RuleDescriptor(
    "name-used-twice", .error, "a resource that has the name of a parameter",
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
  }
}
