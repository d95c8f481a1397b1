// SPDX-License-Identifier: Apache-2.0

/// The first line of a range as a terminal shows it, and where to underline it.
struct SourceExcerpt {
  /// The most cells that are shown of a line.
  static let lineWidth = 160

  /// The most cells that are shown before the range in a line that is too long.
  private static let leadWidth = 40

  /// The line's number, from 1.
  let line: Int

  /// The line without its line break and trailing blanks, clipped around the range.
  let text: String

  /// The cells before the underline.
  let indent: Int

  /// The cells of the underline; 0 for an empty range.
  let width: Int

  /// Reads the line; a range past the end of the file is shown at its end.
  init(of range: SourceRange, in file: SourceFile) {
    let table = file.lineTable
    let bytes = file.bytes
    line = table.line(of: range.start)
    let whole = Self.content(ofLine: table.range(ofLine: line), bytes)
    let start = min(max(range.start, whole.lowerBound), whole.upperBound)
    let end = min(max(range.end, start), whole.upperBound)

    let limit = Self.lineWidth
    var before = TerminalText(bytes, whole.lowerBound..<start, cells: limit, keeping: .end)
    var inside = TerminalText(bytes, start..<end, cells: limit, keeping: .start)
    if before.isClipped || before.width + inside.width >= limit {
      before = TerminalText(bytes, whole.lowerBound..<start, cells: Self.leadWidth, keeping: .end)
      let room = limit - 1 - before.width
      inside = TerminalText(bytes, start..<end, cells: room, keeping: .start)
    }
    var shown = before.text + inside.text
    if !inside.isClipped {
      let room = limit - before.width - inside.width
      shown += TerminalText(bytes, end..<whole.upperBound, cells: room, keeping: .start).text
    }
    while shown.utf8.last == UInt8(ascii: " ") { shown.removeLast() }
    text = shown
    indent = before.width
    width = inside.width
  }

  private static func content(ofLine range: SourceRange, _ bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.start, range.end)
    if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    // A byte order mark has no cell, and some terminals give it one.
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    return start..<end
  }
}
