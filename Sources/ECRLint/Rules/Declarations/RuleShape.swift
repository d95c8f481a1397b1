// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The shape of what the Rules section declares.
enum RuleShape: Check {
  static let bad = RuleDescriptor(
    "bad-rule", .error,
    "a rule of the Rules section without assertions or with keys it cannot have",
    foreignIdentifiers: ["E1700", "E1701", "E1702"], fix: .safe)
  static let rules = [bad]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasCustomMacro else { return }
    for rule in template.rules where !rule.value.isNull && !rule.value.looksLikeFunction() {
      guard let entries = rule.value.entries else {
        reporter.report(bad, "a rule must be a mapping with 'Assertions'", at: rule.value)
        continue
      }
      reporter.reportUnknownKeys(
        bad, in: entries, of: "a rule", among: ["RuleCondition", "Assertions"])
      if let condition = rule.value["RuleCondition"] {
        judge(condition, "'RuleCondition'", &reporter)
      }
      guard let assertions = rule.value["Assertions"] else {
        if NearestName(to: "Assertions", among: entries.compactMap(\.key.text)) == nil {
          reporter.report(
            bad, "rule '\(clipped(rule.name))' must have 'Assertions'", at: rule.key)
        }
        continue
      }
      check(assertions, of: rule, &reporter)
    }
  }

  private static func check(
    _ assertions: Node, of rule: Template.Declaration, _ reporter: inout Reporter
  ) {
    guard !assertions.isNull, !assertions.looksLikeFunction() else { return }
    guard let items = assertions.items else {
      reporter.report(bad, "'Assertions' must be a list", at: assertions)
      return
    }
    if items.isEmpty {
      reporter.report(bad, "'Assertions' must hold at least one 'Assert'", at: assertions)
    }
    for item in items where !item.isNull {
      guard let entries = item.entries else {
        reporter.report(bad, "an assertion must be a mapping with 'Assert'", at: item)
        continue
      }
      guard !item.looksLikeFunction() else {
        reporter.report(bad, "an assertion must have the function under 'Assert'", at: item)
        continue
      }
      reporter.reportUnknownKeys(
        bad, in: entries, of: "an assertion", among: ["Assert", "AssertDescription"])
      if let assert = item["Assert"] {
        judge(assert, "'Assert'", &reporter)
      } else if NearestName(to: "Assert", among: entries.compactMap(\.key.text)) == nil {
        reporter.report(bad, "an assertion must have an 'Assert'", at: entries.first?.key ?? item)
      }
      if let text = item["AssertDescription"], text.scalar == nil || text.looksLikeFunction() {
        reporter.report(bad, "'AssertDescription' must be a literal string", at: text)
      }
    }
  }

  /// Reports what is certainly no condition; a function that does not exist is reported elsewhere.
  private static func judge(_ node: Node, _ key: String, _ reporter: inout Reporter) {
    guard !node.isNull else { return }
    if let expression = Expression(node, inCondition: true) {
      let gives = expression.function.isCondition
      guard !gives, expression.function != .if, expression.function != .transform else { return }
      reporter.report(
        bad,
        "\(key) must be a function that gives true or false, not '\(expression.function.name)'",
        at: expression.range)
    } else if !node.looksLikeFunction(inCondition: true) {
      reporter.report(
        bad, "\(key) must be a function that gives true or false, such as 'Fn::Equals'", at: node)
    }
  }
}
