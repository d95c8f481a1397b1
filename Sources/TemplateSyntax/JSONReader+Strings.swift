// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

extension JSONReader {
  /// Reads the string whose opening quote stands here.
  mutating func string() throws(SyntaxProblem) -> Node {
    let start = offset
    var end = start + 1
    while end < bytes.count, isOrdinary(bytes[end]) { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      return try stringNode(bytes[start + 1..<end], start, end)
    }
    var text = Array(bytes[start + 1..<end])
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      guard bytes[end] == UInt8(ascii: "\\") else {
        throw problemAtControl(end, inStringAt: start)
      }
      end = try escape(at: end, inStringAt: start, into: &text)
      let run = end
      while end < bytes.count, isOrdinary(bytes[end]) { end += 1 }
      text.append(contentsOf: bytes[run..<end])
    }
    guard end < bytes.count else { throw problemOfOpenString(start) }
    return try stringNode(text[...], start, end)
  }

  private mutating func stringNode(
    _ text: ArraySlice<UInt8>, _ start: Int, _ end: Int
  ) throws(SyntaxProblem) -> Node {
    // What validates is slow, and most text is ASCII.
    let isASCII = text.allSatisfy { $0 < 0x80 }
    guard
      let text = isASCII
        ? String(decoding: text, as: UTF8.self) : String(validating: text, as: UTF8.self)
    else {
      throw problemOfEncoding(from: start)
    }
    offset = end + 1
    return Node(.scalar(Scalar(text, style: .doubleQuoted)), range: range(start, offset))
  }

  private func isOrdinary(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Reads an escape and says where it ends.
  private func escape(
    at start: Int, inStringAt opening: Int, into text: inout [UInt8]
  ) throws(SyntaxProblem) -> Int {
    guard start + 1 < bytes.count else { throw problemOfOpenString(opening) }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[start + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return try unicodeEscape(at: start, into: &text)
    default: throw problemOfEscape(start, inStringAt: opening)
    }
    return start + 2
  }

  private func unicodeEscape(
    at start: Int, into text: inout [UInt8]
  ) throws(SyntaxProblem) -> Int {
    switch Hexadecimal.utf16Escape(bytes, at: start) {
    case .scalar(let scalar, let end):
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return end
    case .lowSurrogate:
      throw problem(
        "\(quoted(start, start + 6)) must follow a '\\ud800' to '\\udbff'", start, start + 6)
    case .highSurrogate:
      throw problem(
        "\(quoted(start, start + 6)) must be followed by a '\\udc00' to '\\udfff'", start,
        start + 6)
    case .tooFewDigits(let end):
      throw problem("\(quoted(start, end)) must have four hexadecimal digits", start, end)
    }
  }
}
