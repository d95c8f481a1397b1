// SPDX-License-Identifier: Apache-2.0

extension PatternParser {
  /// What a backslash and what follows it stand for.
  enum Escape {
    case scalar(UInt32)
    case set(ScalarSet)
    case start
    case end
  }

  /// Reads a class after its `[`.
  mutating func scalarClass(at start: Int) throws(PatternError) -> [ScalarSet.Range] {
    try enter(at: start)
    defer { leave() }
    let isNegated = cursor.take("^")
    var ranges: [ScalarSet.Range] = []
    var isFirst = true
    while !cursor.atEnd {
      let place = cursor.offset
      if !isFirst, cursor.take("]") {
        return isNegated ? ScalarSet(ranges).inverted.ranges : ranges
      }
      isFirst = false
      if cursor.take("[") {
        guard !isNegated else { throw .unsupported("a class in a negated class", at: place) }
        ranges += try scalarClass(at: place)
      } else if cursor.next == "&", cursor.second == "&" {
        throw .unsupported("an intersection of classes", at: place)
      } else {
        switch try member(at: place) {
        case .set(let set): ranges += set.ranges
        case .scalar(let first): ranges += folded(try range(from: first, at: place))
        case .start, .end: break
        }
      }
    }
    throw .malformed("'[' must be closed by ']'", at: start)
  }

  /// Reads a scalar or an escape in a class.
  private mutating func member(at place: Int) throws(PatternError) -> Escape {
    if cursor.take("\\") { return try escape(at: place, inClass: true) }
    return .scalar(cursor.advance()?.value ?? 0)
  }

  /// Reads the rest of `a-z`, or nothing if `first` stands alone.
  private mutating func range(
    from first: UInt32, at start: Int
  ) throws(PatternError) -> ScalarSet.Range {
    guard cursor.next == "-", cursor.second != "[", cursor.second != "]" else {
      return first...first
    }
    _ = cursor.advance()
    guard !cursor.atEnd else { return first...first }
    guard case .scalar(let last) = try member(at: cursor.offset) else {
      throw .malformed("a range must end in a character", at: start)
    }
    guard first <= last else {
      throw .malformed("a range must have its smaller character first", at: start)
    }
    return first...last
  }

  /// A range, and its letters in the other case if case is ignored.
  func folded(_ range: ScalarSet.Range) -> [ScalarSet.Range] {
    guard ignoresCase else { return [range] }
    var ranges = [range]
    if range.overlaps(0x41...0x5A) {
      let upper = range.clamped(to: 0x41...0x5A)
      ranges.append(upper.lowerBound + 32...upper.upperBound + 32)
    }
    if range.overlaps(0x61...0x7A) {
      let lower = range.clamped(to: 0x61...0x7A)
      ranges.append(lower.lowerBound - 32...lower.upperBound - 32)
    }
    return ranges
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
