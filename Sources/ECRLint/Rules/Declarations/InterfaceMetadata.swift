// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// `AWS::CloudFormation::Interface`, which orders and labels the parameters in the console.
///
/// Nothing of it can fail a deployment; what does not fit has no effect. Source: CloudFormation Template
/// Reference, "AWS::CloudFormation::Interface".
enum InterfaceMetadata: Check {
  static let bad = RuleDescriptor(
    "bad-interface-metadata", .warning,
    "interface metadata that name unknown parameters or have a shape the console does not read",
    foreignIdentifiers: ["E4001", "W4001"], fix: .safe)
  static let rules = [bad]

  /// Unknown names after these get no suggestion, so that a hostile template costs little.
  private static let mostSuggestions = 32

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard let interface = template.root["Metadata"]?["AWS::CloudFormation::Interface"],
      !interface.isNull
    else { return }
    guard let entries = interface.entries else {
      reporter.report(bad, "interface metadata must be a mapping", at: interface)
      return
    }
    reporter.reportUnknownKeys(
      bad, in: entries, of: "interface metadata", among: ["ParameterGroups", "ParameterLabels"])
    var names: [Node] = []
    if let groups = interface["ParameterGroups"], !groups.isNull {
      if let items = groups.items {
        for group in items where !group.isNull { names += check(group: group, &reporter) }
      } else {
        reporter.report(bad, "'ParameterGroups' must be a list", at: groups)
      }
    }
    if let labels = interface["ParameterLabels"], !labels.isNull {
      if let entries = labels.entries {
        names += entries.map(\.key)
        for entry in entries { check(label: entry.value, &reporter) }
      } else {
        reporter.report(
          bad, "'ParameterLabels' must be a mapping of parameters to labels", at: labels)
      }
    }
    checkNames(names, template, &reporter)
  }

  /// Looks at a group and gives the names in it.
  private static func check(group: Node, _ reporter: inout Reporter) -> [Node] {
    guard let entries = group.entries else {
      reporter.report(
        bad, "a parameter group must be a mapping of 'Label' and 'Parameters'", at: group)
      return []
    }
    reporter.reportUnknownKeys(
      bad, in: entries, of: "a parameter group", among: ["Label", "Parameters"])
    if let label = group["Label"] { check(label: label, &reporter) }
    guard let names = group["Parameters"], !names.isNull else { return [] }
    guard let items = names.items else {
      reporter.report(bad, "the 'Parameters' of a group must be a list of names", at: names)
      return []
    }
    return items.filter { !$0.isNull }
  }

  private static func check(label: Node, _ reporter: inout Reporter) {
    guard !label.isNull else { return }
    guard let entries = label.entries else {
      reporter.report(bad, "a label must be a mapping with 'default'", at: label)
      return
    }
    reporter.reportUnknownKeys(bad, in: entries, of: "a label", among: ["default"])
    if let text = label["default"], text.scalar == nil {
      reporter.report(bad, "the 'default' of a label must be a string", at: text)
    }
  }

  private static func checkNames(
    _ names: [Node], _ template: Template, _ reporter: inout Reporter
  ) {
    let parameters = template.parameters.map(\.name)
    let known = Set(parameters)
    var unknown = 0
    for node in names {
      guard let name = node.text else {
        reporter.report(bad, "the name of a parameter must be a string", at: node)
        continue
      }
      guard !known.contains(name), !template.usesOpaqueMacro else { continue }
      unknown += 1
      let nearest =
        unknown <= mostSuggestions ? NearestName(to: name, among: parameters) : nil
      reporter.report(
        bad, "'\(clipped(name))' is not a parameter of this template" + didYouMean(nearest?.name),
        at: node, fixes: nearest.map { [.replace(node, with: $0.name, .unsafe)] } ?? [])
    }
  }
}
