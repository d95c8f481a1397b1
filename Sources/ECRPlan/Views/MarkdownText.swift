// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Pieces of Markdown, in which nothing of what is shown is taken for Markdown or HTML.
struct MarkdownText {
  /// The characters that can begin something in Markdown; a mention of somebody begins with `@`.
  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "@", "!", "$",
  ]

  /// A text on one line.
  func inline(_ text: String) -> String {
    text.escapingControls.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      // A mention is one also behind a backslash.
      case "@": result += "&#64;"
      case "|" where Self.special.contains(scalar): result += "\\|"
      case _ where Self.special.contains(scalar): result += "\\" + String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// A table.
  func table(_ header: [String], _ rows: [[String]]) -> String {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |\n" }
    return line(header) + line(header.map { _ in "---" })
      + rows.map { line($0.map(inline)) }.joined()
  }

  /// Lines of code under a title that unfolds them.
  ///
  /// The fence is longer than any run of backticks in them.
  func folded(_ title: String, code lines: [String]) -> String {
    var (longest, run) = (2, 0)
    for line in lines {
      for byte in line.utf8 {
        run = byte == UInt8(ascii: "`") ? run + 1 : 0
        longest = max(longest, run)
      }
      run = 0
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "<details>\n<summary>\(inline(title))</summary>\n\n\(fence)\n"
      + lines.joined(separator: "\n") + "\n\(fence)\n\n</details>\n"
  }
}
