// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A mapping that is no table of two levels with literal values.
enum MappingShape: Check {
  static let bad = RuleDescriptor(
    "bad-mapping", .error,
    "a mapping that has not two levels of keys with strings or lists of them",
    foreignIdentifiers: ["E7001"])
  static let rules = [bad]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasCustomMacro else { return }
    for mapping in template.mappings where !mapping.value.isNull {
      guard isTable(mapping.value, "none", &reporter) else { continue }
      for first in mapping.value.plainEntries where !first.value.isNull {
        guard isTable(first.value, "one", &reporter) else { continue }
        for second in first.value.plainEntries where !second.value.isNull {
          check(value: second.value, &reporter)
        }
      }
    }
  }

  /// Whether there are entries to look at; reports when there never can be.
  private static func isTable(
    _ node: Node, _ levels: String, _ reporter: inout Reporter
  ) -> Bool {
    if node.looksLikeFunction() {
      return judge(function: node, &reporter)
    }
    guard node.entries == nil else { return true }
    reporter.report(
      bad, "a value in a mapping must stand below two keys; this one stands below \(levels)",
      at: node)
    return false
  }

  private static func check(value: Node, _ reporter: inout Reporter) {
    if value.looksLikeFunction() {
      _ = judge(function: value, &reporter)
    } else if let items = value.items {
      for item in items where !item.isNull {
        if item.looksLikeFunction() {
          _ = judge(function: item, &reporter)
        } else if item.scalar == nil {
          reporter.report(bad, "a list in a mapping can hold strings only", at: item)
        }
      }
    } else if value.scalar == nil {
      reporter.report(
        bad, "a value in a mapping must be a string or a list of strings; a mapping has two levels",
        at: value)
    }
  }

  /// Reports a function, apart from transforms; what is no function is reported elsewhere.
  private static func judge(function node: Node, _ reporter: inout Reporter) -> Bool {
    guard let expression = Expression(node) else { return true }
    guard expression.function != .transform else { return false }
    reporter.report(
      bad, "a mapping can hold literal values only, no functions", at: expression.range)
    return false
  }
}
