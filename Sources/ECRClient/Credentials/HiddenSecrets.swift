// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// What others say, made fit for an error: one line, short, and without anything that looks like a secret.
enum HiddenSecrets {
  /// The length from which a run of letters, digits, `+`, `/`, `=`, `_` and `-` counts as a secret.
  ///
  /// A secret access key has 40 characters, a session token hundreds.
  private static let shortest = 32

  /// The last line of a text that is not blank, at most 200 characters, with `…` for secrets.
  static func inLastLine(of bytes: [UInt8]) -> String {
    let text = String(decoding: bytes.suffix(16 * 1024), as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline)
      .last { !$0.allSatisfy(\.isWhitespace) }
    return hidden(line.map(String.init) ?? "")
  }

  /// A text on one line, at most 200 characters, with `…` for secrets.
  static func hidden(_ text: String) -> String {
    var shown = ""
    var run = ""
    for character in text.prefix(4096) {
      if isOfSecret(character) {
        run.append(character)
      } else {
        shown += run.count >= shortest ? "…" : run
        run = ""
        shown.append(character)
      }
    }
    shown += run.count >= shortest ? "…" : run
    return String(shown.prefix(200)).escapingControls
  }

  private static func isOfSecret(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "+/=_-".contains(character))
  }
}
