// SPDX-License-Identifier: Apache-2.0

extension EditedText {
  /// The most lines in which a change is looked for line by line; longer ones are shown as one change,
  /// because the search can take the square of their number.
  private static let mostLines = 4000

  /// Compares two texts by their lines.
  public init(_ original: [UInt8], becoming text: [UInt8]) {
    let (old, new) = (Self.lines(original), Self.lines(text))
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var end = 0
    while end < old.count - start, end < new.count - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    { end += 1 }
    var pairs = (0..<start).map { ($0, $0) }
    let (left, right) = (old[start..<old.count - end], new[start..<new.count - end])
    if left.count <= Self.mostLines, right.count <= Self.mostLines {
      let difference = Array(right).difference(from: Array(left))
      let gone = Set(difference.removals.map(\.offset))
      let come = Set(difference.insertions.map(\.offset))
      let stayed = left.indices.filter { !gone.contains($0 - start) }
      let kept = right.indices.filter { !come.contains($0 - start) }
      pairs += zip(stayed, kept)
    }
    pairs += (0..<end).reversed().map { (old.count - 1 - $0, new.count - 1 - $0) }
    var runs: [Kept] = []
    for (before, after) in pairs {
      let line = old[before]
      let place = Kept(old: line.startIndex, new: new[after].startIndex, count: line.count)
      if let last = runs.last, last.old + last.count == place.old,
        last.new + last.count == place.new
      {
        runs[runs.count - 1].count += place.count
      } else {
        runs.append(place)
      }
    }
    self.init(original: original, bytes: text, kept: runs)
  }

  /// The lines with their ends.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...offset])
      start = offset + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
