// SPDX-License-Identifier: Apache-2.0

/// Splits a text into words as a POSIX shell does, without running one.
///
/// Blanks and line ends part words; `'…'`, `"…"` and `\` quote, and between `"` a `\` quotes only `"` and
/// itself, as in Python's `shlex`. There are no variables, patterns or comments.
package enum ShellWords {
  /// The words; nil when a quote is not closed or nothing follows a last `\`.
  package static func split(_ text: String) -> [String]? {
    var words: [String] = []
    var word: String.UnicodeScalarView?
    var quote: Unicode.Scalar?
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\", quote != "'" {
        guard let next = rest.popFirst() else { return nil }
        if quote == "\"", next != "\"", next != "\\" { word?.append("\\") }
        word = word ?? String.UnicodeScalarView()
        word?.append(next)
      } else if scalar == quote {
        quote = nil
      } else if quote == nil, scalar == "'" || scalar == "\"" {
        quote = scalar
        word = word ?? String.UnicodeScalarView()
      } else if quote == nil, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
        if let finished = word { words.append(String(finished)) }
        word = nil
      } else {
        word = word ?? String.UnicodeScalarView()
        word?.append(scalar)
      }
    }
    guard quote == nil else { return nil }
    if let finished = word { words.append(String(finished)) }
    return words
  }
}
