// SPDX-License-Identifier: Apache-2.0

/// Which plain texts some reader of YAML takes for something else.
///
/// Besides what `Scalar.meaning` says these are the dates and the further numbers of YAML 1.1 (its type
/// repository; PyYAML and SnakeYAML differ from each other) and the numbers of YAML 1.2, so that a text
/// stays text for every reader that a template meets.
enum ImpliedType {
  /// Whether a plain text may be read as something else than text.
  static func isImplied(_ text: String) -> Bool {
    guard case .string = Scalar(text).meaning else { return true }
    switch text {
    case "=", "<<", "y", "Y", "n", "N": return true
    default: break
    }
    guard let first = text.utf8.first,
      isDigit(first) || first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
        || first == UInt8(ascii: ".")
    else { return false }
    return isNumber(text[...].utf8) || isTime(text[...].utf8)
  }

  private static func isNumber(_ text: Substring.UTF8View) -> Bool {
    var rest = text
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    if rest.first == UInt8(ascii: "0"), let radix = radix(of: rest.dropFirst().first) {
      let digits = rest.dropFirst(2).filter { $0 != UInt8(ascii: "_") }
      return !digits.isEmpty
        && digits.allSatisfy { Hexadecimal.digit($0).map { $0 < radix } ?? false }
    }
    let whole = takeDigits(&rest)
    var isBase60 = false
    while whole > 0, rest.first == UInt8(ascii: ":") {
      rest = rest.dropFirst()
      guard (1...2).contains(takeDigits(&rest)) else { return false }
      isBase60 = true
    }
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = takeDigits(&rest)
    }
    guard whole + fraction > 0 else { return false }
    if !isBase60, let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard takeDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// Whether a text is a date such as `2012-10-17`, or begins with one before a time of day.
  private static func isTime(_ text: Substring.UTF8View) -> Bool {
    var rest = text
    guard takeDigits(&rest) == 4 else { return false }
    var isDate = true
    for _ in 0..<2 {
      guard rest.first == UInt8(ascii: "-") else { return false }
      rest = rest.dropFirst()
      let digits = takeDigits(&rest)
      guard (1...2).contains(digits) else { return false }
      isDate = isDate && digits == 2
    }
    guard let next = rest.first else { return isDate }
    return next | 0x20 == UInt8(ascii: "t") || next == UInt8(ascii: " ")
  }

  /// Takes digits and `_` from the front and returns how many.
  private static func takeDigits(_ rest: inout Substring.UTF8View) -> Int {
    let digits = rest.prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
    rest = rest.dropFirst(digits.count)
    return digits.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func radix(of letter: UInt8?) -> UInt32? {
    switch letter {
    case UInt8(ascii: "b"), UInt8(ascii: "B"): 2
    case UInt8(ascii: "o"), UInt8(ascii: "O"): 8
    case UInt8(ascii: "x"), UInt8(ascii: "X"): 16
    default: nil
    }
  }
}
