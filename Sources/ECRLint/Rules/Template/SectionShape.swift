// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A template or a section that is not the mapping that it must be, and a template without resources.
enum SectionShape: Check {
  static let notMapping = RuleDescriptor(
    "template-not-mapping", .error, "a template whose top is a list or a scalar")
  static let sectionNotMapping = RuleDescriptor(
    "section-not-mapping", .error, "a section that is a list or a scalar where names are declared")
  static let missing = RuleDescriptor(
    "missing-resources", .error, "a template that declares no resource",
    foreignIdentifiers: ["E1001"])
  static let rules = [notMapping, sectionNotMapping, missing]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard template.root.writtenEntries != nil else {
      reporter.report(
        notMapping, "a template must be a mapping of sections, such as 'Resources'",
        at: SourceRange(at: template.root.range.start))
      return
    }
    for entry in template.root.entries ?? [] {
      guard let section = entry.key.text.flatMap(TemplateSection.init), section.isMapping,
        entry.value.writtenEntries == nil, !entry.value.isNull,
        !entry.value.looksLikeFunction()
      else { continue }
      reporter.report(
        sectionNotMapping, "'\(section.rawValue)' must be a mapping\(section.content)",
        at: entry.value)
    }
    checkResources(template, &reporter)
  }

  private static func checkResources(_ template: Template, _ reporter: inout Reporter) {
    let canBeMade =
      template.index.hasDeclaringTransform
      || template.transforms.contains {
        $0 != "AWS::LanguageExtensions" && !$0.hasPrefix("AWS::Serverless-")
      }
    guard !canBeMade else { return }
    guard let entry = template.root.entry(TemplateSection.resources.rawValue) else {
      guard !UnknownSection.looksLike(.resources, in: template) else { return }
      reporter.report(
        missing, "a template must have a 'Resources' section with at least one resource",
        at: template.root.entries?.first?.key ?? template.root)
      return
    }
    guard entry.value.isNull || entry.value.entries?.isEmpty == true else { return }
    reporter.report(missing, "'Resources' must declare at least one resource", at: entry.key)
  }
}

extension TemplateSection {
  /// Whether the section's value is a mapping.
  fileprivate var isMapping: Bool {
    switch self {
    case .formatVersion, .description, .transform: false
    default: true
    }
  }

  /// What the mapping leads from and to, for messages.
  fileprivate var content: String {
    switch self {
    case .parameters: " of names to parameters"
    case .rules: " of names to rules"
    case .mappings: " of names to mappings"
    case .conditions: " of names to conditions"
    case .resources: " of logical IDs to resources"
    case .outputs: " of names to outputs"
    default: ""
    }
  }
}
