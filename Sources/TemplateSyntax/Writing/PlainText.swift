// SPDX-License-Identifier: Apache-2.0

/// Which texts need no quotes.
enum PlainText {
  /// Whether a text, written plain in block style as a key or as a value, is read as that text.
  static func isPlain(_ text: String, _ traits: TextTraits) -> Bool {
    guard !traits.hasLineBreak, !traits.hasTab, !traits.needsEscape else { return false }
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last,
      first != UInt8(ascii: " "), last != UInt8(ascii: " "), last != UInt8(ascii: ":"),
      mayBegin(bytes, first), !isMarker(text)
    else { return false }
    return !hasSeparator(bytes) && !ImpliedType.isImplied(text)
  }

  private static func mayBegin(_ bytes: String.UTF8View, _ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "-"):
      // A dash alone or before a blank begins an item.
      return bytes.dropFirst().first.map { $0 != UInt8(ascii: " ") } ?? false
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"),
      UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"):
      return false
    default: return true
    }
  }

  /// Whether a text begins or ends a document where it stands first on a line.
  private static func isMarker(_ text: String) -> Bool {
    ["---", "..."].contains { text == $0 || text.hasPrefix($0 + " ") }
  }

  /// Whether a text holds what ends a key or begins a comment.
  private static func hasSeparator(_ bytes: String.UTF8View) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if previous == UInt8(ascii: ":"), byte == UInt8(ascii: " ") { return true }
      if previous == UInt8(ascii: " "), byte == UInt8(ascii: "#") { return true }
      previous = byte
    }
    return false
  }
}
