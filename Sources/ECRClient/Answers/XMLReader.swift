// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Reads the XML that AWS answers with: elements, text, entities, CDATA; attributes are read over.
///
/// A document type is refused, so no entity is ever more than one character. Takes time and memory linear in
/// the size of the text, never recurses, and refuses what is deeper or larger than its limits. Stricter
/// well-formedness than the end of every element, such as the syntax of names, is not checked.
struct XMLReader {
  /// The deepest nesting of elements.
  static let depth = 64

  /// The largest number of elements.
  static let elements = 1_000_000

  /// Why a text cannot be read.
  struct Problem: Error, Hashable, Sendable {
    /// What is wrong, for a person.
    var message: String
    /// Where, in bytes.
    var offset: Int
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var count = 0

  /// The elements that are not closed yet.
  private var open: [XMLElement] = []
  private var root: XMLElement?

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a document and gives its root.
  static func read(_ bytes: [UInt8]) throws(Problem) -> XMLElement {
    var reader = XMLReader(bytes)
    return try reader.document()
  }

  private mutating func document() throws(Problem) -> XMLElement {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while offset < bytes.count {
      if bytes[offset] != UInt8(ascii: "<") {
        try characters()
      } else if starts(with: "<!--") {
        try skip("<!--", to: "-->")
      } else if starts(with: "<?") {
        try skip("<?", to: "?>")
      } else if starts(with: "<![CDATA[") {
        let start = offset + 9
        try skip("<![CDATA[", to: "]]>")
        try add(Self.text(bytes[start..<(offset - 3)]))
      } else if starts(with: "<!") {
        throw problem("a document type is not allowed")
      } else if starts(with: "</") {
        try close()
      } else {
        try openElement()
      }
    }
    guard let root, open.isEmpty else { throw problem("the document ends too early") }
    return root
  }

  private mutating func openElement() throws(Problem) {
    let start = offset
    offset += 1
    let name = name()
    guard !name.isEmpty else { throw problem("an element must have a name") }
    guard root == nil, open.count < Self.depth else {
      throw problem(
        root == nil ? "elements must not be nested deeper than \(Self.depth)" : "there is one root")
    }
    count += 1
    guard count <= Self.elements else { throw problem("there are too many elements") }
    try skipAttributes(from: start)
    open.append(XMLElement(name: name))
    if bytes[offset - 2] == UInt8(ascii: "/") { finish() }
  }

  private mutating func close() throws(Problem) {
    let start = offset
    offset += 2
    let name = name()
    guard name == open.last?.name else {
      offset = start
      throw problem("'</\(clipped(name))>' closes nothing")
    }
    try skipAttributes(from: start)
    finish()
  }

  /// Moves the innermost open element into the one around it.
  private mutating func finish() {
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }

  /// Moves to after the `>` of a tag, over quoted values.
  private mutating func skipAttributes(from start: Int) throws(Problem) {
    var quote: UInt8?
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == quote {
        quote = nil
      } else if quote == nil {
        switch byte {
        case UInt8(ascii: ">"): return
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "<"): throw problem("a tag must be closed by '>'", at: start)
        default: break
        }
      }
    }
    throw problem("a tag must be closed by '>'", at: start)
  }

  /// The name at the offset, without its prefix.
  private mutating func name() -> String {
    var start = offset
    while offset < bytes.count, !Self.isEndOfName(bytes[offset]) {
      if bytes[offset] == UInt8(ascii: ":") { start = offset + 1 }
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func characters() throws(Problem) {
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    let (text, bad) = XMLEntities.decoded(bytes[offset..<end])
    if let bad { throw problem("'&' must begin a character's name or number", at: bad) }
    try add(text)
    offset = end
  }

  private mutating func add(_ text: String) throws(Problem) {
    guard open.isEmpty else {
      open[open.count - 1].text += text
      return
    }
    guard text.utf8.allSatisfy(Self.isBlank) else { throw problem("text must be in an element") }
  }

  private mutating func skip(_ opening: String, to closing: String) throws(Problem) {
    let end = Array(closing.utf8)
    var index = offset + opening.utf8.count
    while index + end.count <= bytes.count {
      if bytes[index] == end[0], bytes[index..<(index + end.count)].elementsEqual(end) {
        offset = index + end.count
        return
      }
      index += 1
    }
    throw problem("'\(opening)' must be closed by '\(closing)'")
  }

  private func starts(with text: String) -> Bool {
    bytes[offset...].starts(with: text.utf8)
  }

  private func problem(_ message: String, at place: Int? = nil) -> Problem {
    Problem(message: message, offset: place ?? offset)
  }

  /// Text as it stands, with the ends of lines that XML has.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: XMLEntities.withPlainLineEnds(bytes), as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isEndOfName(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "<")
  }
}
