// SPDX-License-Identifier: Apache-2.0

extension PatternParser {
  /// Reads what follows a backslash, which stands at `start`.
  mutating func escape(at start: Int, inClass: Bool) throws(PatternError) -> Escape {
    guard let scalar = cursor.advance() else {
      throw .malformed("'\\' must be followed by a character", at: start)
    }
    switch scalar {
    case "d": return .set(.digits)
    case "D": return .set(ScalarSet.digits.inverted)
    case "w": return .set(.wordCharacters)
    case "W": return .set(ScalarSet.wordCharacters.inverted)
    case "s": return .set(.space)
    case "S": return .set(ScalarSet.space.inverted)
    case "h": return .set(.horizontalSpace)
    case "H": return .set(ScalarSet.horizontalSpace.inverted)
    case "v": return .set(.verticalSpace)
    case "V": return .set(ScalarSet.verticalSpace.inverted)
    case "p", "P": return .set(try property(at: start, isNegated: scalar == "P"))
    case "a": return .scalar(0x07)
    case "e": return .scalar(0x1B)
    case "f": return .scalar(0x0C)
    case "n": return .scalar(0x0A)
    case "r": return .scalar(0x0D)
    case "t": return .scalar(0x09)
    case "c", "u", "x", "0": return .scalar(try code(scalar, at: start))
    case "N": throw .unsupported("a character by its name", at: start)
    case _ where !inClass: return try escapeOutsideClass(scalar, at: start)
    default: return .scalar(try literal(scalar, at: start, inClass: true))
    }
  }

  private mutating func escapeOutsideClass(
    _ scalar: Unicode.Scalar, at start: Int
  ) throws(PatternError) -> Escape {
    switch scalar {
    case "A": return .start
    case "z": return .end
    case "Z":
      firstEnd = firstEnd ?? start
      return .end
    case "b", "B": throw .unsupported("a word boundary", at: start)
    case "k", "1"..."9": throw .unsupported("a back-reference", at: start)
    case "G", "R", "X": throw .unsupported("'\\\(scalar)'", at: start)
    default: return .scalar(try literal(scalar, at: start, inClass: false))
    }
  }

  private func literal(
    _ scalar: Unicode.Scalar, at start: Int, inClass: Bool
  ) throws(PatternError) -> UInt32 {
    guard !scalar.isASCIILetter, !inClass || !("1"..."9").contains(scalar) else {
      let place = inClass ? " within '[' and ']'" : ""
      throw .malformed("'\\\(scalar)' has no meaning\(place)", at: start)
    }
    return scalar.value
  }

  /// Reads a character by its number, like `\x41`, `\u0041` or `\0101`, or `\cA`.
  private mutating func code(
    _ kind: Unicode.Scalar, at start: Int
  ) throws(PatternError) -> UInt32 {
    let value: UInt32?
    switch kind {
    case "c": value = cursor.advance().map { $0.value ^ 0x40 }
    case "0": value = octal()
    case "x" where cursor.take("{"):
      let number = cursor.number(radix: 16)
      value = cursor.take("}") ? number.map(UInt32.init) : nil
    default: value = hexadecimal(digits: kind == "x" ? 2 : 4)
    }
    guard var value, value <= 0x10FFFF else {
      throw .malformed("'\\\(kind)' must be followed by a character's code", at: start)
    }
    if kind == "u", (0xD800...0xDBFF).contains(value), cursor.take(all: "\\u"),
      let low = hexadecimal(digits: 4), (0xDC00...0xDFFF).contains(low)
    {
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard Unicode.Scalar(value) != nil else {
      throw .unsupported("half of a surrogate pair", at: start)
    }
    return value
  }

  private mutating func hexadecimal(digits: Int) -> UInt32? {
    var value = 0
    for _ in 0..<digits {
      guard let digit = cursor.number(radix: 16, most: 1) else { return nil }
      value = value * 16 + digit
    }
    return UInt32(value)
  }

  /// Reads up to three octal digits that make at most 255.
  private mutating func octal() -> UInt32? {
    let isShort = !("0"..."3").contains(cursor.next ?? "8")
    return cursor.number(radix: 8, most: isShort ? 2 : 3).map(UInt32.init)
  }

  /// Reads the rest of `\p{Alpha}`.
  private mutating func property(
    at start: Int, isNegated: Bool
  ) throws(PatternError) -> ScalarSet {
    var name = ""
    if cursor.take("{") {
      while let scalar = cursor.next, scalar != "}" {
        name.unicodeScalars.append(scalar)
        _ = cursor.advance()
      }
      guard cursor.take("}") else {
        throw .malformed("'\\p{' must be closed by '}'", at: start)
      }
    }
    guard let set = ScalarSet.named(name), !ignoresCase || name != "Lower" && name != "Upper"
    else { throw .unsupported("a Unicode property", at: start) }
    return isNegated ? set.inverted : set
  }
}
