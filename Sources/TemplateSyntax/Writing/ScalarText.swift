// SPDX-License-Identifier: Apache-2.0

/// A scalar as it is written in YAML: what stands on the line, and the block below it.
struct ScalarText {
  /// The most characters of a key before its colon, its quotes counted (YAML 1.1, section 9.3.2).
  static let longestKey = 1024

  /// What stands after the key or the dash; the block's header, when there is one.
  var line: String

  /// The text of a block, line breaks included.
  var block: Substring.UTF8View?

  /// Chooses how a value is written.
  init(_ scalar: Scalar) {
    self.init(scalar, mayBeBlock: true)
  }

  /// Chooses how a key is written: on one line, and never as nothing.
  init(key scalar: Scalar) {
    self.init(scalar, mayBeBlock: false)
    if line.isEmpty { line = "null" }
  }

  /// Chooses how a value is written between brackets; nil when it has several lines.
  ///
  /// Colons and question marks are quoted there: readers differ on whether they belong to a key.
  init?(inFlow scalar: Scalar) {
    let hasIndicator = scalar.text.utf8.contains {
      switch $0 {
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "?"):
        true
      default: false
      }
    }
    self.init(scalar, mayBeBlock: false)
    guard !scalar.text.utf8.contains(UInt8(ascii: "\n")) else { return nil }
    guard hasIndicator, line == scalar.text else { return }
    guard case .string(let text) = scalar.meaning else { return nil }
    line = Self.doubleQuoted(text)
  }

  private init(_ scalar: Scalar, mayBeBlock: Bool) {
    guard case .string(let text) = scalar.meaning else {
      line = scalar.text
      return
    }
    let traits = TextTraits(text)
    if mayBeBlock, traits.hasLineBreak, !traits.needsEscape,
      let header = BlockHeader.header(of: text)
    {
      line = header
      block = text[...].utf8
    } else if PlainText.isPlain(text, traits) {
      line = text
    } else if traits.hasDoubleQuote || traits.hasBackslash,
      !(traits.hasSingleQuote || traits.hasLineBreak || traits.hasTab || traits.needsEscape)
    {
      line = "'" + text + "'"
    } else {
      line = Self.doubleQuoted(text)
    }
  }

  private static func doubleQuoted(_ text: String) -> String {
    var buffer = WritingBuffer()
    buffer.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": buffer.append(#"\""#)
      case "\\": buffer.append(#"\\"#)
      case "\n": buffer.append(#"\n"#)
      case "\r": buffer.append(#"\r"#)
      case "\t": buffer.append(#"\t"#)
      case _ where TextTraits.isPrintable(scalar): buffer.append(scalar)
      case _ where scalar.value < 0x100: buffer.appendEscape("x", scalar, digits: 2)
      default: buffer.appendEscape("u", scalar, digits: 4)
      }
    }
    buffer.append(UInt8(ascii: "\""))
    return buffer.text
  }
}
