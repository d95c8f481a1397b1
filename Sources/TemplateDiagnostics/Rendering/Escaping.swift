// SPDX-License-Identifier: Apache-2.0

extension Unicode.Scalar {
  /// Whether printing the scalar could move the cursor, recolour or reorder what is on a terminal.
  ///
  /// These are the C0 and C1 controls, DEL, the line and paragraph separators, and the
  /// bidirectional controls (Unicode Standard Annex #9, table 4).
  package var isTerminalControl: Bool {
    switch value {
    case 0x20..<0x7F: false
    case 0...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The scalar in printable ASCII: `\n`, `\r`, `\t`, or its number as in `\u{1b}`.
  package var terminalEscape: String {
    switch self {
    case "\n": #"\n"#
    case "\r": #"\r"#
    case "\t": #"\t"#
    default: #"\u{"# + String(value, radix: 16) + "}"
    }
  }
}

extension String {
  /// The string on one line, with an escape in the place of each scalar that controls a terminal.
  package var escapingControls: String {
    guard unicodeScalars.contains(where: \.isTerminalControl) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isTerminalControl {
        text += scalar.terminalEscape
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The path for the start of a line, safe to print.
  ///
  /// GitHub Actions takes a line of any output that begins with `::`, blanks before it or not, for a
  /// command to the job; a path that does begins with `./` instead.
  var atLineStart: String {
    let text = escapingControls
    return text.drop(while: \.isWhitespace).hasPrefix("::") ? "./" + text : text
  }
}
