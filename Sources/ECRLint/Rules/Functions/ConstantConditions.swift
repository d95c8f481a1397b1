// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A comparison in Conditions whose outcome the text decides.
enum ConstantConditions: Check {
  static let rule = RuleDescriptor(
    "constant-condition", .warning, "a comparison that is always true or always false",
    group: .consequences, foreignIdentifiers: ["W8003"])
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasUnknownMacro else { return }
    for site in template.index.sites {
      guard site.expression.function == .equals, site.place.section == .conditions,
        let sides = site.expression.arguments, sides.count == 2,
        let outcome = outcome(sides[0], sides[1])
      else { continue }
      reporter.report(
        rule, "this comparison is always \(outcome), whatever the parameters are",
        at: site.expression.headRange)
    }
  }

  private static func outcome(_ left: Node, _ right: Node) -> Bool? {
    if let left = left.literal, let right = right.literal {
      if isOpen(left) || isOpen(right) { return nil }
      // `True` and `true` are one value to YAML and two texts.
      if left != right, left.lowercased() == right.lowercased() { return nil }
      return left == right
    }
    guard let first = Expression(left), let second = Expression(right), first == second,
      first.function == .ref || first.function == .sub || first.function == .findInMap
    else { return nil }
    return true
  }

  /// Whether a text may stand for another, or is meant to: then other rules speak of it.
  private static func isOpen(_ text: String) -> Bool {
    let pseudo = PseudoParameter(rawValue: text)
    return isComposed(text) || text.hasPrefix("{{") || pseudo.map { $0 != .noValue } ?? false
  }
}
