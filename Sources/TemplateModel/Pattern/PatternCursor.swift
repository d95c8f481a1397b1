// SPDX-License-Identifier: Apache-2.0

/// A place in the source of a regular expression, after `\Q` and `\E` are taken away.
struct PatternCursor {
  private struct Symbol {
    var scalar: Unicode.Scalar
    var isQuoted: Bool
    var offset: Int
  }

  private let symbols: [Symbol]
  private let end: Int
  private var index = 0

  init(_ source: String) {
    var symbols: [Symbol] = []
    var isQuoted = false
    var isEscaped = false
    var offset = 0
    for scalar in source.unicodeScalars {
      if isEscaped, scalar == (isQuoted ? "E" : "Q") {
        isQuoted.toggle()
        isEscaped = false
        symbols.removeLast()
      } else {
        isEscaped = scalar == "\\" && (isQuoted || !isEscaped)
        symbols.append(Symbol(scalar: scalar, isQuoted: isQuoted, offset: offset))
      }
      offset += UTF8.width(scalar)
    }
    self.symbols = symbols
    end = offset
  }

  var atEnd: Bool { index == symbols.count }

  /// The UTF-8 offset of the cursor in the source.
  var offset: Int { atEnd ? end : symbols[index].offset }

  /// The scalar at the cursor if it can be an operator: nil at the end and between `\Q` and `\E`.
  var next: Unicode.Scalar? { operation(at: index) }

  /// The scalar after the next one, if it can be an operator.
  var second: Unicode.Scalar? { operation(at: index + 1) }

  private func operation(at index: Int) -> Unicode.Scalar? {
    guard index < symbols.count, !symbols[index].isQuoted else { return nil }
    return symbols[index].scalar
  }

  /// Moves past a scalar, quoted or not; nil at the end.
  mutating func advance() -> Unicode.Scalar? {
    guard !atEnd else { return nil }
    index += 1
    return symbols[index - 1].scalar
  }

  /// Moves past an operator if it is the next one.
  mutating func take(_ operation: Unicode.Scalar) -> Bool {
    guard next == operation else { return false }
    index += 1
    return true
  }

  /// Moves past a run of operators if they are the next ones.
  mutating func take(all operations: String) -> Bool {
    var copy = self
    for operation in operations.unicodeScalars where !copy.take(operation) { return false }
    self = copy
    return true
  }

  /// Moves past digits of a radix, at most `most` of them; nil if there is none or the next digit
  /// makes the number greater than an `Int32`.
  mutating func number(radix: Int, most: Int = .max) -> Int? {
    var value: Int?
    var count = 0
    while count < most, let scalar = next, scalar.isASCII,
      let digit = Character(scalar).hexDigitValue, digit < radix
    {
      let grown = (value ?? 0) * radix + digit
      guard grown <= Int(Int32.max) else { return nil }
      value = grown
      count += 1
      index += 1
    }
    return value
  }
}
