// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A parameter's keys and the shapes of their values.
enum ParameterShape: Check {
  static let bad = RuleDescriptor(
    "bad-parameter", .error,
    "a parameter without a type, or with keys or values that it cannot have",
    foreignIdentifiers: ["E2001"], fix: .safe)
  static let rules = [bad]

  private static let keys = [
    "Type", "Default", "Description", "AllowedValues", "AllowedPattern", "ConstraintDescription",
    "MinLength", "MaxLength", "MinValue", "MaxValue", "NoEcho",
  ]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasCustomMacro else { return }
    for parameter in template.parameters where !parameter.value.isNull {
      guard !parameter.value.looksLikeFunction() else { continue }
      guard let entries = parameter.value.entries else {
        let isType = parameter.value.text.map { ParameterType($0).isOfficial } ?? false
        let fix = isType ? FixIt.nest(parameter, of: .parameters, under: "Type", in: template) : nil
        reporter.report(
          bad, "a parameter must be a mapping with a 'Type'", at: parameter.value,
          fixes: fix.map { [$0] } ?? [])
        continue
      }
      reporter.reportUnknownKeys(
        bad, in: parameter.value.plainEntries, of: "a parameter", among: keys)
      let typo = NearestName(to: "Type", among: entries.compactMap(\.key.text)) != nil
      if parameter.value["Type"] == nil, !typo {
        reporter.report(
          bad, "parameter '\(clipped(parameter.name))' must have a 'Type', such as 'String'",
          at: parameter.key)
      }
      for entry in entries { check(entry, of: parameter.value, &reporter) }
    }
  }

  private static func check(
    _ entry: Node.Entry, of parameter: Node, _ reporter: inout Reporter
  ) {
    guard let key = entry.key.text, keys.contains(key), !entry.value.isNull else { return }
    let value = entry.value
    guard !value.looksLikeFunction() else {
      reporter.report(
        bad, "'\(key)' of a parameter must be a literal; it takes no functions",
        at: value.range)
      return
    }
    switch key {
    case "AllowedValues": checkAllowedValues(value, &reporter)
    case "NoEcho":
      guard let scalar = value.scalar,
        ["true", "false"].contains(scalar.parameterText.lowercased())
      else {
        reporter.report(bad, "'NoEcho' must be true or false", at: value)
        return
      }
    case "Default":
      guard value.scalar == nil else { return }
      reporter.report(
        bad, defaultMessage(value, of: parameter), at: value,
        fixes: joined(value).map { [.replace(value.valueRange, with: "\"\($0)\"", .safe)] } ?? [])
    default:
      guard value.scalar == nil else { return }
      reporter.report(bad, "'\(key)' of a parameter must be a string", at: value)
    }
  }

  private static func checkAllowedValues(_ value: Node, _ reporter: inout Reporter) {
    guard let items = value.items else {
      reporter.report(bad, "'AllowedValues' must be a list", at: value)
      return
    }
    if items.isEmpty {
      reporter.report(
        bad, "'AllowedValues' must list at least one value; none can be given otherwise", at: value)
    }
    for item in items where item.scalar == nil {
      reporter.report(bad, "every one of the 'AllowedValues' must be a string", at: item)
    }
  }

  private static func defaultMessage(_ value: Node, of parameter: Node) -> String {
    let isList = parameter["Type"]?.text.map { ParameterType($0).isList } ?? false
    return isList && value.items != nil
      ? "'Default' must be one string, also for a list; write the members with commas between them"
      : "'Default' must be a string"
  }

  /// The members of a list as a default is written; nil when they cannot be written so.
  private static func joined(_ list: Node) -> String? {
    guard let items = list.items, !items.isEmpty else { return nil }
    var texts: [String] = []
    for item in items {
      guard let scalar = item.scalar,
        scalar.text.unicodeScalars.allSatisfy({
          $0 != "," && $0 != "\"" && $0 != "\\" && $0.value > 31
        })
      else { return nil }
      texts.append(scalar.parameterText)
    }
    return texts.joined(separator: ",")
  }
}
