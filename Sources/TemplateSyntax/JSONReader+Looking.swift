// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// How the problems are cut from the text. Nothing here runs while a text is good.
extension JSONReader {
  func problem(_ message: String, _ start: Int, _ end: Int, notes: [Note] = []) -> SyntaxProblem {
    SyntaxProblem(message, at: range(start, end), notes: notes)
  }

  /// Where a word such as `Type`, `AWS::ECR::Repository` or `2012-10-17` ends; after one byte at least.
  func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, isWord(at: end) { end += 1 }
    guard end == start else { return end }
    end = min(start + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0b1100_0000 == 0b1000_0000 { end += 1 }
    return end
  }

  func isWord(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    switch bytes[place] {
    case UInt8(ascii: ":"):
      return (place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: ":"))
        || (place > 0 && bytes[place - 1] == UInt8(ascii: ":"))
    case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "="), UInt8(ascii: ";"),
      UInt8(ascii: "#"), 0x7F:
      return false
    case UInt8(ascii: "/"):
      return place + 1 < bytes.count && bytes[place + 1] != UInt8(ascii: "/")
        && bytes[place + 1] != UInt8(ascii: "*")
    default:
      return bytes[place] > UInt8(ascii: " ")
    }
  }

  /// Where the `${Name}` ends that begins here; nil when it does not end on its line.
  func placeholderEnd(from start: Int) -> Int? {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "{") else { return nil }
    return end(of: "}", from: start + 2)
  }

  /// Where the next mark on the line of an offset ends.
  func end(of mark: String, from start: Int) -> Int? {
    let mark = Array(mark.utf8)
    let line = endOfLine(start)
    var place = start
    while place + mark.count <= line {
      if bytes[place..<place + mark.count].elementsEqual(mark) { return place + mark.count }
      place += 1
    }
    return nil
  }

  func endOfLine(_ start: Int) -> Int {
    var end = min(start, bytes.count)
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") {
      end += 1
    }
    return end
  }

  func starts(with mark: String) -> Bool {
    bytes[offset...].starts(with: mark.utf8)
  }

  /// A piece of the text in single quotes, in 60 characters at most.
  func quoted(_ start: Int, _ end: Int) -> String {
    // A character is four bytes at most here, so what is clipped needs no look at the rest.
    let bytes = bytes[start..<max(start, min(end, start + 244))]
    let text = String(decoding: bytes, as: UTF8.self)
    var clipped = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      guard count < 60 else { return "'\(clipped)…'" }
      clipped.unicodeScalars.append(scalar.value < 0x20 ? "\u{FFFD}" : scalar)
    }
    return "'\(clipped)'"
  }

  func codePoint(_ byte: UInt8) -> String {
    "U+" + String(byte, radix: 16, uppercase: true).leftPadded(to: 4)
  }
}

extension String {
  func leftPadded(to count: Int) -> String {
    String(repeating: "0", count: max(0, count - utf8.count)) + self
  }
}
