// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A parameter with `NoEcho` whose value the stack shows after all.
///
/// CloudFormation masks such a value where parameters are shown, not in outputs and metadata. Source:
/// CloudFormation User Guide, "Parameters", `NoEcho`.
enum NoEchoOutput: Check {
  static let shown = RuleDescriptor(
    "no-echo-output", .warning, "a NoEcho parameter whose value outputs or metadata show",
    group: .consequences, foreignIdentifiers: ["W2010"])
  static let rules = [shown]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    var secrets: [String: Node] = [:]
    for parameter in template.parameters {
      if let node = parameter.value["NoEcho"], node.isTrue { secrets[parameter.name] = node }
    }
    guard !secrets.isEmpty else { return }
    for reference in template.index.references {
      guard case .value(let name) = reference.target, let secret = secrets[name] else { continue }
      let place: String
      switch (reference.place.section, reference.place.attribute) {
      case (.outputs, _): place = "an output shows"
      case (.resources, "Metadata"): place = "metadata show"
      default: continue
      }
      reporter.report(
        shown,
        "'\(clipped(name))' has 'NoEcho', and \(place) its value to whoever can describe the stack",
        at: reference, notes: [Note("the value is declared a secret here", at: secret.valueRange)])
    }
  }
}
