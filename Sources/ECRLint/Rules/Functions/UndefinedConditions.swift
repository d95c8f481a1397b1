// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Conditions that `Condition` and `Fn::If` name and that nothing declares.
enum UndefinedConditions: Check {
  static let rule = RuleDescriptor(
    "undefined-condition", .error, "a reference to a condition that the template does not declare",
    foreignIdentifiers: ["E3015"], fix: .unsafe)
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.usesMacro else { return }
    let names = template.conditions.map(\.name)
    var declared = DeclaredNames(names)
    var suggestions = Suggestions(names)
    for reference in template.index.references {
      guard case .condition(let name) = reference.target, !name.isEmpty, !declared.mayHold(name),
        !reference.place.loopVariables.contains(name)
      else { continue }
      let nearest = suggestions.nearest(to: name)
      let ending =
        nearest.map { didYouMean($0) } ?? suggestions.ending(for: name, "it declares")
      let fix = nearest.flatMap { reporter.renaming(reference, to: $0) }
      reporter.report(
        rule, "'\(clipped(name))' is no condition of this template" + ending, at: reference,
        fixes: fix.map { [$0] } ?? [])
    }
  }
}
