// SPDX-License-Identifier: Apache-2.0

/// Finds a text in others by its bytes, in time linear in both.
///
/// Swift's own search compares characters, to which a letter and its accent, or the two bytes of a
/// line's end, are one; CloudFormation knows nothing of that. It can also take quadratic time.
struct ByteSearch {
  private let pattern: [UInt8]

  /// How far the pattern agrees with its own beginning, before each of its bytes.
  private let borders: [Int]

  /// Prepares to find a text, which must not be empty.
  init(_ text: String) {
    pattern = Array(text.utf8)
    var borders = [0]
    var matched = 0
    for byte in pattern.dropFirst() {
      while matched > 0, pattern[matched] != byte { matched = borders[matched - 1] }
      if pattern[matched] == byte { matched += 1 }
      borders.append(matched)
    }
    self.borders = borders
  }

  /// Where the text stands in some bytes, from the left and without overlaps.
  func ranges(in bytes: some Sequence<UInt8>) -> [Range<Int>] {
    guard !pattern.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var matched = 0
    var offset = 0
    for byte in bytes {
      offset += 1
      while matched > 0, pattern[matched] != byte { matched = borders[matched - 1] }
      if pattern[matched] == byte { matched += 1 }
      if matched == pattern.count {
        found.append(offset - matched..<offset)
        matched = 0
      }
    }
    return found
  }

  /// Whether the text stands in another.
  func isFound(in text: String) -> Bool {
    guard let first = pattern.first, text.utf8.contains(first) else { return false }
    return !ranges(in: text.utf8).isEmpty
  }

  /// Whether the text stands in some bytes.
  func isFound(in bytes: [UInt8]) -> Bool {
    guard let first = pattern.first else { return true }
    let span = bytes.span
    var matched = 0
    var offset = 0
    while offset < span.count {
      if matched == 0 { while offset < span.count, span[offset] != first { offset += 1 } }
      guard offset < span.count else { return false }
      let byte = span[offset]
      while matched > 0, pattern[matched] != byte { matched = borders[matched - 1] }
      if pattern[matched] == byte { matched += 1 }
      if matched == pattern.count { return true }
      offset += 1
    }
    return false
  }

  /// The parts of a text between the places where this one stands; empty ones count.
  func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var start = 0
    for range in ranges(in: bytes) {
      parts.append(String(decoding: bytes[start..<range.lowerBound], as: UTF8.self))
      start = range.upperBound
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }
}
