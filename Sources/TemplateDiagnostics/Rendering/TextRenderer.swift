// SPDX-License-Identifier: Apache-2.0

/// The format `text`: each finding with its source line, its notes and its fixes.
///
/// Inputs that could not be read are not shown: they are errors of the run, not of a template.
public struct TextRenderer: DiagnosticRenderer {
  private let style: TerminalStyle

  /// Creates a renderer, with ANSI colours when asked for.
  public init(color: Bool = false) {
    style = color ? .colored : .plain
  }

  /// Renders the findings with an empty line between them.
  public func render(_ report: LintReport) -> String {
    var text = ""
    for (index, diagnostic) in report.diagnostics.enumerated() {
      if index > 0 { text += "\n" }
      append(diagnostic, to: &text)
    }
    return text
  }

  private func append(_ diagnostic: Diagnostic, to text: inout String) {
    text += diagnostic.headline(style) + "\n"
    let excerpt = SourceExcerpt(of: diagnostic.range, in: diagnostic.file)
    let number = String(excerpt.line)
    let blank = String(repeating: " ", count: number.utf8.count)

    let underline = "^" + String(repeating: "~", count: max(excerpt.width - 1, 0))
    text += style.paint("\(blank) |", .gutter) + "\n"
    text += style.paint("\(number) |", .gutter)
    text += (excerpt.text.isEmpty ? "" : " \(excerpt.text)") + "\n"
    text += style.paint("\(blank) |", .gutter) + " "
    text += String(repeating: " ", count: excerpt.indent)
    text += style.paint(underline, TerminalStyle.Ink(diagnostic.severity)) + "\n"

    for remark in diagnostic.remarks {
      text += style.paint("\(blank) =", .gutter) + " \(remark)\n"
    }
  }
}
