// SPDX-License-Identifier: Apache-2.0

package import TemplateDiagnostics

/// Reads JSON as RFC 8259 has it, and says where and why a text is something else.
///
/// Keys keep their order and their duplicates. Strings are `doubleQuoted` scalars, everything else
/// is a plain scalar as it is written. Takes time linear in the size of the text; recursion is
/// bounded by `InputLimits.depth`.
package struct JSONReader {
  let bytes: [UInt8]
  let map: OffsetMap?
  let allowsPlaceholders: Bool
  var offset = 0

  /// Where the mappings and sequences that are not closed yet begin.
  var openings: [Int] = []

  init(_ bytes: [UInt8], map: OffsetMap?, allowsPlaceholders: Bool) {
    (self.bytes, self.map, self.allowsPlaceholders) = (bytes, map, allowsPlaceholders)
  }

  /// Reads a whole file.
  ///
  /// The node is nil when there is a diagnostic; there is never more than one.
  package static func read(_ file: SourceFile) -> (node: Node?, diagnostics: [Diagnostic]) {
    do throws(SyntaxProblem) {
      return (try read(file.bytes), [])
    } catch {
      return (nil, [error.diagnostic(in: file)])
    }
  }

  /// Reads a text that stands alone or, with a map, inside of a template.
  ///
  /// All ranges are the map's. Where placeholders are allowed, a `${Name}` in the place of a value
  /// is a plain scalar with this text: `Fn::Sub` makes JSON of it later.
  package static func read(
    _ bytes: [UInt8], mappedBy map: OffsetMap? = nil, allowsPlaceholders: Bool = false
  ) throws(SyntaxProblem) -> Node {
    var reader = JSONReader(bytes, map: map, allowsPlaceholders: allowsPlaceholders)
    return try reader.document()
  }

  private mutating func document() throws(SyntaxProblem) -> Node {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw problem("the text must be UTF-8, not UTF-16", 0, 2)
    }
    skipBlanks()
    guard offset < bytes.count else { throw problem("a JSON text must hold a value", 0, 0) }
    let node = try value()
    skipBlanks()
    guard offset == bytes.count else { throw problemAfterDocument() }
    return node
  }

  mutating func value() throws(SyntaxProblem) -> Node {
    switch current {
    case UInt8(ascii: "\""):
      return try string()
    case UInt8(ascii: "{"):
      return try mapping()
    case UInt8(ascii: "["):
      return try sequence()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      return try number()
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      return try literal()
    case UInt8(ascii: "$") where allowsPlaceholders:
      return try placeholder()
    default:
      throw problemAtValue()
    }
  }

  private mutating func literal() throws(SyntaxProblem) -> Node {
    let start = offset
    let word = bytes[start..<wordEnd(from: start)]
    for literal in ["true", "false", "null"] where word.elementsEqual(literal.utf8) {
      offset = word.endIndex
      return Node(.scalar(Scalar(literal)), range: range(start, offset))
    }
    throw problemAtValue()
  }

  private mutating func placeholder() throws(SyntaxProblem) -> Node {
    let start = offset
    guard let end = placeholderEnd(from: start) else { throw problemAtValue() }
    offset = end
    return Node(
      .scalar(Scalar(String(decoding: bytes[start..<end], as: UTF8.self))),
      range: range(start, end))
  }

  /// The byte at the offset; 0, which no JSON holds, at the end.
  var current: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  mutating func skipBlanks() {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        offset += 1
      default:
        return
      }
    }
  }

  func range(_ start: Int, _ end: Int) -> SourceRange {
    map?.sourceRange(of: start..<max(start, end)) ?? SourceRange(start: start, end: end)
  }
}
