// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// What no JSON has anywhere outside of strings.
extension JSONReader {
  /// What is wrong with the byte at the offset wherever it stands; nil when that depends.
  func problemAnywhere() -> SyntaxProblem? {
    guard offset < bytes.count else { return problemOfEnd() }
    if let problem = problemOfTemplateSyntax() { return problem }
    switch bytes[offset] {
    case UInt8(ascii: "#"):
      return problemOfComment(until: endOfLine(offset))
    case UInt8(ascii: "/"):
      if starts(with: "//") { return problemOfComment(until: endOfLine(offset)) }
      guard starts(with: "/*") else { return nil }
      return problemOfComment(until: end(of: "*/", from: offset + 2) ?? endOfLine(offset))
    case UInt8(ascii: "'"):
      return problem(
        "strings must stand in double quotes, not in single ones", offset,
        end(of: "'", from: offset + 1) ?? offset + 1)
    case 0..<0x20, 0x7F:
      return problem("\(codePoint(bytes[offset])) can stand in no JSON", offset, offset + 1)
    case 0x80...:
      return problemOfNonASCII()
    default:
      return nil
    }
  }

  private func problemOfComment(until end: Int) -> SyntaxProblem {
    problem("JSON has no comments; remove it", offset, end)
  }

  /// What is wrong when the text ends at the offset.
  private func problemOfEnd() -> SyntaxProblem {
    // Trailing blank lines are no place to look at.
    var end = bytes.count
    while end > 0, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    guard let opening = openings.last else { return problem("a value must stand here", end, end) }
    let isMapping = bytes[opening] == UInt8(ascii: "{")
    return problem(
      isMapping ? "'{' must be closed by '}'" : "'[' must be closed by ']'", opening, opening + 1,
      notes: [Note("the text ends here", at: range(end, end))])
  }

  /// Braces of Jinja, Go and the like; CloudFormation's own `{{resolve:…}}` only lacks its quotes.
  func problemOfTemplateSyntax() -> SyntaxProblem? {
    // Asked at every '{', so most are let go by their second byte.
    guard offset + 1 < bytes.count else { return nil }
    switch bytes[offset + 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "#"): break
    default: return nil
    }
    for (opening, closing) in [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<%", "%>")]
    where starts(with: opening) {
      let line = endOfLine(offset)
      let end = end(of: closing, from: offset + 2) ?? line
      let name = quoted(offset, end)
      guard !starts(with: "{{resolve:") else {
        return problem("\(name) must be in double quotes", offset, end)
      }
      return problem(
        "\(name) is template syntax of another tool; render it before linting", offset, end)
    }
    return nil
  }

  private func problemOfNonASCII() -> SyntaxProblem? {
    var rest = bytes[offset...].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    guard case .valid(let encoded) = parser.parseScalar(from: &rest) else {
      return problemOfEncoding(from: offset)
    }
    let scalar = Unicode.UTF8.decode(encoded)
    let end = offset + encoded.count
    switch scalar.value {
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2018...0x201B, 0xFF02:
      return problem("'\(scalar)' must be a straight double quote", offset, end)
    case 0x85, 0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
      let name = "U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4)
      return problem("\(name) must be a plain space", offset, end)
    default:
      return nil
    }
  }

  /// The first byte from an offset on that is not UTF-8.
  func problemOfEncoding(from start: Int) -> SyntaxProblem {
    var place = start
    var rest = bytes[start...].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while case .valid(let encoded) = parser.parseScalar(from: &rest) { place += encoded.count }
    place = min(place, max(bytes.count - 1, 0))
    let byte = String(bytes[place], radix: 16, uppercase: true).leftPadded(to: 2)
    return problem(
      "the text must be UTF-8; the byte 0x\(byte) is not part of a character", place, place + 1)
  }
}
