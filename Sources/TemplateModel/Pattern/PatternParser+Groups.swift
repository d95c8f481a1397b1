// SPDX-License-Identifier: Apache-2.0

extension PatternParser {
  /// Reads a group after its `(`; nil for flags alone, which hold for the rest of the outer group.
  mutating func group(at start: Int) throws(PatternError) -> PatternSyntax? {
    try enter(at: start)
    defer { leave() }
    let outer = (ignoresCase, dotTakesAll)
    if cursor.take("?"), try !opensGroup(at: start) { return nil }
    let syntax = try alternatives()
    guard cursor.take(")") else { throw .malformed("'(' must be closed by ')'", at: start) }
    (ignoresCase, dotTakesAll) = outer
    return syntax
  }

  /// Reads what makes a group after `(?`; false if it was flags and the group's end.
  private mutating func opensGroup(at start: Int) throws(PatternError) -> Bool {
    if cursor.take("=") || cursor.take("!") { throw .unsupported("a look-ahead", at: start) }
    if cursor.take(">") { throw .unsupported("an atomic group", at: start) }
    if cursor.take("<") {
      if cursor.take("=") || cursor.take("!") { throw .unsupported("a look-behind", at: start) }
      try groupName(at: start)
      return true
    }
    var isOn = true
    while true {
      let place = cursor.offset
      let flag = cursor.next
      _ = cursor.advance()
      switch flag {
      case ")": return false
      case ":": return true
      case "-": isOn = false
      case "i": ignoresCase = isOn
      case "s": dotTakesAll = isOn
      case "m", "d", "u", "c", "x", "U": throw .unsupported("flags other than i and s", at: place)
      default: throw .malformed("'(?' must be followed by flags or ':'", at: start)
      }
    }
  }

  private mutating func groupName(at start: Int) throws(PatternError) {
    let place = cursor.offset
    var name = ""
    while let scalar = cursor.next, scalar.isASCIILetter || ("0"..."9").contains(scalar) {
      name.unicodeScalars.append(scalar)
      _ = cursor.advance()
    }
    guard name.unicodeScalars.first?.isASCIILetter ?? false, cursor.take(">") else {
      throw .malformed("'(?<' must be followed by letters or digits and '>'", at: start)
    }
    guard names.insert(name).inserted else {
      throw .malformed("a group's name must not be used twice", at: place)
    }
  }
}
