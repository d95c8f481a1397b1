// SPDX-License-Identifier: Apache-2.0

extension String {
  /// Whether a short text stands in this one, byte for byte; every text holds the empty one.
  ///
  /// Swift's own search compares characters, which CloudFormation does not, and takes a hundred times
  /// as long. Takes time linear in this text, times the length of the short one.
  package func holdsBytes(of part: String) -> Bool {
    guard let first = part.utf8.first else { return true }
    // Most texts do not even hold the first byte.
    guard utf8.contains(first) else { return false }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Gives the bytes of the text, which walks over `utf8` take a multiple of the time for.
  package func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8 { unsafe body($0.span) }
  }
}
