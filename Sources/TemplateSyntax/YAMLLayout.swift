// SPDX-License-Identifier: Apache-2.0

/// Places that libyaml's marks do not give.
enum YAMLLayout {
  private static let space = UInt8(ascii: " ")
  private static let tab = UInt8(ascii: "\t")

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Where a node's value begins after its tag, its anchor, and the blanks and comments behind them.
  static func contentStart(_ bytes: Span<UInt8>, from start: Int, to limit: Int) -> Int {
    var offset = start
    let limit = min(limit, bytes.count)
    while offset < limit {
      let byte = bytes[offset]
      if byte == space || byte == tab || isBreak(byte) {
        offset += 1
      } else if byte == UInt8(ascii: "#") {
        while offset < limit, !isBreak(bytes[offset]) { offset += 1 }
      } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "&") {
        while offset < limit, bytes[offset] != space, bytes[offset] != tab, !isBreak(bytes[offset]),
          !endsTag(bytes[offset])
        {
          offset += 1
        }
      } else {
        return offset
      }
    }
    return limit
  }

  /// In a flow collection a tag without a value ends at the next indicator.
  private static func endsTag(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  /// The end of a block scalar's last line that is not blank, without its line break.
  ///
  /// libyaml ends a block scalar at the next token, behind blank lines and comments. Lines belong
  /// to the scalar while they are indented at least as far as its first line that is not blank.
  static func blockScalarEnd(_ bytes: Span<UInt8>, header: Int, limit: Int) -> Int {
    var offset = header
    while offset < limit, !isBreak(bytes[offset]) { offset += 1 }
    var end = offset
    while end > header, bytes[end - 1] == space || bytes[end - 1] == tab { end -= 1 }
    var indent: Int?
    while offset < limit {
      if isBreak(bytes[offset]) {
        offset += 1
        continue
      }
      let line = offset
      while offset < limit, bytes[offset] == space { offset += 1 }
      let column = offset - line
      let isBlank = offset >= limit || isBreak(bytes[offset])
      while offset < limit, !isBreak(bytes[offset]) { offset += 1 }
      if isBlank { continue }
      // A line that is indented less than the first one can only be a comment behind the scalar,
      // or text under an explicit indentation indicator; there the header's digit decides.
      if column < (indent ?? 0), !hasIndentationIndicator(bytes, header: header, limit: limit) {
        break
      }
      indent = indent ?? column
      end = offset
    }
    return end
  }

  private static func hasIndentationIndicator(
    _ bytes: Span<UInt8>, header: Int, limit: Int
  ) -> Bool {
    var offset = header + 1
    while offset < min(limit, header + 3) {
      if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[offset]) { return true }
      offset += 1
    }
    return false
  }
}
