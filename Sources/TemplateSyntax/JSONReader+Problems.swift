// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// What stands where it cannot stand. Each function looks at the byte at the offset.
extension JSONReader {
  func problemAtValue() -> SyntaxProblem {
    if let problem = problemAnywhere() { return problem }
    switch current {
    case UInt8(ascii: ","):
      return problem("a value must stand before ','; remove it", offset, offset + 1)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      return problemOfClosing()
    case UInt8(ascii: ":"):
      return problem("':' must follow a key in a mapping", offset, offset + 1)
    case UInt8(ascii: "$") where placeholderEnd(from: offset) != nil:
      let end = placeholderEnd(from: offset) ?? offset
      return problem(
        "\(quoted(offset, end)) must be a JSON value; only 'Fn::Sub' replaces it", offset, end)
    default:
      return problemOfWord()
    }
  }

  private func problemOfWord() -> SyntaxProblem {
    let end = wordEnd(from: offset)
    let word = bytes[offset..<end]
    let name = quoted(offset, end)
    let text = String(decoding: word.prefix(16), as: UTF8.self)
    let message: String
    switch text {
    case "True", "TRUE": message = "\(name) must be written 'true'"
    case "False", "FALSE": message = "\(name) must be written 'false'"
    case "None", "Null", "NULL", "nil", "undefined": message = "\(name) must be written 'null'"
    default:
      message =
        messageOfNumber(word)
        ?? "\(name) must be in double quotes; only numbers, true, false and null go without"
    }
    return problem(message, offset, end)
  }

  func problemAtKey() -> SyntaxProblem {
    if let problem = problemAnywhere() { return problem }
    switch current {
    case UInt8(ascii: ","):
      return problem("a member must stand before ','; remove it", offset, offset + 1)
    case UInt8(ascii: "]"):
      return problemOfClosing()
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "}"):
      return problem("a key must be a string in double quotes", offset, offset + 1)
    default:
      let end = wordEnd(from: offset)
      return problem("the key \(quoted(offset, end)) must be in double quotes", offset, end)
    }
  }

  func problemAtColon(afterKey key: Range<Int>) -> SyntaxProblem {
    if let problem = problemAnywhere() ?? problemOfQuote(insideStringBefore: key.upperBound) {
      return problem
    }
    let name = quoted(key.lowerBound + 1, key.upperBound - 1)
    switch current {
    case UInt8(ascii: ","), UInt8(ascii: "}"):
      return problem(
        "\(name) must be followed by ':' and a value", key.lowerBound, key.upperBound)
    case UInt8(ascii: "="):
      return problem("'=' must be ':'", offset, offset + 1)
    default:
      return problem(
        "\(name) and its value must be separated; insert ':'", key.upperBound, key.upperBound)
    }
  }

  func problemAtComma(afterValueAt end: Int, _ closing: UInt8) -> SyntaxProblem {
    if let problem = problemAnywhere() ?? problemOfQuote(insideStringBefore: end) {
      return problem
    }
    let isMapping = closing == UInt8(ascii: "}")
    switch current {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      return problemOfClosing()
    case UInt8(ascii: ";"):
      return problem("';' must be ','", offset, offset + 1)
    case UInt8(ascii: ":"):
      return problem("':' must be ',' or '\(isMapping ? "}" : "]")'", offset, offset + 1)
    default:
      let kind = isMapping ? "members" : "items"
      return problem("\(kind) must be separated; insert ','", end, end)
    }
  }

  func problemAfterDocument() -> SyntaxProblem {
    if let problem = problemAnywhere() { return problem }
    switch current {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      return problemOfClosing()
    default:
      return problem("nothing can follow the JSON value; remove it", offset, endOfLine(offset))
    }
  }

  /// A bracket that closes another kind, or nothing.
  private func problemOfClosing() -> SyntaxProblem {
    let name = quoted(offset, offset + 1)
    guard let opening = openings.last else {
      return problem("\(name) closes nothing; remove it", offset, offset + 1)
    }
    let isMapping = bytes[opening] == UInt8(ascii: "{")
    let pair = isMapping ? "'{' must be closed by '}'" : "'[' must be closed by ']'"
    return problem(
      "\(pair), not by \(name)", offset, offset + 1,
      notes: [Note("opened here", at: range(opening, opening + 1))])
  }

  /// A string that seems to end because a quote in it is not escaped.
  private func problemOfQuote(insideStringBefore end: Int) -> SyntaxProblem? {
    guard offset == end, end > 0, bytes[end - 1] == UInt8(ascii: "\""),
      current == UInt8(ascii: "\"") || isWord(at: end)
    else { return nil }
    return problem("a double quote inside a string must be written '\\\"'", end - 1, end)
  }
}
