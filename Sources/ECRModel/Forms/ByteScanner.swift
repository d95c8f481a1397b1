// SPDX-License-Identifier: Apache-2.0

/// A walk over bytes that only goes forward, for matchers that must take linear time.
struct ByteScanner {
  private var rest: Substring.UTF8View

  init(_ text: String.UTF8View) {
    rest = text[...]
  }

  /// Whether every byte was taken.
  var isAtEnd: Bool { rest.isEmpty }

  /// Takes a text if it comes next.
  mutating func take(_ text: String) -> Bool {
    var walk = rest
    for byte in text.utf8 {
      guard walk.popFirst() == byte else { return false }
    }
    rest = walk
    return true
  }

  /// Takes the bytes of a set that come next, and tells how many there were.
  mutating func takeAll(where isTaken: (UInt8) -> Bool) -> Int {
    var count = 0
    while let byte = rest.first, isTaken(byte) {
      rest.removeFirst()
      count += 1
    }
    return count
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  var isUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  var isLowercaseOrDigit: Bool { isLowercase || isDigit }

  var isLetterOrDigit: Bool { isLowercase || isUppercase || isDigit }

  /// Whether the byte is one of an ASCII text's.
  func isOne(of text: String) -> Bool {
    text.utf8.contains(self)
  }
}
