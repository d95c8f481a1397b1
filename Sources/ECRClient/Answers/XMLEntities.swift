// SPDX-License-Identifier: Apache-2.0

/// Characters that XML writes by name or number, and ends of lines.
enum XMLEntities {
  /// The text without entities; the offset of the first `&` that begins none.
  ///
  /// A line ends with a line feed, however the document ends it, unless it is written by number.
  static func decoded(_ raw: ArraySlice<UInt8>) -> (text: String, bad: Int?) {
    let bytes = withPlainLineEnds(raw)
    guard bytes.contains(UInt8(ascii: "&")) else {
      return (String(decoding: bytes, as: UTF8.self), nil)
    }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.first {
      guard byte == UInt8(ascii: "&") else {
        decoded.append(byte)
        rest = rest.dropFirst()
        continue
      }
      // Ten bytes hold the longest that there is, '&#1114111;'; some writers add zeros.
      guard let end = rest.prefix(16).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(rest[(rest.startIndex + 1)..<end])
      else { return (String(decoding: decoded, as: UTF8.self), raw.startIndex + rest.startIndex) }
      decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      rest = rest[(end + 1)...]
    }
    return (String(decoding: decoded, as: UTF8.self), nil)
  }

  /// The bytes with CRLF and CR as LF.
  static func withPlainLineEnds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(0x0D) else { return Array(bytes) }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        plain.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        plain.append(byte)
      }
      previous = byte
    }
    return plain
  }

  /// The character of a name or number between `&` and `;`.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: bytes, as: UTF8.self)
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard name.hasPrefix("#"), let first = digits.utf8.first, first != UInt8(ascii: "+"),
      let number = UInt32(digits, radix: isHexadecimal ? 16 : 10), number > 0
    else { return nil }
    return Unicode.Scalar(number)
  }
}
