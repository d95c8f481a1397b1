// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The template's format version and description.
enum TemplateHeader: Check {
  static let version = RuleDescriptor(
    "bad-format-version", .error, "a format version other than 2010-09-09",
    foreignIdentifiers: ["E1001"], fix: .safe)
  static let description = RuleDescriptor(
    "bad-description", .error, "a template's description that is no string",
    foreignIdentifiers: ["E1004"])
  static let rules = [version, description]

  private static let onlyVersion = "2010-09-09"

  static func check(_ template: Template, _ reporter: inout Reporter) {
    if let node = template.root[TemplateSection.formatVersion.rawValue], !node.isNull,
      node.resolved.tag?.hasPrefix("!") == true || node.text != onlyVersion
    {
      let isScalar = node.scalar != nil && node.resolved.tag == nil
      reporter.report(
        version, "'AWSTemplateFormatVersion' can only be '\(onlyVersion)'", at: node,
        fixes: isScalar
          ? [.replace(node.valueRange, with: "\"\(onlyVersion)\"", .safe)] : [])
    }
    if let node = template.root[TemplateSection.description.rawValue], !node.isNull {
      if node.looksLikeFunction() {
        reporter.report(
          description,
          "the template's 'Description' must be a literal string; it takes no functions",
          at: node.range)
      } else if node.scalar == nil {
        reporter.report(
          description, "the template's 'Description' must be a string", at: node)
      }
    }
  }
}
