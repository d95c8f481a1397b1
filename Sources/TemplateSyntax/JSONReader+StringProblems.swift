// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// What cannot stand inside of a string.
extension JSONReader {
  func problemOfOpenString(_ start: Int) -> SyntaxProblem {
    problem("a string must end with a double quote", start, start + 1)
  }

  func problemOfEscape(_ start: Int, inStringAt opening: Int) -> SyntaxProblem {
    guard bytes[start + 1] >= 0x20 else {
      return problemAtControl(start + 1, inStringAt: opening)
    }
    var end = start + 2
    while end < bytes.count, bytes[end] & 0b1100_0000 == 0b1000_0000 { end += 1 }
    let name = quoted(start, end)
    guard bytes[start + 1] != UInt8(ascii: "'") else {
      return problem("\(name) is not an escape; remove its backslash", start, end)
    }
    return problem("\(name) is not an escape; write '\\\\' for a backslash", start, end)
  }

  /// A control character that stands in a string as it is.
  func problemAtControl(_ place: Int, inStringAt start: Int) -> SyntaxProblem {
    let notes = [Note("the string begins here", at: range(start, start + 1))]
    switch bytes[place] {
    case UInt8(ascii: "\t"):
      return problem("a tab in a string must be written '\\t'", place, place + 1, notes: notes)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      // Without another quote the string was never closed, so the line break is not the point.
      guard bytes[place...].contains(UInt8(ascii: "\"")) else { return problemOfOpenString(start) }
      return problem(
        "a string must end on its line; add the double quote, or write '\\n' for the line break",
        place, place, notes: notes)
    default:
      let number = String(bytes[place], radix: 16).leftPadded(to: 4)
      return problem(
        "\(codePoint(bytes[place])) in a string must be written '\\u\(number)'", place, place + 1,
        notes: notes)
    }
  }
}
