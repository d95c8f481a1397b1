// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Pieces of Markdown, in which nothing of what is shown is taken for Markdown or HTML.
struct MarkdownText {
  /// The characters that can begin something in Markdown.
  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!", "$",
  ]

  /// A text on one line.
  func inline(_ text: String) -> String {
    // An address becomes a link by itself.
    html(text).replacing("://", with: ":&#47;&#47;").unicodeScalars.reduce(into: "") {
      // The number of a character is part of its HTML.
      let isNumber = $1 == "#" && $0.unicodeScalars.last == "&"
      if Self.special.contains($1), !isNumber { $0 += "\\" }
      $0.unicodeScalars.append($1)
    }
  }

  /// A text on one line inside of HTML, where Markdown means nothing.
  func html(_ text: String) -> String {
    text.escapingControls.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      // A mention of somebody is one also behind a backslash.
      case "@": result += "&#64;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// A table in rows, of which the first brings the header; none without rows.
  func table(_ header: [String], _ rows: [[String]]) -> [String] {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |\n" }
    let head = "\n" + line(header) + line(header.map { _ in "---" })
    return rows.enumerated().map { index, row in (index == 0 ? head : "") + line(row.map(inline)) }
  }

  /// Lines of code under a title that unfolds them.
  ///
  /// The fence is longer than any run of backticks in them.
  func folded(_ title: String, language: String = "", code lines: [String]) -> String {
    var (longest, run) = (2, 0)
    for line in lines {
      for byte in line.utf8 {
        run = byte == UInt8(ascii: "`") ? run + 1 : 0
        longest = max(longest, run)
      }
      run = 0
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\n<details>\n<summary>\(html(title))</summary>\n\n\(fence)\(language)\n"
      + lines.joined(separator: "\n") + "\n\(fence)\n\n</details>\n"
  }
}
