// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// Writes JSON member by member, so that a document of any size takes the memory of its text alone.
///
/// The caller opens and closes; two blanks an indentation, or one line for what is written inline.
struct JSONStream {
  private(set) var bytes: [UInt8] = []
  private var levels: [Bool] = []
  private var inlineDepth: Int?
  private var followsKey = false

  /// The text so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Gives what was written so far away.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Begins an object, whose members `write(key:)` begins.
  mutating func beginObject(inline: Bool = false) { begin("{", inline) }

  /// Begins a list.
  mutating func beginList(inline: Bool = false) { begin("[", inline) }

  /// Ends the object.
  mutating func endObject() { end("}") }

  /// Ends the list.
  mutating func endList() { end("]") }

  /// Ends the document with a line break.
  mutating func endDocument() { bytes.append(UInt8(ascii: "\n")) }

  /// Begins a member.
  mutating func write(key: String) {
    separate()
    append(quoted: key)
    bytes += ": ".utf8
    followsKey = true
  }

  /// Writes a text.
  mutating func write(_ text: String) {
    separate()
    append(quoted: text)
  }

  /// Writes a number or a literal as it is spelled.
  mutating func write(literal: String) {
    separate()
    bytes += literal.utf8
  }

  /// Writes data; plain scalars that JSON has are written as they are, all others as text.
  ///
  /// Recurses once a level.
  mutating func write(_ node: Node) {
    let node = node.resolved
    switch node.content {
    case .scalar(let scalar):
      if scalar.style == .plain, scalar.isPlainInJSON {
        write(literal: scalar.text)
      } else {
        write(scalar.text)
      }
    case .sequence(let items):
      beginList()
      for item in items { write(item) }
      endList()
    case .mapping:
      beginObject()
      for entry in node.entries ?? [] {
        write(key: entry.key.text ?? "")
        write(entry.value)
      }
      endObject()
    case .alias: write(literal: "null")
    }
  }

  private mutating func begin(_ bracket: Unicode.Scalar, _ inline: Bool) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    levels.append(false)
    if inline, inlineDepth == nil { inlineDepth = levels.count }
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    let hasItems = levels.popLast() ?? false
    if inlineDepth == nil {
      if hasItems { breakLine() }
    } else if inlineDepth == levels.count + 1 {
      inlineDepth = nil
    }
    bytes.append(UInt8(ascii: bracket))
  }

  /// Writes what stands between the last value and the next one.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let hasItems = levels.last else { return }
    levels[levels.count - 1] = true
    if hasItems { bytes.append(UInt8(ascii: ",")) }
    if inlineDepth == nil {
      breakLine()
    } else if hasItems {
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * levels.count))
  }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += #"\""#.utf8
      case "\\": bytes += #"\\"#.utf8
      case "\n": bytes += #"\n"#.utf8
      case "\r": bytes += #"\r"#.utf8
      case "\t": bytes += #"\t"#.utf8
      // JSON asks for C0 alone; the others are escaped for who reads the document on a terminal.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension Scalar {
  /// Whether the text of a plain scalar is a boolean, null or a number as JSON spells them.
  var isPlainInJSON: Bool {
    switch text {
    case "true", "false", "null": return true
    default:
      guard let first = text.utf8.first,
        first == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
      else { return false }
      return (try? JSONReader.read(Array(text.utf8))) != nil
    }
  }
}
