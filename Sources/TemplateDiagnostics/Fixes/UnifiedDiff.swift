// SPDX-License-Identifier: Apache-2.0

/// The difference between a text and what came of it, as `diff -u` and `git diff` write it.
///
/// Lines end at LF alone, as they do for `patch`; a CR before it is part of the line.
public struct UnifiedDiff: Sendable {
  /// The lines that are shown around a change.
  private static let context = 3

  /// What differs: the bytes that go and the bytes that come.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  private let old: [UInt8]
  private let new: [UInt8]
  private let changes: [Change]

  /// Compares the original with the present text.
  public init(_ text: EditedText) {
    (old, new) = (text.original, text.bytes)
    var changes: [Change] = []
    var (oldEnd, newEnd) = (0, 0)
    let end = EditedText.Kept(old: old.count, new: new.count, count: 0)
    for run in text.kept + [end] {
      let change = Self.trim(Change(old: oldEnd..<run.old, new: newEnd..<run.new), old, new)
      if !change.old.isEmpty || !change.new.isEmpty { changes.append(change) }
      (oldEnd, newEnd) = (run.old + run.count, run.new + run.count)
    }
    self.changes = changes
  }

  /// Writes the difference under a path from the current directory; empty when there is none.
  ///
  /// A relative path gets the prefixes `a/` and `b/`, so that `git apply` and `patch -p1` take it.
  public func text(path: String) -> String {
    guard !changes.isEmpty else { return "" }
    // A name of several lines would be lines of the difference.
    let path = path.escapingControls
    let isAbsolute = path.hasPrefix("/")
    var bytes = Array("--- \(isAbsolute ? "" : "a/")\(path)\n".utf8)
    bytes += "+++ \(isAbsolute ? "" : "b/")\(path)\n".utf8
    var (oldLine, newLine, offset) = (1, 1, 0)
    var index = 0
    while index < changes.count {
      var group = [changes[index]]
      while index + 1 < changes.count, let last = group.last,
        isNear(last.old.upperBound, changes[index + 1].old.lowerBound)
      {
        index += 1
        group.append(changes[index])
      }
      index += 1
      let first = group[0].old.lowerBound
      let skipped = lineBreaks(old[offset..<first])
      (oldLine, newLine) = (oldLine + skipped, newLine + skipped)
      append(group, oldLine, newLine, to: &bytes)
      for change in group {
        oldLine += lineBreaks(old[change.old])
        newLine += lineBreaks(new[change.new])
      }
      for (left, right) in zip(group, group.dropFirst()) {
        let between = lineBreaks(old[left.old.upperBound..<right.old.lowerBound])
        (oldLine, newLine) = (oldLine + between, newLine + between)
      }
      offset = group[group.count - 1].old.upperBound
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(
    _ group: [Change], _ oldLine: Int, _ newLine: Int, to bytes: inout [UInt8]
  ) {
    guard let first = group.first, let last = group.last else { return }
    let start = linesBack(from: first.old.lowerBound)
    let end = linesForward(from: last.old.upperBound)
    var body: [UInt8] = []
    var (oldCount, newCount) = (0, 0)
    func add(_ mark: Character, _ lines: ArraySlice<UInt8>) -> Int {
      var count = 0
      for line in Self.lines(lines) {
        body += String(mark).utf8
        body += line
        if line.last != UInt8(ascii: "\n") { body += "\n\\ No newline at end of file\n".utf8 }
        count += 1
      }
      return count
    }
    var offset = start
    for change in group {
      let same = add(" ", old[offset..<change.old.lowerBound])
      oldCount += same + add("-", old[change.old])
      newCount += same + add("+", new[change.new])
      offset = change.old.upperBound
    }
    let same = add(" ", old[offset..<end])
    (oldCount, newCount) = (oldCount + same, newCount + same)
    let lead = lineBreaks(old[start..<first.old.lowerBound])
    // A side without lines is given the line before them.
    func place(_ line: Int, _ count: Int) -> String {
      "\(line - lead - (count == 0 ? 1 : 0)),\(count)"
    }
    bytes += "@@ -\(place(oldLine, oldCount)) +\(place(newLine, newCount)) @@\n".utf8
    bytes += body
  }

  /// Takes the lines away that are the same at the start and at the end of a change.
  private static func trim(_ change: Change, _ old: [UInt8], _ new: [UInt8]) -> Change {
    var before = lines(old[change.old])[...]
    var after = lines(new[change.new])[...]
    while let left = before.first, let right = after.first, left == right {
      before.removeFirst()
      after.removeFirst()
    }
    while let left = before.last, let right = after.last, left == right {
      before.removeLast()
      after.removeLast()
    }
    let same = lines(old[change.old]).prefix(before.startIndex).reduce(0) { $0 + $1.count }
    func range(_ lines: ArraySlice<ArraySlice<UInt8>>, _ whole: Range<Int>) -> Range<Int> {
      guard let first = lines.first, let last = lines.last else {
        return whole.lowerBound + same..<whole.lowerBound + same
      }
      return first.startIndex..<last.endIndex
    }
    return Change(old: range(before, change.old), new: range(after, change.new))
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[rest.startIndex..<end])
      rest = rest[end...]
    }
    return lines
  }

  private func lineBreaks(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }

  /// Whether the context of two changes meets.
  private func isNear(_ end: Int, _ start: Int) -> Bool {
    var offset = end
    for _ in 0..<2 * Self.context where offset < start { offset = endOfLine(offset) }
    return offset >= start
  }

  private func linesBack(from offset: Int) -> Int {
    var start = offset
    for _ in 0..<Self.context where start > 0 {
      start -= 1
      while start > 0, old[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    }
    return start
  }

  private func linesForward(from offset: Int) -> Int {
    var end = offset
    for _ in 0..<Self.context { end = endOfLine(end) }
    return end
  }

  private func endOfLine(_ offset: Int) -> Int {
    old[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? old.count
  }
}
