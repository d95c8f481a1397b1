// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// A line of a text that does not parse, seen as bytes.
struct SourceLine {
  /// The text after the indentation, without trailing blanks and line break.
  let content: SourceRange

  /// The number of blanks and tabs before it.
  let indent: Int

  private let bytes: [UInt8]

  /// Finds the line of an offset.
  init(of offset: Int, in file: SourceFile) {
    self.init(number: file.lineTable.line(of: offset), in: file)
  }

  /// Finds a line by its number, from 1.
  init(number: Int, in file: SourceFile) {
    bytes = file.bytes
    let range = file.lineTable.range(ofLine: number)
    var start = range.start
    var end = range.end
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    content = SourceRange(start: start, end: end)
    indent = start - range.start
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }

  /// The content as text.
  var text: String { String(decoding: bytes[content.start..<content.end], as: UTF8.self) }

  /// The first place of an ASCII text at or after an offset of the line.
  func range(of needle: String, from start: Int? = nil) -> SourceRange? {
    let needle = Array(needle.utf8)
    var offset = max(start ?? content.start, content.start)
    while offset + needle.count <= content.end {
      if bytes[offset..<offset + needle.count].elementsEqual(needle) {
        return SourceRange(start: offset, end: offset + needle.count)
      }
      offset += 1
    }
    return nil
  }

  /// The byte at an offset, if the line's content holds it.
  func byte(at offset: Int) -> UInt8? {
    content.contains(offset) ? bytes[offset] : nil
  }

  /// The value after the first `: ` of the line, or after its first `- `.
  var value: SourceRange? {
    guard let colon = range(of: ": ") ?? range(of: ":\t") else {
      guard byte(at: content.start) == UInt8(ascii: "-") else { return nil }
      return trimmed(from: content.start + 1)
    }
    return trimmed(from: colon.end)
  }

  private func trimmed(from offset: Int) -> SourceRange? {
    var start = offset
    while let byte = byte(at: start), Self.isBlank(byte) { start += 1 }
    return start < content.end ? SourceRange(start: start, end: content.end) : nil
  }
}
