// SPDX-License-Identifier: Apache-2.0

/// Writes a tree as JSON, indented by two blanks a level or without any blanks.
///
/// Scalars are written as what they mean: a plain `017` as 15, `yes` as `true`, a date as text. JSON has
/// no tags, so tags are not written: give it a tree whose functions have their long forms. Aliases and
/// merge keys are written out. Characters outside ASCII stay as they are, but for those that a reader of
/// YAML takes for line breaks or refuses: many tools read JSON as YAML.
public struct JSONWriter {
  /// How a document is laid out.
  public enum Layout: Sendable {
    /// A line for each item and member, with a line break at the end.
    case pretty
    /// One line without blanks and without an end.
    case compact
  }

  private var buffer = WritingBuffer()
  private let layout: Layout

  private init(_ layout: Layout) {
    self.layout = layout
  }

  /// The text of a document.
  ///
  /// Takes time linear in the text.
  public static func text(
    of node: Node, layout: Layout = .pretty
  ) throws(WritingError) -> String {
    var writer = JSONWriter(layout)
    try writer.write(node, column: 0, depth: 0)
    writer.breakLine()
    return writer.buffer.text
  }

  private mutating func breakLine(_ column: Int = 0) {
    if layout == .pretty { buffer.breakLine(column) }
  }

  private mutating func write(_ node: Node, column: Int, depth: Int) throws(WritingError) {
    try buffer.check(depth: depth)
    switch node.resolved.content {
    case .alias(let alias): throw .unresolvedAlias(alias.name)
    case .scalar(let scalar): write(scalar.meaning)
    case .sequence(let items):
      buffer.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { buffer.append(UInt8(ascii: ",")) }
        breakLine(column + 2)
        try write(item, column: column + 2, depth: depth + 1)
      }
      if !items.isEmpty { breakLine(column) }
      buffer.append(UInt8(ascii: "]"))
    case .mapping:
      let entries = node.entries ?? []
      buffer.append(UInt8(ascii: "{"))
      for (index, entry) in entries.enumerated() {
        guard let key = entry.key.text else { throw .keyNotScalar }
        if index > 0 { buffer.append(UInt8(ascii: ",")) }
        breakLine(column + 2)
        write(key)
        buffer.append(layout == .pretty ? ": " : ":")
        try write(entry.value, column: column + 2, depth: depth + 1)
      }
      if !entries.isEmpty { breakLine(column) }
      buffer.append(UInt8(ascii: "}"))
    }
  }

  private mutating func write(_ meaning: Scalar.Meaning) {
    switch meaning {
    case .null: buffer.append("null")
    case .bool(let value): buffer.append(value ? "true" : "false")
    case .integer(let value): buffer.append(String(value))
    case .number(let text):
      if let number = JSONNumber.spelling(of: text) { buffer.append(number) } else { write(text) }
    case .string(let text): write(text)
    }
  }

  private mutating func write(_ text: String) {
    buffer.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": buffer.append(#"\""#)
      case "\\": buffer.append(#"\\"#)
      case "\n": buffer.append(#"\n"#)
      case "\r": buffer.append(#"\r"#)
      case "\t": buffer.append(#"\t"#)
      case _ where TextTraits.isPrintable(scalar): buffer.append(scalar)
      default: buffer.appendEscape("u", scalar, digits: 4)
      }
    }
    buffer.append(UInt8(ascii: "\""))
  }
}
