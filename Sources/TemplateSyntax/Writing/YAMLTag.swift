// SPDX-License-Identifier: Apache-2.0

/// A tag as it is written before a value.
enum YAMLTag {
  private static let standard = "tag:yaml.org,2002:"

  /// `!Sub` as it is, `!!str` for a tag of YAML's own, `!<…>` for any other.
  ///
  /// Characters that no tag can hold are escaped, so that a made-up tag cannot end early.
  static func text(of tag: String) -> String {
    if tag.hasPrefix(standard) { return "!!" + escaped(tag.dropFirst(standard.count)) }
    if tag.hasPrefix("!") { return "!" + escaped(tag.dropFirst()) }
    return "!<" + escaped(Substring(tag)) + ">"
  }

  private static func escaped(_ name: Substring) -> String {
    var text = ""
    for byte in name.utf8 {
      if isPlain(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += (digits.utf8.count < 2 ? "%0" : "%") + digits
      }
    }
    return text
  }

  /// Whether a byte stands for itself in the short as in the verbatim form of a tag.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
