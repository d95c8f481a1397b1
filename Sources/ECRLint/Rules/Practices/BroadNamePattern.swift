// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// An `AllowedPattern` that lets names through which Amazon ECR refuses.
///
/// The pattern is tried on sample names; a parameter without a pattern, or with `AllowedValues`, is
/// not judged.
enum BroadNamePattern: Check {
  static let broad = RuleDescriptor(
    "broad-name-pattern", .warning,
    "an AllowedPattern that lets repository names through which are refused", group: .advice)
  static let rules = [broad]

  /// The most parameters that are judged, as many as a template may have.
  private static let mostParameters = 200

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard reporter.wants(broad) else { return }
    var names: [String: Template.Declaration] = [:]
    for parameter in template.parameters where parameter.value["AllowedPattern"]?.text != nil {
      names[parameter.name] = parameter
    }
    guard !names.isEmpty else { return }
    var accepted: [String: [String]] = [:]
    var reported: Set<String> = []
    for name in NameProperties.all(in: template) {
      guard let form = form(of: name) else { continue }
      for outcome in name.node.outcomes {
        guard let (before, parameter, after) = slot(of: outcome, in: template),
          !reported.contains(parameter), let declaration = names[parameter],
          accepted[parameter] != nil || accepted.count < mostParameters
        else { continue }
        let samples = accepted[parameter] ?? NameSamples.accepted(by: declaration)
        accepted[parameter] = samples
        guard let bad = samples.first(where: { !form.matches(before + $0 + after) }),
          let node = declaration.value["AllowedPattern"]
        else { continue }
        reported.insert(parameter)
        reporter.report(
          broad,
          "this pattern lets '\(clipped(bad))' through, but '\(name.property)' must be \(form.words)",
          at: node, notes: [Note("used here as '\(name.property)'", at: outcome.range)])
      }
    }
  }

  private static func form(of name: NameProperties.Written) -> TextForm? {
    guard name.property != "PrincipalArn", let type = name.resource.type,
      let property = ECRResourceTypes.specification(of: type)?.shape.property(named: name.property),
      case .string(let rule) = property.shape
    else { return nil }
    return rule.form
  }

  /// The parameter that a name is made of, with the known text around it; nil for any other name.
  private static func slot(
    of node: Node, in template: Template
  ) -> (before: String, parameter: String, after: String)? {
    guard let text = ComposedText(node, in: template), text.pieces.count <= 3 else { return nil }
    var sides = ["", ""]
    var found: String?
    for piece in text.pieces {
      switch piece {
      case .text(let text): sides[found == nil ? 0 : 1] = text
      case .parameter(let name) where found == nil: found = name
      default: return nil
      }
    }
    return found.map { (sides[0], $0, sides[1]) }
  }
}
