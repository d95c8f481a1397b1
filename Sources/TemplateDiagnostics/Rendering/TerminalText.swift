// SPDX-License-Identifier: Apache-2.0

/// Source text as a terminal shows it: on one line, safe to print, of a known and bounded width.
struct TerminalText {
  /// The side of a text that stays when it is clipped.
  enum Side {
    case start
    case end
  }

  /// What a tab becomes; a fixed number, so that a line looks the same wherever it begins.
  private static let tab = "    "

  /// How many bytes are looked at, so that a line of megabytes costs no more than a short one.
  private static let byteLimit = 512

  private(set) var text = ""
  private(set) var width = 0

  /// Whether something was left out, which an ellipsis then stands for.
  private(set) var isClipped = false

  /// Shows as much of a range as fits into a number of cells, which is at least one.
  init(_ bytes: [UInt8], _ range: Range<Int>, cells limit: Int, keeping side: Side) {
    let window = Self.window(bytes, range, side)
    let slice = bytes[window]
    isClipped = window.count < range.count
    if slice.allSatisfy({ 0x20..<0x7F ~= $0 }) {
      fill(ascii: slice, limit, side)
      return
    }
    let characters = String(decoding: slice, as: UTF8.self)
    switch side {
    case .start: text = fill(characters, limit).joined() + (isClipped ? "…" : "")
    case .end:
      let kept = fill(characters.reversed(), limit)
      text = (isClipped ? "…" : "") + kept.reversed().joined()
    }
  }

  // Almost all lines are these, and a cell a byte makes them many times faster.
  private mutating func fill(ascii bytes: ArraySlice<UInt8>, _ limit: Int, _ side: Side) {
    isClipped = isClipped || bytes.count > limit
    let room = isClipped ? min(bytes.count, limit - 1) : bytes.count
    width = isClipped ? room + 1 : room
    switch side {
    case .start:
      text = String(decoding: bytes.prefix(room), as: UTF8.self) + (isClipped ? "…" : "")
    case .end:
      text = (isClipped ? "…" : "") + String(decoding: bytes.suffix(room), as: UTF8.self)
    }
  }

  private mutating func fill(_ characters: some Sequence<Character>, _ limit: Int) -> [String] {
    var kept: [(text: String, cells: Int)] = []
    for character in characters {
      let shown = Self.show(character)
      kept.append(shown)
      width += shown.cells
      if width > limit { break }
    }
    isClipped = isClipped || width > limit
    while isClipped, width > limit - 1, let last = kept.popLast() { width -= last.cells }
    if isClipped { width += 1 }
    return kept.map(\.text)
  }

  private static func show(_ character: Character) -> (text: String, cells: Int) {
    if character == "\t" { return (tab, tab.utf8.count) }
    // A scalar that controls the terminal is always a character of its own, but for CR LF.
    guard character.unicodeScalars.contains(where: \.isTerminalControl) else {
      return (String(character), TextWidth.cells(of: character))
    }
    let escaped = String(character).escapingControls
    return (escaped, TextWidth.cells(of: escaped))
  }

  private static func window(_ bytes: [UInt8], _ range: Range<Int>, _ side: Side) -> Range<Int> {
    guard range.count > byteLimit else { return range }
    let isInsideScalar = { (offset: Int) in bytes[offset] & 0b1100_0000 == 0b1000_0000 }
    switch side {
    case .start:
      var end = range.lowerBound + byteLimit
      let first = end - 3
      while end > first, isInsideScalar(end) { end -= 1 }
      return range.lowerBound..<end
    case .end:
      var start = range.upperBound - byteLimit
      let last = start + 3
      while start < last, isInsideScalar(start) { start += 1 }
      return start..<range.upperBound
    }
  }
}
