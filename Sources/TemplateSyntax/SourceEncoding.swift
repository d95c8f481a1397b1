// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Whether a file is UTF-8, and what it may be when it is not.
enum SourceEncoding {
  /// What is wrong with a file's bytes; nil when they are UTF-8.
  static func problem(of file: SourceFile) -> Diagnostic? {
    let bytes = file.bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return made("UTF-16", at: 0, in: file)
    }
    guard let offset = firstInvalid(bytes.span) else { return nil }
    return made(guess(bytes, from: offset), at: offset, in: file)
  }

  private static func made(_ guess: String, at offset: Int, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      SyntaxRules.syntaxError,
      "a template must be UTF-8; this file is not, and looks like \(guess): convert it", in: file,
      at: SourceRange(start: offset, end: offset + 1))
  }

  /// Whether all bytes are ASCII; without an early end, so that many bytes are looked at in one step.
  static func isASCII(_ bytes: Span<UInt8>) -> Bool {
    var all: UInt8 = 0
    for offset in bytes.indices { all |= bytes[offset] }
    return all < 0x80
  }

  /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7).
  static func firstInvalid(_ bytes: Span<UInt8>) -> Int? {
    guard !isASCII(bytes) else { return nil }
    var offset = 0
    let count = bytes.count
    while offset < count {
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
        continue
      }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch byte {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return offset
      }
      guard offset + length <= count, second.contains(bytes[offset + 1]) else { return offset }
      for index in 2..<max(length, 2) where bytes[offset + index] & 0xC0 != 0x80 { return offset }
      offset += length
    }
    return nil
  }

  /// Names the likely encoding by the shape of the bytes behind the first odd one.
  private static func guess(_ bytes: [UInt8], from offset: Int) -> String {
    let sample = bytes[max(0, offset - 512)..<min(bytes.count, offset + 4096)]
    if sample.count(where: { $0 == 0 }) * 4 > sample.count { return "UTF-16 without its mark" }
    if sample.contains(0) { return "a binary file" }
    var pairs = 0
    var kana = 0
    var lone = 0
    var index = sample.startIndex
    while index < sample.endIndex {
      let byte = sample[index]
      let next = index + 1 < sample.endIndex ? sample[index + 1] : 0
      if byte < 0x80 {
        index += 1
      } else if (0x81...0x9F).contains(byte) || (0xE0...0xEF).contains(byte),
        (0x40...0xFC).contains(next), next != 0x7F
      {
        pairs += 1
        // Most Japanese text is kana, which Shift_JIS keeps behind these two lead bytes.
        if byte == 0x82 || byte == 0x83 { kana += 1 }
        index += 2
      } else {
        lone += 1
        index += 1
      }
    }
    return kana > 0 && pairs > lone ? "Shift_JIS" : "Latin-1 or Windows-1252"
  }
}
