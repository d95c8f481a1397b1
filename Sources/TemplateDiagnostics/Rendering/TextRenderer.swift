// SPDX-License-Identifier: Apache-2.0

/// The format `text`: each finding with its source line, its notes and its fixes.
///
/// Inputs that could not be read are not shown: they are errors of the run, not of a template.
public struct TextRenderer: DiagnosticRenderer {
  private static let shownNotes = 3

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

    for remark in remarks(on: diagnostic) {
      text += style.paint("\(blank) =", .gutter) + " \(remark)\n"
    }
  }

  private func remarks(on diagnostic: Diagnostic) -> [String] {
    var remarks = diagnostic.notes.prefix(Self.shownNotes).map { note in
      "note: \(note.message.escapingControls)\(place(of: note, in: diagnostic.file))"
    }
    let more = diagnostic.notes.count - Self.shownNotes
    if more > 0 { remarks.append("note: and \(more) more") }
    if !diagnostic.deployments.isEmpty {
      let names = diagnostic.deployments.map(\.escapingControls)
      remarks.append("under: \(names.joined(separator: ", "))")
    }
    for fix in diagnostic.fixes {
      let safety = fix.safety == .unsafe ? " (unsafe)" : ""
      remarks.append("fix\(safety): \(fix.title.escapingControls)")
    }
    if let suppression = diagnostic.suppression { remarks.append(suppression.phrase) }
    return remarks
  }

  private func place(of note: Note, in file: SourceFile) -> String {
    let other = note.file.flatMap { $0.path == file.path ? nil : $0 }
    let path = other?.path.escapingControls
    guard let range = note.range else { return path.map { " (\($0))" } ?? "" }
    let start = (note.file ?? file).position(of: range.start)
    return path.map { " (\($0):\(start.line):\(start.column))" } ?? " (line \(start.line))"
  }
}
