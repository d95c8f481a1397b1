// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// Two lists side by side: the items that both have in the same order, and what stands between them.
struct ListAlignment {
  /// A stretch of the lists.
  enum Run {
    /// An item of both.
    case both(Node)
    /// What only the first and only the second has between two such items.
    case between([Node], [Node])
  }

  /// The stretches in order.
  private(set) var runs: [Run] = []

  /// Longer middles are not searched for common items.
  private static let mostPairs = 40_000

  /// Puts two lists side by side.
  init(_ old: [Node], _ new: [Node]) {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    { end += 1 }
    runs = old.prefix(start).map { .both($0) }
    align(Array(old.dropFirst(start).dropLast(end)), Array(new.dropFirst(start).dropLast(end)))
    runs += old.suffix(end).map { .both($0) }
  }

  private mutating func align(_ old: [Node], _ new: [Node]) {
    guard !old.isEmpty || !new.isEmpty else { return }
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= Self.mostPairs else {
      runs.append(.between(old, new))
      return
    }
    let lengths = Self.lengths(old, new)
    var (left, right) = (0, 0)
    var (gone, come): ([Node], [Node]) = ([], [])
    func length(_ row: Int, _ column: Int) -> Int { lengths[row * (new.count + 1) + column] }
    while left < old.count, right < new.count {
      if old[left] == new[right] {
        if !gone.isEmpty || !come.isEmpty { runs.append(.between(gone, come)) }
        (gone, come) = ([], [])
        runs.append(.both(new[right]))
        (left, right) = (left + 1, right + 1)
      } else if length(left + 1, right) >= length(left, right + 1) {
        gone.append(old[left])
        left += 1
      } else {
        come.append(new[right])
        right += 1
      }
    }
    gone += old[left...]
    come += new[right...]
    if !gone.isEmpty || !come.isEmpty { runs.append(.between(gone, come)) }
  }

  /// The lengths of the longest common sequences of what follows each pair of places.
  private static func lengths(_ old: [Node], _ new: [Node]) -> [Int] {
    let width = new.count + 1
    var lengths = [Int](repeating: 0, count: (old.count + 1) * width)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        lengths[row * width + column] =
          old[row] == new[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    return lengths
  }
}
