// SPDX-License-Identifier: Apache-2.0

/// A JSON value whose members keep the order that they are written in.
package enum JSONText: Hashable, Sendable {
  /// One member of an object.
  package struct Member: Hashable, Sendable {
    /// The name, which is not checked against the other members'.
    package var name: String

    /// The value.
    package var value: JSONText
  }

  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A string.
  case string(String)
  /// A list.
  case array([JSONText])
  /// An object.
  case object([Member])

  /// A string, or `null` for nil.
  package static func string(orNull text: String?) -> JSONText {
    text.map { .string($0) } ?? .null
  }

  /// An object without the members that are nil.
  package static func object(present members: [(String, JSONText?)]) -> JSONText {
    .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  /// The document: two blanks an indentation, a line break at the end.
  ///
  /// Recurses once a level; who builds a value from input bounds its depth.
  package var document: String {
    var writer = Writer()
    writer.write(self, indent: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value on one line, with a blank after each colon and comma.
  package var line: String {
    var writer = Writer()
    writer.isOnOneLine = true
    writer.write(self, indent: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONText: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral
{
  package init(dictionaryLiteral elements: (String, JSONText)...) {
    self = .object(elements.map { Member(name: $0.0, value: $0.1) })
  }

  package init(arrayLiteral elements: JSONText...) { self = .array(elements) }

  package init(stringLiteral value: String) { self = .string(value) }

  package init(integerLiteral value: Int) { self = .integer(value) }
}

private struct Writer {
  var bytes: [UInt8] = []
  var isOnOneLine = false

  mutating func write(_ value: JSONText, indent: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .string(let text): write(text)
    case .array(let elements):
      write("[", "]", elements, indent) { writer, element in
        writer.write(element, indent: indent + 2)
      }
    case .object(let members):
      write("{", "}", members, indent) { writer, member in
        writer.write(member.name)
        writer.bytes += ": ".utf8
        writer.write(member.value, indent: indent + 2)
      }
    }
  }

  private mutating func write<Element>(
    _ open: String, _ close: String, _ elements: [Element], _ indent: Int,
    each: (inout Writer, Element) -> Void
  ) {
    bytes += open.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += isOnOneLine ? ", ".utf8 : ",".utf8 }
      breakLine(indent + 2)
      each(&self, element)
    }
    if !elements.isEmpty { breakLine(indent) }
    bytes += close.utf8
  }

  private mutating func breakLine(_ indent: Int) {
    guard !isOnOneLine else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += #"\""#.utf8
      case "\\": bytes += #"\\"#.utf8
      case "\n": bytes += #"\n"#.utf8
      case "\r": bytes += #"\r"#.utf8
      case "\t": bytes += #"\t"#.utf8
      // JSON asks for C0 alone; the others are escaped for who reads the document on a terminal.
      case _ where scalar.isTerminalControl:
        let digits = String(scalar.value, radix: 16)
        bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
