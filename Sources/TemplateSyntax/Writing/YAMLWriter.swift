// SPDX-License-Identifier: Apache-2.0

/// Writes a tree as YAML, the way a person writes a template by hand.
///
/// Block style with two blanks a level, sequences indented below their key, but for the arguments of a
/// tag where they fit on its line; text of several lines stands in a `|` block; quotes stand where a reader would take the text for something else, and only
/// there. Plain scalars that mean no text (`true`, `0x1F`) keep their spelling. Aliases and merge keys
/// are written out, tags as they are. Reading the text gives an equal tree, and a tree gives the same
/// bytes each time.
public struct YAMLWriter {
  private var buffer = WritingBuffer()

  /// What stands on the line before a value.
  private enum Lead {
    /// Nothing: the value is the document.
    case document
    /// `key:`.
    case key
    /// `-`.
    case item
  }

  private init() {}

  /// The text of a document; each line of the comment stands before it, after `#`.
  ///
  /// Takes time linear in the text.
  public static func text(of node: Node, comment: String = "") throws(WritingError) -> String {
    var writer = YAMLWriter()
    writer.write(comment: comment)
    try writer.write(node, after: .document, column: 0, depth: 0)
    return writer.buffer.text
  }

  private mutating func write(comment: String) {
    guard !comment.isEmpty else { return }
    for line in comment.split(separator: "\n", omittingEmptySubsequences: false) {
      buffer.append(line.isEmpty ? "#" : "# ")
      for scalar in line.unicodeScalars {
        buffer.append(TextTraits.isPrintable(scalar) ? scalar : "\u{FFFD}")
      }
      buffer.breakLine()
    }
  }

  /// Writes a value up to the end of its last line; `column` is where the keys or dashes of a collection
  /// stand here.
  private mutating func write(
    _ node: Node, after lead: Lead, column: Int, depth: Int
  ) throws(WritingError) {
    try buffer.check(depth: depth)
    let target = node.resolved
    var isLineEmpty = lead == .document
    if let tag = target.tag {
      if !isLineEmpty { buffer.append(UInt8(ascii: " ")) }
      buffer.append(YAMLTag.text(of: tag))
      isLineEmpty = false
    }
    switch target.content {
    case .alias(let alias): throw .unresolvedAlias(alias.name)
    case .scalar(let scalar):
      write(ScalarText(scalar), isLineEmpty: isLineEmpty, column: max(column, 2))
    case .mapping:
      let entries = target.entries ?? []
      guard !entries.isEmpty else { return writeOnLine("{}", isLineEmpty) }
      begin(isLineEmpty || (lead == .item && target.tag == nil), lead, column)
      for (index, entry) in entries.enumerated() {
        if index > 0 { buffer.indent(column) }
        try write(entry, column: column, depth: depth + 1)
      }
    case .sequence(let items):
      guard !items.isEmpty else { return writeOnLine("[]", isLineEmpty) }
      if target.tag != nil,
        let list = FlowText.text(of: items, column: buffer.column + 1, depth: depth)
      {
        return writeOnLine(list, isLineEmpty)
      }
      begin(isLineEmpty || (lead == .item && target.tag == nil), lead, column)
      for (index, item) in items.enumerated() {
        if index > 0 { buffer.indent(column) }
        buffer.append(UInt8(ascii: "-"))
        try write(item, after: .item, column: column + 2, depth: depth + 1)
      }
    }
  }

  /// Goes to where a collection's first key or dash stands: on this line after `-`, else on the next.
  private mutating func begin(_ isOnThisLine: Bool, _ lead: Lead, _ column: Int) {
    if !isOnThisLine {
      buffer.breakLine(column)
    } else if lead == .item {
      buffer.append(UInt8(ascii: " "))
    }
  }

  private mutating func writeOnLine(_ brackets: String, _ isLineEmpty: Bool) {
    if !isLineEmpty { buffer.append(UInt8(ascii: " ")) }
    buffer.append(brackets)
    buffer.breakLine()
  }

  private mutating func write(
    _ entry: Node.Entry, column: Int, depth: Int
  ) throws(WritingError) {
    let key = entry.key.resolved
    if let scalar = key.scalar {
      let text = (key.tag.map { YAMLTag.text(of: $0) + " " } ?? "") + ScalarText(key: scalar).line
      if text.unicodeScalars.count <= ScalarText.longestKey {
        buffer.append(text)
      } else {
        // Readers look no further than this for the colon of a key that is not announced.
        buffer.append("? " + text)
        buffer.breakLine(column)
      }
    } else {
      buffer.append(UInt8(ascii: "?"))
      try write(key, after: .key, column: column + 2, depth: depth)
      buffer.indent(column)
    }
    buffer.append(UInt8(ascii: ":"))
    try write(entry.value, after: .key, column: column + 2, depth: depth)
  }

  private mutating func write(_ text: ScalarText, isLineEmpty: Bool, column: Int) {
    if !isLineEmpty, !text.line.isEmpty { buffer.append(UInt8(ascii: " ")) }
    buffer.append(text.line)
    buffer.breakLine()
    guard let block = text.block else { return }
    var lines = block.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // What follows the last line break is no line.
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    for line in lines {
      if !line.isEmpty { buffer.indent(column) }
      buffer.append(line)
      buffer.breakLine()
    }
  }
}
