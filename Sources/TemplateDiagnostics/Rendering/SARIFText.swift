// SPDX-License-Identifier: Apache-2.0

/// Text as SARIF has it.
enum SARIFText {
  /// A message object of plain text that is shown as it stands.
  ///
  /// The lines are safe to print, hold no embedded link (SARIF 2.1.0, 3.11.6) and no placeholder
  /// (3.11.5). The standard doubles every brace; readers of messages without arguments, GitHub's
  /// among them, do not undo that, so only the braces of what would be a placeholder are doubled.
  static func message(_ lines: String...) -> JSONText { message(lines) }

  /// A message object of several lines.
  static func message(_ lines: [String]) -> JSONText {
    ["text": .string(lines.map(plain).joined(separator: "\n"))]
  }

  private static func plain(_ text: String) -> String {
    let text = Array(text.escapingControls.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < text.count {
      let scalar = text[index]
      index += 1
      result.append(scalar)
      // A backslash before the bracket would itself be escaped by one that the text has there;
      // after it, no reader takes the two for the middle of a link.
      if scalar == "]", index < text.count, text[index] == "(" { result.append("\\") }
      guard scalar == "{" else { continue }
      let digits = text[index...].prefix { "0"..."9" ~= $0 }
      let end = digits.endIndex
      guard !digits.isEmpty, end < text.count, text[end] == "}" else { continue }
      result.append("{")
      result.append(contentsOf: digits)
      result.append(contentsOf: "}}".unicodeScalars)
      index = end + 1
    }
    return String(result)
  }

  /// A path as a URI reference: relative, or with the scheme `file` when it begins with `/`.
  ///
  /// Every byte is percent-encoded but letters, digits, `-._~` and `/`, so that no part of a path
  /// can be taken for a scheme, an authority, a query or a fragment.
  static func uri(ofPath path: String) -> String {
    let safe = Set("-._~/".utf8)
    var bytes: [UInt8] = path.hasPrefix("/") ? Array("file://".utf8) : []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case _ where safe.contains(byte): bytes.append(byte)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += (byte < 0x10 ? "%0\(digits)" : "%\(digits)").utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A JSON pointer (RFC 6901) of keys.
  static func pointer(_ keys: [String]) -> String {
    keys.map { key in
      "/" + key.replacing("~", with: "~0").replacing("/", with: "~1")
    }.joined()
  }
}
