// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// `Fn::Sub` without variables, and variables that the text does not use.
enum SubVariables: Check {
  static let unneeded = RuleDescriptor(
    "unneeded-sub", .warning, "an Fn::Sub without variables", group: .advice,
    foreignIdentifiers: ["W1020"], fix: .safe)
  static let unused = RuleDescriptor(
    "unused-sub-variable", .warning, "a variable of Fn::Sub that its text does not use",
    foreignIdentifiers: ["W1019"])
  static let rules = [unneeded, unused]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasUnknownMacro else { return }
    for site in template.index.sites where site.expression.function == .sub {
      let expression = site.expression
      let node = expression.arguments?.first ?? expression.argument
      guard let text = node.literal else { continue }
      // Without `${` nothing is replaced and no `${!` is unwrapped.
      if !text.isEmpty, !holdsVariable(text) {
        reporter.report(
          unneeded, "'Fn::Sub' has no variable to replace; the string alone is the same",
          at: expression.headRange, fixes: fix(expression, template))
      }
      guard let arguments = expression.arguments, arguments.count == 2,
        let entries = arguments[1].entries, !arguments[1].isComputed
      else { continue }
      let used = Set(SubTemplate(text).variables.map(\.name))
      for entry in entries {
        guard let name = entry.key.text, !used.contains(name), !isComposed(name) else { continue }
        reporter.report(unused, "'\(clipped(name))' is not used in the text", at: entry.key)
      }
    }
  }

  /// Leaves the string alone; not where a plain one would turn into a number or a boolean.
  private static func fix(_ expression: Expression, _ template: Template) -> [FixIt] {
    let argument = expression.argument
    guard let scalar = argument.scalar, case .string = scalar.meaning else { return [] }
    let tag = SourceRange(start: expression.range.start, end: argument.valueRange.start)
    let written = template.file.text(of: tag)
    let title = "take 'Fn::Sub' away"
    if written.hasPrefix("!Sub"), written.dropFirst(4).allSatisfy({ $0 == " " }) {
      return [FixIt(title, .safe, [FixIt.Edit(tag, "")])]
    }
    // A block scalar is indented by its key, which would go.
    guard scalar.style != .literal, scalar.style != .folded, !written.contains("&") else {
      return []
    }
    let string = template.file.text(of: argument.valueRange)
    return [FixIt(title, .safe, [FixIt.Edit(expression.range, string)])]
  }
}
