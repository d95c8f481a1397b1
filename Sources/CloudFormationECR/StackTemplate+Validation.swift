// SPDX-License-Identifier: Apache-2.0

public import ECRLint
public import ECRRender
import TemplateDiagnostics
import TemplateModel
public import TemplateSyntax

extension StackTemplate {
  /// Judges the template with the linter's rules; empty when nothing is wrong.
  ///
  /// Every finding tells the place in Swift and the place in the YAML that `text()` gives, under the
  /// name `path`.
  public func validate(
    _ linter: Linter = Linter(lintsAllTemplates: true), path: String = "template.yaml"
  ) throws(WritingError) -> [TemplateFinding] {
    let file = SourceFile(path: path, text: try text())
    return linter.lint(file).diagnostics
      .filter { $0.suppression == nil }
      .map { TemplateFinding($0, in: self) }
  }

  /// The type of a resource; nil when the template has none of that logical ID.
  func type(of logicalID: String) -> String? {
    resources.last { $0.key.text == logicalID }?.value["Type"]?.text
  }
}
