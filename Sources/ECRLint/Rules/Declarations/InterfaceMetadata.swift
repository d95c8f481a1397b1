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
    "interface metadata that name unknown parameters or have a shape the console does not read")
  static let rules = [bad]

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
    let parameters = template.hasOpaqueTransform ? nil : Names(template)
    if let groups = interface["ParameterGroups"], !groups.isNull {
      guard let items = groups.items else {
        reporter.report(bad, "'ParameterGroups' must be a list", at: groups)
        return
      }
      for group in items where !group.isNull { check(group: group, parameters, &reporter) }
    }
    if let labels = interface["ParameterLabels"], !labels.isNull {
      guard let entries = labels.entries else {
        reporter.report(
          bad, "'ParameterLabels' must be a mapping of parameters to labels", at: labels)
        return
      }
      for entry in entries {
        judge(entry.key, parameters, &reporter)
        check(label: entry.value, &reporter)
      }
    }
  }

  /// The names of a template's parameters.
  private struct Names {
    let all: Set<String>
    /// Those that an unknown name is compared with: no more than a template can have.
    let candidates: [String]

    init(_ template: Template) {
      all = Set(template.parameters.map(\.name))
      candidates = template.parameters.prefix(200).map(\.name)
    }
  }

  private static func check(
    group: Node, _ parameters: Names?, _ reporter: inout Reporter
  ) {
    guard let entries = group.entries else {
      reporter.report(
        bad, "a parameter group must be a mapping of 'Label' and 'Parameters'", at: group)
      return
    }
    reporter.reportUnknownKeys(
      bad, in: entries, of: "a parameter group", among: ["Label", "Parameters"])
    if let label = group["Label"] { check(label: label, &reporter) }
    guard let names = group["Parameters"], !names.isNull else { return }
    guard let items = names.items else {
      reporter.report(bad, "the 'Parameters' of a group must be a list of names", at: names)
      return
    }
    for item in items where !item.isNull { judge(item, parameters, &reporter) }
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

  private static func judge(_ node: Node, _ parameters: Names?, _ reporter: inout Reporter) {
    guard let name = node.text else {
      reporter.report(bad, "the name of a parameter must be a string", at: node)
      return
    }
    guard let parameters, !parameters.all.contains(name) else { return }
    let nearest = NearestName(to: name, among: parameters.candidates)
    reporter.report(
      bad, "'\(clipped(name))' is not a parameter of this template" + didYouMean(nearest?.name),
      at: node, fixes: nearest.map { [.replace(node, with: $0.name, .unsafe)] } ?? [])
  }
}
