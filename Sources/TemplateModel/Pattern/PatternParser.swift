// SPDX-License-Identifier: Apache-2.0

/// Reads a regular expression in Java's syntax.
struct PatternParser {
  /// How deep groups and classes can be nested; bounds the recursion.
  private static let deepest = 100

  /// The sets that `PatternSyntax.set` points into.
  private(set) var sets: [ScalarSet] = []

  /// Where the first `$` or `\Z` stands.
  var firstEnd: Int?

  /// Whether `(?i)` holds here.
  var ignoresCase = false

  var cursor: PatternCursor
  private var depth = 0

  /// Whether `(?s)` holds here.
  var dotTakesAll = false

  /// The names of the groups so far.
  var names: Set<String> = []

  init(_ source: String) {
    cursor = PatternCursor(source)
  }

  /// Reads the whole expression, and the length that it may begin with.
  mutating func parse() throws(PatternError) -> (PatternSyntax, PatternLength?) {
    let length = try leadingLength()
    let syntax = try alternatives()
    guard cursor.atEnd else { throw .malformed("')' must close a '('", at: cursor.offset) }
    if length != nil, case .alternatives = syntax { throw .unsupported("a look-ahead", at: 1) }
    return (syntax, length)
  }

  /// Takes a leading `^(?=.{2,256}$)`: a length can be told without looking ahead.
  private mutating func leadingLength() throws(PatternError) -> PatternLength? {
    let start = cursor
    if cursor.take(all: "^(?=."), cursor.next == "{" {
      let (least, most) = try count()
      if cursor.take(all: "$)"), !["*", "+", "?", "{"].contains(cursor.next) {
        return PatternLength(least: least, most: most)
      }
    }
    cursor = start
    return nil
  }

  mutating func alternatives() throws(PatternError) -> PatternSyntax {
    var branches = [try sequence()]
    while cursor.take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternSyntax {
    var parts: [PatternSyntax] = []
    while !cursor.atEnd, cursor.next != "|", cursor.next != ")" {
      guard let atom = try atom() else { continue }
      let part = try quantified(atom)
      if !part.isEmpty { parts.append(part) }
    }
    return .joined(parts)
  }

  /// One thing that can be repeated; nil for flags like `(?i)`.
  private mutating func atom() throws(PatternError) -> PatternSyntax? {
    let start = cursor.offset
    let operation = cursor.next
    guard let scalar = cursor.advance() else { return nil }
    switch operation {
    case "(": return try group(at: start)
    case "[": return set(ScalarSet(try scalarClass(at: start)))
    case ".": return set(dotTakesAll ? .all : ScalarSet.lineBreaks.inverted)
    case "^": return .start
    case "$":
      firstEnd = firstEnd ?? start
      return .end
    case "\\":
      switch try escape(at: start, inClass: false) {
      case .scalar(let scalar): return set(ScalarSet(folded(scalar...scalar)))
      case .set(let found): return set(found)
      case .start: return .start
      case .end: return .end
      }
    case "{" where cursor.next.map { ("0"..."9").contains($0) } ?? false:
      throw .unsupported("a count with nothing before it", at: start)
    case "*", "+", "?", "{":
      throw .malformed("'\(scalar)' must follow something to repeat", at: start)
    default: return set(ScalarSet(folded(scalar.value...scalar.value)))
    }
  }

  private mutating func set(_ set: ScalarSet) -> PatternSyntax {
    sets.append(set)
    return .set(sets.count - 1)
  }

  private mutating func quantified(_ part: PatternSyntax) throws(PatternError) -> PatternSyntax {
    let bounds: (least: Int, most: Int?)
    switch cursor.next {
    case "{": bounds = try count()
    case _ where cursor.take("*"): bounds = (0, nil)
    case _ where cursor.take("+"): bounds = (1, nil)
    case _ where cursor.take("?"): bounds = (0, 1)
    default: return part
    }
    if cursor.next == "+" { throw .unsupported("a possessive quantifier", at: cursor.offset) }
    _ = cursor.take("?")
    return part.repeated(bounds.least, bounds.most)
  }

  /// Reads `{2,5}`.
  private mutating func count() throws(PatternError) -> (least: Int, most: Int?) {
    let start = cursor.offset
    guard cursor.take("{"), ("0"..."9").contains(cursor.next ?? " ") else {
      throw .malformed("'{' must be followed by a number, as in '{2,5}'", at: start)
    }
    guard let least = cursor.number(radix: 10) else { throw tooGreat(start) }
    var most: Int? = least
    if cursor.take(",") {
      most = nil
      if ("0"..."9").contains(cursor.next ?? " ") {
        guard let number = cursor.number(radix: 10) else { throw tooGreat(start) }
        most = number
      }
    }
    guard cursor.take("}") else { throw .malformed("'{' must be closed by '}'", at: start) }
    if let most, most < least {
      throw .malformed("'{\(least),\(most)}' must have its smaller number first", at: start)
    }
    return (least, most)
  }

  private func tooGreat(_ start: Int) -> PatternError {
    .malformed("a count must be at most 2147483647", at: start)
  }

  /// Counts a group or class that opens, so that the recursion stays bounded.
  mutating func enter(at start: Int) throws(PatternError) {
    depth += 1
    guard depth <= Self.deepest else {
      throw .unsupported("groups and classes nested more than \(Self.deepest) deep", at: start)
    }
  }

  mutating func leave() { depth -= 1 }
}
