// SPDX-License-Identifier: Apache-2.0

extension ScalarDecoder {
  /// Decodes a literal or folded block from its `|` or `>` on; false when the header is none.
  ///
  /// The text tells how far the block is indented, which the header leaves open or gives relative to
  /// a parent that is not known here.
  mutating func block(isFolded: Bool, like expected: String) -> Bool {
    guard offset < end,
      bytes[offset] == UInt8(ascii: isFolded ? ">" : "|"), let chomping = header()
    else { return false }
    guard let indent = indent(like: expected) else { return false }
    var lastBreak: LineBreak?
    var wasBlank = false
    var (column, emptyLines) = nextLine(indent)
    while column == indent, offset < end, text.count <= expected.utf8.count {
      let isBlank = isBlank(at: offset)
      if let lastBreak {
        if isFolded, lastBreak.isFolded, !wasBlank, !isBlank {
          if emptyLines.isEmpty { add(CollectionOfOne(UInt8(ascii: " ")), for: lastBreak.range) }
        } else {
          add(lastBreak)
        }
      }
      emptyLines.forEach { add($0) }
      wasBlank = isBlank
      let start = offset
      offset = lineEnd(from: offset)
      copy(start..<offset)
      lastBreak = lineBreak(at: offset)
      offset = lastBreak?.range.upperBound ?? offset
      (column, emptyLines) = nextLine(indent)
    }
    if chomping != .strip, let lastBreak { add(lastBreak) }
    if chomping == .keep { emptyLines.forEach { add($0) } }
    return true
  }

  private enum Chomping {
    case strip
    case clip
    case keep
  }

  /// Reads the header's line.
  private mutating func header() -> Chomping? {
    var chomping = Chomping.clip
    offset += 1
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "+"): chomping = .keep
      case UInt8(ascii: "-"): chomping = .strip
      case UInt8(ascii: "1")...UInt8(ascii: "9"): break
      default:
        offset = lineEnd(from: offset)
        offset = lineBreak(at: offset)?.range.upperBound ?? offset
        return chomping
      }
      offset += 1
    }
    return chomping
  }

  /// How many spaces go: as many as the first line with a word has more than its text; nil when
  /// that is no block of YAML.
  private func indent(like expected: String) -> Int? {
    guard let shown = Self.spacesBeforeWord(expected.utf8) else { return Int.max }
    guard let written = Self.spacesBeforeWord(bytes[offset..<end]), written > shown else {
      return nil
    }
    return written - shown
  }

  private static func spacesBeforeWord(_ bytes: some Sequence<UInt8>) -> Int? {
    var spaces = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " "): spaces += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): spaces = 0
      default: return spaces
      }
    }
    return nil
  }

  /// Skips indentation and the lines that hold no more than that.
  private mutating func nextLine(_ indent: Int) -> (column: Int, empty: [LineBreak]) {
    var empty: [LineBreak] = []
    while true {
      var column = 0
      while column < indent, offset < end, bytes[offset] == UInt8(ascii: " ") {
        column += 1
        offset += 1
      }
      guard let next = lineBreak(at: offset) else { return (column, empty) }
      empty.append(next)
      offset = next.range.upperBound
    }
  }
}
