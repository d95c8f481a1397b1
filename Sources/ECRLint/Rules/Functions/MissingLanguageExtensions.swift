// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Functions of `AWS::LanguageExtensions` in a template that does not name this transform.
enum MissingLanguageExtensions: Check {
  static let rule = RuleDescriptor(
    "missing-language-extensions", .error,
    "a function that needs the AWS::LanguageExtensions transform, without it",
    foreignIdentifiers: ["E1032"], fix: .safe)
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.usesLanguageExtensions, !template.hasUnknownMacro else { return }
    var uses: [(name: String, range: SourceRange)] = []
    for site in template.index.sites where site.expression.function.needsLanguageExtensions {
      uses.append((site.expression.function.name, site.expression.headRange))
    }
    for loop in template.index.loops { uses.append(("Fn::ForEach", loop.loop.key.valueRange)) }
    uses.sort { $0.range.start < $1.range.start }
    for (position, use) in uses.enumerated() {
      // One insertion serves all of them.
      let fixes = position == 0 ? fix(template).map { [$0] } ?? [] : []
      reporter.report(
        rule, "'\(use.name)' needs 'Transform: AWS::LanguageExtensions'", at: use.range,
        fixes: fixes)
    }
  }

  private static func fix(_ template: Template) -> FixIt? {
    let root = template.root
    guard template.format == .yaml, root[TemplateSection.transform.rawValue] == nil,
      let key = root.entry(TemplateSection.resources.rawValue)?.key
    else { return nil }
    let start = key.range.start
    let before = SourceRange(start: start - 1, end: start)
    // In a flow mapping the line would not be a line.
    guard start == 0 || template.file.text(of: before) == "\n" else { return nil }
    return FixIt(
      "add 'Transform: AWS::LanguageExtensions'", .safe,
      [FixIt.Edit(SourceRange(at: start), "Transform: AWS::LanguageExtensions\n")])
  }
}
