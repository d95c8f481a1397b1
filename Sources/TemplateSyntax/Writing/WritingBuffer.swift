// SPDX-License-Identifier: Apache-2.0

/// The bytes of a text that is being written.
struct WritingBuffer {
  private(set) var bytes: [UInt8] = []

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// How many bytes stand on the last line; lines longer than any that matters count as that long.
  var column: Int {
    let tail = bytes.suffix(FlowText.widestLine + 1)
    return tail.lastIndex(of: UInt8(ascii: "\n")).map { tail.endIndex - $0 - 1 } ?? tail.count
  }

  /// Throws when the text has become longer than the readers take, or the tree too deep for them.
  ///
  /// Asked once a node: one node adds a few times its own text and an indentation at most.
  func check(depth: Int) throws(WritingError) {
    guard bytes.count <= InputLimits.bytes else { throw .tooLong }
    guard depth <= InputLimits.depth else { throw .tooDeep }
  }

  mutating func append(_ text: String) {
    bytes += text.utf8
  }

  mutating func append(_ utf8: Substring.UTF8View) {
    bytes += utf8
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }

  /// Appends blanks.
  mutating func indent(_ columns: Int) {
    bytes += [UInt8](repeating: UInt8(ascii: " "), count: columns)
  }

  /// Appends a line break and blanks.
  mutating func breakLine(_ columns: Int = 0) {
    bytes.append(UInt8(ascii: "\n"))
    indent(columns)
  }

  /// Appends a backslash, a letter and a number in hexadecimal.
  mutating func appendEscape(_ letter: String, _ scalar: Unicode.Scalar, digits count: Int) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    append("\\" + letter + String(repeating: "0", count: max(0, count - digits.utf8.count)))
    append(digits)
  }
}
