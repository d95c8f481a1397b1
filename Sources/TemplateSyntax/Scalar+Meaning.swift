// SPDX-License-Identifier: Apache-2.0

extension Scalar {
  /// What a scalar means under YAML 1.1, as CloudFormation reads it.
  public enum Meaning: Hashable, Sendable {
    /// Nothing, `~` or `null`.
    case null
    /// `true`, `yes`, `on` and their opposites, in lower, upper or title case.
    case bool(Bool)
    /// A whole number in decimal, octal (`017`), hexadecimal, binary or base 60 (`1:30`) that fits in 64 bits.
    case integer(Int64)
    /// Any other number, as written and without `_`.
    case number(String)
    /// Text. Dates are text: CloudFormation keeps `2012-10-17` as it is written.
    case string(String)
  }

  /// What the scalar means; only plain ones mean anything but text.
  public var meaning: Meaning {
    guard style == .plain else { return .string(text) }
    guard let first = text.utf8.first else { return .null }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      return numericMeaning ?? .string(text)
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "y"),
      UInt8(ascii: "Y"),
      UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"),
      UInt8(ascii: "o"), UInt8(ascii: "O"):
      return wordMeaning
    default:
      return .string(text)
    }
  }

  /// Whether the scalar means nothing, which is asked more often than what else it means.
  var isNull: Bool {
    guard style == .plain else { return false }
    return text.utf8.count <= 4 && (text.isEmpty || Self.nulls.contains(text))
  }

  private static let nulls: Set = ["~", "null", "Null", "NULL"]

  private var wordMeaning: Meaning {
    switch text {
    case _ where text.utf8.count > 5: .string(text)
    case "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": .bool(true)
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": .bool(false)
    default: .string(text)
    }
  }

  /// The number that a text of decimal digits alone makes, when it surely fits and is no octal one.
  private var plainNumber: Int64? {
    let bytes = text.utf8
    guard bytes.count <= 18, bytes.count == 1 || bytes.first != UInt8(ascii: "0") else {
      return nil
    }
    var number: Int64 = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    return number
  }

  private var numericMeaning: Meaning? {
    if let number = plainNumber { return .integer(number) }
    var digits = Substring(text)
    var sign = ""
    if let first = digits.first, first == "+" || first == "-" {
      sign = first == "-" ? "-" : ""
      digits = digits.dropFirst()
    }
    if let integer = Self.integer(sign: sign, digits) { return .integer(integer) }
    return Self.isFloat(digits) ? .number(sign + digits.filter { $0 != "_" }) : nil
  }

  private static func integer(sign: String, _ digits: Substring) -> Int64? {
    guard let first = digits.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    else {
      return nil
    }
    let bare = digits.filter { $0 != "_" }
    // Swift takes a second sign, YAML does not.
    guard !bare.utf8.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) else {
      return nil
    }
    if bare.hasPrefix("0b") { return Int64(sign + bare.dropFirst(2), radix: 2) }
    if bare.hasPrefix("0x") { return Int64(sign + bare.dropFirst(2), radix: 16) }
    if bare.contains(":") { return base60(sign: sign, Substring(bare)) }
    guard bare.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    // A leading zero means octal; with a digit 8 or 9 it is no integer at all, so it stays text.
    if first == UInt8(ascii: "0"), bare.utf8.count > 1 { return Int64(sign + bare, radix: 8) }
    return Int64(sign + bare)
  }

  private static func base60(sign: String, _ digits: Substring) -> Int64? {
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard digits.utf8.first != UInt8(ascii: "0"), parts.count > 1 else { return nil }
    var value: Int64 = 0
    for (index, part) in parts.enumerated() {
      guard let number = Int64(part), number >= 0,
        index == 0 || (number < 60 && part.utf8.count <= 2)
      else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 60)
      let (sum, carry) = product.addingReportingOverflow(number)
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return sign == "-" ? -value : value
  }

  /// The float forms of YAML 1.1 as its common readers take them: a point is needed, an exponent
  /// needs its sign.
  private static func isFloat(_ digits: Substring) -> Bool {
    if [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"].contains(String(digits)) { return true }
    var sawDigit = false
    var sawPoint = false
    var rest = digits.utf8[...]
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): sawDigit = true
      case UInt8(ascii: "_") where sawDigit: break
      case UInt8(ascii: ".") where !sawPoint: sawPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        rest = rest.dropFirst()
        guard sawDigit, sawPoint, rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-")
        else { return false }
        rest = rest.dropFirst()
        return !rest.isEmpty
          && rest.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      default: return false
      }
      rest = rest.dropFirst()
    }
    return sawDigit && sawPoint
  }
}
