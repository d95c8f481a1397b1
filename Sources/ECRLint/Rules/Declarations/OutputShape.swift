// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// An output's keys and the shapes of their values.
enum OutputShape: Check {
  static let bad = RuleDescriptor(
    "bad-output", .error, "an output without a string as its value, or with keys it cannot have",
    foreignIdentifiers: ["E6001", "E6002", "E6003", "E6101"], fix: .safe)
  static let rules = [bad]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasCustomMacro else { return }
    let values = OutputValue(template)
    for output in template.outputs where !output.value.isNull {
      guard !output.value.looksLikeFunction() else {
        if let expression = Expression(output.value), expression.function != .transform {
          reporter.report(
            bad, "an output must be a mapping with a 'Value', which can be a function",
            at: expression.range, fixes: fixes(output, template))
        }
        continue
      }
      guard output.value.entries != nil else {
        reporter.report(
          bad, "an output must be a mapping with a 'Value'", at: output.value,
          fixes: output.value.scalar == nil ? [] : fixes(output, template))
        continue
      }
      checkKeys(of: output, &reporter)
      if let value = output.value["Value"] {
        values.judge(value, &reporter)
      }
      if let text = output.value["Description"] {
        if text.looksLikeFunction() {
          reporter.report(
            bad, "the 'Description' of an output must be a literal; it takes no functions",
            at: text.range)
        } else if text.scalar == nil {
          reporter.report(bad, "the 'Description' of an output must be a string", at: text)
        }
      }
      // Whether the transform makes a name of a function there is documented nowhere.
      if let name = output.value["Condition"], !name.isNull,
        !(output.isInLoop && template.usesLanguageExtensions),
        name.scalar == nil || name.looksLikeFunction()
      {
        reporter.report(bad, "the 'Condition' of an output must be a condition's name", at: name)
      }
      if let export = output.value["Export"] { checkExport(export, &reporter) }
    }
  }

  private static func fixes(_ output: Template.Declaration, _ template: Template) -> [FixIt] {
    FixIt.nest(output, of: .outputs, under: "Value", in: template).map { [$0] } ?? []
  }

  private static func checkKeys(of output: Template.Declaration, _ reporter: inout Reporter) {
    let entries = output.value.entries ?? []
    reporter.reportUnknownKeys(
      bad, in: output.value.plainEntries, of: "an output",
      among: ["Value", "Description", "Export", "Condition"])
    let hasOpaque = entries.contains { $0.key.text?.hasPrefix("Fn::") ?? false }
    guard output.value["Value"] == nil, !hasOpaque,
      NearestName(to: "Value", among: entries.compactMap(\.key.text)) == nil
    else { return }
    reporter.report(
      bad, "output '\(clipped(output.name))' must have a 'Value'", at: output.key)
  }

  private static func checkExport(_ export: Node, _ reporter: inout Reporter) {
    guard !export.isNull, !export.looksLikeFunction() else { return }
    guard let entries = export.entries else {
      reporter.report(bad, "'Export' must be a mapping with a 'Name'", at: export)
      return
    }
    reporter.reportUnknownKeys(bad, in: entries, of: "'Export'", among: ["Name"])
    guard let name = export["Name"] else {
      if entries.isEmpty { reporter.report(bad, "'Export' must have a 'Name'", at: export) }
      return
    }
    if name.scalar == nil, !name.looksLikeFunction() {
      reporter.report(bad, "the 'Name' of an export must be a string", at: name)
    } else if name.scalar != nil, name.tag == nil, name.text?.isEmpty == true, !name.isNull {
      reporter.report(bad, "the 'Name' of an export cannot be empty", at: name)
    }
  }
}

/// What the value of an output can be.
private struct OutputValue {
  private static let lists: [IntrinsicFunction] = [.split, .getAZs, .cidr]

  /// The parameters whose `Ref` gives a list.
  private let listParameters: Set<String>

  init(_ template: Template) {
    let lists = template.parameters.filter { parameter in
      parameter.value["Type"]?.text.map { ParameterType($0).isList } ?? false
    }
    listParameters = Set(lists.map(\.name))
  }

  /// Reports a value that is no string; each branch of an `Fn::If` is judged.
  func judge(_ value: Node, _ reporter: inout Reporter) {
    guard !value.isNull else { return }
    guard let expression = Expression(value) else {
      if value.scalar == nil, !value.looksLikeFunction() {
        reporter.report(
          OutputShape.bad, "the 'Value' of an output must be a string, not a \(kind(value))",
          at: value)
      }
      return
    }
    switch expression.function {
    case .if:
      for branch in expression.arguments?.dropFirst() ?? [] { judge(branch, &reporter) }
    case _ where Self.lists.contains(expression.function):
      reporter.report(
        OutputShape.bad,
        "'\(expression.function.name)' gives a list, and the 'Value' of an output must be a string;"
          + " join it", at: expression.range)
    case .ref:
      guard let name = expression.argument.text, isList(name) else { return }
      reporter.report(
        OutputShape.bad,
        "'\(clipped(name))' is a list, and the 'Value' of an output must be a string; join it",
        at: expression.argument)
    default: break
    }
  }

  private func kind(_ node: Node) -> String { node.items == nil ? "mapping" : "list" }

  private func isList(_ name: String) -> Bool {
    name == PseudoParameter.notificationARNs.rawValue || listParameters.contains(name)
  }
}
