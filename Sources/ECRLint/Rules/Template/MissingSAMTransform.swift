// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Resources that only the SAM transform can make something of, without it.
enum MissingSAMTransform: Check {
  static let missing = RuleDescriptor(
    "missing-sam-transform", .error, "an AWS::Serverless resource without the SAM transform",
    foreignIdentifiers: ["E3038"], fix: .safe)
  static let rules = [missing]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.usesSAM, !template.usesOpaqueMacro else { return }
    let resources = template.resources.filter {
      $0.type?.hasPrefix("AWS::Serverless::") ?? false
    }
    guard let first = resources.first, let type = first.type else { return }
    let notes =
      resources.count > 1
      ? [Note("and \(resources.count - 1) more in this template")] : []
    reporter.report(
      missing, "'\(clipped(type))' needs 'Transform: \(samTransform)'", at: first.anchor,
      notes: notes, fixes: fix(template).map { [$0] } ?? [])
  }

  /// The line above `Resources`, in a template in block style that has no transform yet.
  private static func fix(_ template: Template) -> FixIt? {
    guard template.root[TemplateSection.transform.rawValue] == nil,
      let start = template.root.entry(TemplateSection.resources.rawValue)?.key.range.start,
      template.root.range.start < template.file.bytes.count,
      template.file.bytes[template.root.range.start] != UInt8(ascii: "{"),
      start == 0 || template.file.bytes[start - 1] == UInt8(ascii: "\n")
    else { return nil }
    return FixIt(
      "add 'Transform: \(samTransform)'", .safe,
      [FixIt.Edit(SourceRange(at: start), "Transform: \(samTransform)\n")])
  }
}
