// SPDX-License-Identifier: Apache-2.0

/// The fixes that are made in one round: those that do not touch one another.
public struct FixSelection: Sendable {
  /// The most fixes of one round; what is left waits for the next.
  public static let mostFixes = 10_000

  /// The edits of the fixes taken so far, in the order of the text.
  public private(set) var edits: [FixIt.Edit] = []

  /// How many fixes were taken.
  public private(set) var count = 0

  /// Takes nothing yet.
  public init() {}

  /// Takes a fix with all of its edits, unless one of them touches an edit that was taken before.
  ///
  /// The first fix wins. Two insertions at one place touch, and so does an insertion at the end of a
  /// replaced range, because which of them comes first would be a guess.
  @discardableResult
  public mutating func take(_ fix: FixIt) -> Bool {
    guard count < Self.mostFixes, !fix.edits.isEmpty else { return false }
    let sorted = fix.edits.sorted { $0.range.start < $1.range.start }
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.touches(right) { return false }
    let places = sorted.map { position(of: $0.range.start) }
    for (edit, place) in zip(sorted, places) {
      if place > 0, edits[place - 1].touches(edit) { return false }
      if place < edits.count, edits[place].touches(edit) { return false }
    }
    for (edit, place) in zip(sorted, places).reversed() { edits.insert(edit, at: place) }
    count += 1
    return true
  }

  /// The number of edits that begin before an offset.
  private func position(of offset: Int) -> Int {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension FixIt.Edit {
  /// Whether the order in which two edits are made could change what comes of them.
  fileprivate func touches(_ other: FixIt.Edit) -> Bool {
    let (left, right) = (range, other.range)
    if left.isEmpty || right.isEmpty { return left.start <= right.end && right.start <= left.end }
    return left.start < right.end && right.start < left.end
  }
}
