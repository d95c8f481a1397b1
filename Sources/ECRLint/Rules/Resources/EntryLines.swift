// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The lines of an entry of a block mapping, for fixes that add lines beside it or move it.
struct EntryLines {
  /// The blanks before the key.
  let indent: Int

  /// From the start of the key's line to after the end of the value's last line, its break included.
  let range: SourceRange

  private let file: SourceFile

  /// Finds the lines; nil where the entry shares a line with anything but a comment.
  ///
  /// Who asks makes sure that the entry stands in a block mapping and in the text at all, not behind an
  /// alias.
  init?(_ entry: Node.Entry, in file: SourceFile) {
    let table = file.lineTable
    let key = entry.key.range
    let start = table.start(ofLine: table.line(of: key.start))
    let end = max(entry.value.range.end, key.end)
    let last = table.range(ofLine: table.line(of: max(end - 1, key.start)))
    guard file.bytes[start..<key.start].allSatisfy({ $0 == UInt8(ascii: " ") }) else { return nil }
    if end < last.end {
      let rest = file.bytes[end..<last.end].drop { $0 == UInt8(ascii: " ") }
      guard let first = rest.first, [UInt8(ascii: "#"), 10, 13].contains(first) else {
        return nil
      }
    }
    self.file = file
    indent = key.start - start
    range = SourceRange(start: start, end: last.end)
  }

  /// Whether the last line has a line break.
  var isEnded: Bool { file.bytes[..<range.end].last.map { $0 == 10 || $0 == 13 } ?? false }

  /// The edit that adds lines below, indented as the entry is.
  func adding(_ lines: [String]) -> FixIt.Edit {
    let blanks = String(repeating: " ", count: indent)
    let text = lines.map { blanks + $0 }.joined(separator: "\n")
    return FixIt.Edit(SourceRange(at: range.end), isEnded ? text + "\n" : "\n" + text)
  }

  /// The lines under another indentation, with a line break at the end.
  func text(indentedBy blanks: Int) -> String {
    let shift = String(repeating: " ", count: max(0, blanks - indent))
    let lines = file.text(of: range).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    let shifted = lines.map { line in
      // A blank line stays one, so that no editor complains of trailing blanks.
      line.isEmpty || line.elementsEqual(["\r"]) ? String(line) : shift + String(line)
    }
    return shifted.joined(separator: "\n") + (isEnded ? "" : "\n")
  }
}

extension Node {
  /// Whether a block mapping is written here, not one in braces and not an alias of one.
  func isBlockMapping(in file: SourceFile) -> Bool {
    guard case .mapping = content, valueRange.start < file.bytes.count else { return false }
    return file.bytes[valueRange.start] != UInt8(ascii: "{")
  }
}
