// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Breaks sentences into lines of a terminal, between words.
struct WrappedText {
  /// The cells of a line when nobody knows the terminal.
  static let usualWidth = 100

  /// Room is left for this many cells of a sentence however far it is indented.
  private static let fewest = 40

  /// How many cells a line has.
  let width: Int

  /// The lines of a sentence that begins behind `offset` cells and goes on behind `indent`.
  ///
  /// Blanks inside of a line stay as they are. A word that is longer than a line stands alone. The text
  /// must hold no control character.
  func lines(_ text: String, offset: Int, indent: Int) -> [String] {
    var lines: [String] = []
    var (line, room) = ("", max(width - offset, 0))
    var (used, isEmpty) = (0, true)
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let cells = TextWidth.cells(of: word)
      if !isEmpty, used + 1 + cells > room {
        lines.append(line)
        (line, used, room) = (String(word), cells, max(width - indent, Self.fewest))
      } else {
        line += isEmpty ? String(word) : " " + word
        used += isEmpty ? cells : cells + 1
      }
      isEmpty = false
    }
    return lines + [line]
  }
}
