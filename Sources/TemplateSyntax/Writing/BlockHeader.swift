// SPDX-License-Identifier: Apache-2.0

/// The first line of a literal block: `|` with what says how its text is cut out.
enum BlockHeader {
  /// The header for a text of several lines; nil when a block does not hold it safely.
  ///
  /// A block needs a line with something on it, and one that ends in a line of blanks alone is kept
  /// in quotes: editors cut such blanks off.
  static func header(of text: String) -> String? {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var breaks = 0
    while let last = lines.last, last.isEmpty {
      lines.removeLast()
      breaks += 1
    }
    guard let last = lines.last, !last.allSatisfy(isBlank) else { return nil }
    // Readers take the indentation from the first line with something on it, if nothing says it.
    let first = lines.first { !$0.isEmpty }?.first
    let indicator = first.map(isBlank) ?? false ? "2" : ""
    switch breaks {
    case 0: return "|" + indicator + "-"
    case 1: return "|" + indicator
    default: return "|" + indicator + "+"
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
