// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
  mutating func mapping() throws(SyntaxProblem) -> Node {
    let start = try open()
    var entries: [Node.Entry] = []
    if current == UInt8(ascii: "}") { return close(.mapping(entries), from: start) }
    while true {
      let key = try key()
      let value = try value()
      entries.append(Node.Entry(key: key, value: value))
      guard try separator(before: UInt8(ascii: "}")) else {
        return close(.mapping(entries), from: start)
      }
    }
  }

  mutating func sequence() throws(SyntaxProblem) -> Node {
    let start = try open()
    var items: [Node] = []
    if current == UInt8(ascii: "]") { return close(.sequence(items), from: start) }
    while true {
      items.append(try value())
      guard try separator(before: UInt8(ascii: "]")) else {
        return close(.sequence(items), from: start)
      }
    }
  }

  /// Reads a key with the colon after it.
  private mutating func key() throws(SyntaxProblem) -> Node {
    guard current == UInt8(ascii: "\"") else { throw problemAtKey() }
    let start = offset
    let key = try string()
    let end = offset
    skipBlanks()
    guard current == UInt8(ascii: ":") else { throw problemAtColon(afterKey: start..<end) }
    let colon = offset
    offset += 1
    skipBlanks()
    if current == UInt8(ascii: "}") || current == UInt8(ascii: ",") {
      throw problem("\(quoted(start + 1, end - 1)) must have a value after ':'", colon, colon + 1)
    }
    return key
  }

  private mutating func open() throws(SyntaxProblem) -> Int {
    let start = offset
    if let problem = problemOfTemplateSyntax() { throw problem }
    guard openings.count < InputLimits.depth else {
      throw problem(
        "collections can be nested \(InputLimits.depth) deep, not deeper", start, start + 1)
    }
    openings.append(start)
    offset += 1
    skipBlanks()
    return start
  }

  private mutating func close(_ content: Node.Content, from start: Int) -> Node {
    openings.removeLast()
    offset += 1
    return Node(content, range: range(start, offset))
  }

  /// Whether a comma with something after it stands here; false before the closing bracket.
  private mutating func separator(before closing: UInt8) throws(SyntaxProblem) -> Bool {
    let end = offset
    skipBlanks()
    if current == closing { return false }
    guard current == UInt8(ascii: ",") else { throw problemAtComma(afterValueAt: end, closing) }
    let comma = offset
    offset += 1
    skipBlanks()
    if current == closing {
      let other = closing == UInt8(ascii: "}") ? "member" : "item"
      throw problem("a comma must be followed by another \(other); remove it", comma, comma + 1)
    }
    return true
  }
}
