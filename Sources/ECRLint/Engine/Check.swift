// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateModel

/// A judgement about a template, or a few that are made in one look.
///
/// A check has no state and looks at one template. What it reports is filtered, ordered and given its
/// path by the `Reporter` and the `Linter`.
public protocol Check: Sendable {
  /// The rules that it can report.
  static var rules: [RuleDescriptor] { get }

  /// Looks at a template and reports what is wrong.
  static func check(_ template: Template, _ reporter: inout Reporter)
}
