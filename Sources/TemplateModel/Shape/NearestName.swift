// SPDX-License-Identifier: Apache-2.0

/// The name that somebody probably meant.
///
/// Letters of another case alone make a match that beats every other; else the fewest edits decide
/// (Damerau-Levenshtein in its restricted form), case apart, and the first candidate among equals. A
/// written name of up to 4 letters may be one edit off, of up to 8 two, a longer one a third of its
/// length and at most four.
public struct NearestName: Hashable, Sendable {
  /// The candidate as the table spells it.
  public let name: String

  /// How many letters were inserted, left out, exchanged or swapped; 0 when only their case differs.
  public let distance: Int

  /// Whether no other candidate is as near.
  public let isOnly: Bool

  /// Names of more bytes are compared apart from case only, so that a hostile one costs little.
  static let longest = 64

  /// Finds the nearest candidate; nil when none is near enough.
  ///
  /// - Complexity: O(*n*) in the bytes of the candidates, times at most 64.
  public init?(to written: String, among candidates: some Sequence<String>) {
    let letters = Self.folded(written)
    let limit = letters.map(Self.limit(for:)) ?? 0
    var best: (name: String, distance: Int, isOnly: Bool)?
    for candidate in candidates {
      guard let distance = Self.distance(letters, written, candidate, limit) else { continue }
      if distance < best?.distance ?? .max {
        best = (candidate, distance, true)
      } else if distance == best?.distance {
        best?.isOnly = false
      }
    }
    guard let best else { return nil }
    (name, distance, isOnly) = best
  }

  private static func distance(
    _ letters: [UInt8]?, _ written: String, _ candidate: String, _ limit: Int
  ) -> Int? {
    guard let letters, let other = folded(candidate) else {
      return sameApartFromCase(written, candidate) ? 0 : nil
    }
    return distance(letters, other, limit: limit)
  }

  private static func folded(_ name: String) -> [UInt8]? {
    let bytes = name.utf8
    return bytes.count > longest ? nil : bytes.map(lowercased)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func sameApartFromCase(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8) { lowercased($0) == lowercased($1) }
  }

  /// The most edits that still count as a slip; always fewer than there are letters.
  private static func limit(for letters: [UInt8]) -> Int {
    switch letters.count {
    case ...1: 0
    case ...4: 1
    case ...8: 2
    default: min(4, letters.count / 3)
    }
  }

  /// The number of edits between two names, or nil when it is over the limit.
  static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let exchange = last[column] + (left[row] == right[column] ? 0 : 1)
        var edits = min(exchange, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          edits = min(edits, beforeLast[column - 1] + 1)
        }
        current.append(edits)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
