// SPDX-License-Identifier: Apache-2.0

/// A text under change that knows which of its lines still are lines of the original.
///
/// Everything that no edit names stays as it is, byte by byte: comments, layout, line ends, and the
/// byte order mark.
public struct EditedText: Hashable, Sendable {
  /// Whole lines that stand in the original and in the present text.
  struct Kept: Hashable, Sendable {
    /// The offset in the original.
    var old: Int
    /// The offset in the present text.
    var new: Int
    /// The number of bytes.
    var count: Int
  }

  /// The text before the first edit.
  public let original: [UInt8]

  /// The present text.
  public private(set) var bytes: [UInt8]

  /// The lines that were kept, in order.
  private(set) var kept: [Kept]

  /// Whether the present text is another one than the original.
  public var isChanged: Bool { bytes != original }

  /// Begins with a text as it is.
  public init(_ original: [UInt8]) {
    self.original = original
    bytes = original
    kept = original.isEmpty ? [] : [Kept(old: 0, new: 0, count: original.count)]
  }

  /// Begins with a text that has changed already.
  init(original: [UInt8], bytes: [UInt8], kept: [Kept]) {
    (self.original, self.bytes, self.kept) = (original, bytes, kept)
  }

  /// Makes edits, which are sorted and do not overlap; ranges count in the present text.
  ///
  /// Takes time linear in the size of the text and the number of edits.
  public mutating func apply(_ edits: [FixIt.Edit]) {
    guard !edits.isEmpty else { return }
    let old = bytes
    var new: [UInt8] = []
    new.reserveCapacity(old.count)
    var runs: [Kept] = []
    /// Where the lines begin that no edit so far has touched.
    var lineStart = 0
    /// How much of the old text was copied.
    var copied = 0
    for edit in edits {
      let start = min(max(edit.range.start, copied), old.count)
      let end = min(max(edit.range.end, start), old.count)
      if start >= lineStart {
        let first = Self.startOfLine(holding: start, in: old, from: lineStart)
        new += old[copied..<lineStart]
        if first > lineStart {
          runs.append(Kept(old: lineStart, new: new.count, count: first - lineStart))
        }
        new += old[lineStart..<start]
      } else {
        new += old[copied..<start]
      }
      new += edit.replacement.utf8
      copied = end
      guard end >= lineStart else { continue }
      // Whole lines that come or go leave the next one alone.
      let isBetweenLines = Self.isBreak(new.last) && (end == 0 || Self.isBreak(old[end - 1]))
      lineStart = isBetweenLines ? end : Self.endOfLine(holding: end, in: old)
    }
    new += old[copied..<lineStart]
    if lineStart < old.count {
      runs.append(Kept(old: lineStart, new: new.count, count: old.count - lineStart))
      new += old[lineStart...]
    }
    kept = Self.compose(kept, runs)
    bytes = new
  }

  private static func isBreak(_ byte: UInt8?) -> Bool { byte == nil || byte == UInt8(ascii: "\n") }

  private static func startOfLine(holding offset: Int, in bytes: [UInt8], from limit: Int) -> Int {
    var start = offset
    while start > limit, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private static func endOfLine(holding offset: Int, in bytes: [UInt8]) -> Int {
    let rest = bytes[offset...]
    return rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }

  /// What is kept through two steps of change; both lists are in order.
  private static func compose(_ first: [Kept], _ second: [Kept]) -> [Kept] {
    var result: [Kept] = []
    var (left, right) = (0, 0)
    while left < first.count, right < second.count {
      let (before, after) = (first[left], second[right])
      let start = max(before.new, after.old)
      let end = min(before.new + before.count, after.old + after.count)
      if start < end {
        result.append(
          Kept(
            old: before.old + start - before.new, new: after.new + start - after.old,
            count: end - start))
      }
      if before.new + before.count < after.old + after.count { left += 1 } else { right += 1 }
    }
    return result
  }
}
