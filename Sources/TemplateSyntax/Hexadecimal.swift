// SPDX-License-Identifier: Apache-2.0

/// Numbers in escapes.
enum Hexadecimal {
  /// What a `\u` in a text stands for.
  enum Escape {
    /// A character, made of one escape or of a surrogate pair, and where the escape ends.
    case scalar(Unicode.Scalar, end: Int)
    case highSurrogate
    case lowSurrogate
    case tooFewDigits(end: Int)
  }

  /// Reads the `\uXXXX` that begins at an offset, and a second one that completes a surrogate pair.
  static func utf16Escape(_ bytes: [UInt8], at start: Int) -> Escape {
    let (unit, end) = value(bytes, from: start + 2, count: 4)
    guard let unit else { return .tooFewDigits(end: end) }
    if let scalar = Unicode.Scalar(unit) { return .scalar(scalar, end: end) }
    guard unit < 0xDC00 else { return .lowSurrogate }
    guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\\"),
      bytes[end + 1] == UInt8(ascii: "u"),
      case (let low?, let last) = value(bytes, from: end + 2, count: 4),
      (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { return .highSurrogate }
    return .scalar(scalar, end: last)
  }

  /// The number that `count` digits make, eight at most, and where they end; nil when there are fewer.
  static func value(_ bytes: [UInt8], from start: Int, count: Int) -> (UInt32?, end: Int) {
    var value: UInt32 = 0
    var offset = start
    while offset < bytes.count, offset - start < count, let digit = digit(bytes[offset]) {
      value = value << 4 | digit
      offset += 1
    }
    return (offset - start == count ? value : nil, offset)
  }

  /// The number that a digit of either case stands for.
  static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
