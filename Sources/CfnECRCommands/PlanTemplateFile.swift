// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A template that one side of a plan is made of.
struct PlanTemplateFile {
  /// A file that is no template.
  static let malformed = RuleDescriptor(
    "malformed-template", .error, "a file that holds no CloudFormation template")

  /// The template; nil when it cannot be evaluated.
  private(set) var template: Template?

  /// What is wrong with it.
  private(set) var diagnostics: [Diagnostic]

  /// Reads a file.
  init(_ file: SourceFile) {
    let tree = TemplateReader.read(file)
    diagnostics = tree.diagnostics
    guard tree.isWhole else { return }
    if let read = Template(tree), read.root[TemplateSection.resources.rawValue] != nil {
      template = read
    } else if tree.diagnostics.isEmpty {
      diagnostics = [
        Diagnostic(
          Self.malformed, "the file must be a CloudFormation template, with 'Resources' at its top",
          in: file, at: SourceRange(at: 0))
      ]
    }
  }
}
