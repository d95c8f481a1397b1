// SPDX-License-Identifier: Apache-2.0

/// What decides how a text can be written.
struct TextTraits {
  private(set) var hasLineBreak = false
  private(set) var hasTab = false
  /// Whether some character must be escaped, besides line breaks and tabs.
  private(set) var needsEscape = false
  private(set) var hasDoubleQuote = false
  private(set) var hasSingleQuote = false
  private(set) var hasBackslash = false

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": hasLineBreak = true
      case "\t": hasTab = true
      case "\"": hasDoubleQuote = true
      case "'": hasSingleQuote = true
      case "\\": hasBackslash = true
      default: if !Self.isPrintable(scalar) { needsEscape = true }
      }
    }
  }

  /// Whether a character can stand in YAML as it is and is no line break to any reader.
  ///
  /// The characters are those of YAML 1.1, section 5.1, without its line breaks and the byte order mark.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }
}
