// SPDX-License-Identifier: Apache-2.0

/// How many cells of a terminal text takes.
///
/// Terminals differ; this follows Unicode Standard Annex #11 and what recent ones do with
/// clusters. Scalars of ambiguous width count as narrow.
package enum TextWidth {
  // Wide and fullwidth ranges of Unicode 16's EastAsianWidth.txt, joined over unassigned gaps.
  // The wide emoji are left out: the standard library knows them by a property.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
    0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FFF, 0x17000...0x18DFF,
    0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x2FFFD,
    0x30000...0x3FFFD,
  ]

  /// The cells of one scalar on its own: 0, 1 or 2.
  package static func cells(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0  // Vowels and finals join the syllable's cell.
    case 0x1F1E6...0x1F1FF: return 1  // Half a flag.
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(value) || scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// The cells of one character as people see it: 0, 1 or 2.
  package static func cells(of character: Character) -> Int {
    var sum = 0
    var isFirstEmoji = false
    for (index, scalar) in character.unicodeScalars.enumerated() {
      if index == 0 { isFirstEmoji = scalar.properties.isEmoji }
      if isFirstEmoji, scalar == "\u{FE0F}" { return 2 }
      sum += cells(of: scalar)
      if sum >= 2 { return 2 }
    }
    return sum
  }

  /// The cells of a text that holds no control character.
  package static func cells(of text: some StringProtocol) -> Int {
    // Telling characters apart takes most of the time, and nearly all text is ASCII.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + cells(of: $1) }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var (low, high) = (0, wide.count)
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }
}
