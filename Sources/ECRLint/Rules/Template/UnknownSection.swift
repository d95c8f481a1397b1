// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A key at the top of a template that is no section.
enum UnknownSection: Check {
  static let unknown = RuleDescriptor(
    "unknown-section", .error, "a key at the top of a template that is no section",
    foreignIdentifiers: ["E1001"], fix: .safe)
  static let rules = [unknown]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasCustomMacro else { return }
    let entries = template.root.plainEntries
    let legal = sections(of: template)
    let present = Set(entries.compactMap(\.key.text))
    for entry in entries {
      guard let name = entry.key.text, !legal.contains(name) else { continue }
      guard name != TemplateSection.globals.rawValue else {
        reporter.report(
          unknown, "'Globals' is a section of SAM templates; it needs 'Transform: \(samTransform)'",
          at: entry.key)
        continue
      }
      let nearest = nearest(to: name, among: legal)
      let isFree = nearest.map { nearest in
        nearest.isOnly && !present.contains(nearest.name)
      }
      reporter.report(
        unknown,
        "'\(clipped(name))' is not a section of a template"
          + (nearest.map { didYouMean($0.name) } ?? "; the sections are \(listed(legal))"),
        at: entry.key,
        fixes: isFree == true
          ? nearest.map { [.replace(entry.key, with: $0.name, .safe)] } ?? [] : [])
    }
  }

  /// Whether a key was probably meant to be a section that the template lacks.
  static func looksLike(_ section: TemplateSection, in template: Template) -> Bool {
    let legal = sections(of: template)
    return template.root.plainEntries.contains { entry in
      guard let name = entry.key.text, !legal.contains(name) else { return false }
      return nearest(to: name, among: legal)?.name == section.rawValue
    }
  }

  private static func nearest(to name: String, among legal: [String]) -> NearestName? {
    NearestName(to: name, among: legal)
  }

  private static func sections(of template: Template) -> [String] {
    TemplateSection.allCases.filter { $0 != .globals || template.usesSAM }.map(\.rawValue)
  }
}

/// The name of the SAM transform.
let samTransform = "AWS::Serverless-2016-10-31"
