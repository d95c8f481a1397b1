// SPDX-License-Identifier: Apache-2.0

/// A text inside of `Fn::ForEach`, cut at the loop's variables.
///
/// `${Name}` stands for the item, `&{Name}` for its letters and digits. Source: CloudFormation Template
/// Reference, "Fn::ForEach".
struct LoopText {
  /// A piece of the text.
  enum Piece {
    /// Text, and its bytes in the whole text.
    case text(String, Range<Int>)
    /// A variable of a loop, whether other characters than letters and digits go, and its bytes.
    case variable(String, strips: Bool, Range<Int>)
  }

  /// The pieces in order.
  private(set) var pieces: [Piece] = []

  /// Cuts a text; what names no variable stays text.
  init(_ text: String, variables: [String]) {
    let bytes = Array(text.utf8)
    var start = 0
    var offset = 0
    func flush(upTo end: Int) {
      guard start < end else { return }
      pieces.append(.text(String(decoding: bytes[start..<end], as: UTF8.self), start..<end))
    }
    while !variables.isEmpty, offset + 1 < bytes.count {
      guard bytes[offset] == UInt8(ascii: "$") || bytes[offset] == UInt8(ascii: "&"),
        bytes[offset + 1] == UInt8(ascii: "{")
      else {
        offset += 1
        continue
      }
      // A name has 255 characters at most, so a search for its end is bounded.
      let limit = min(bytes.count, offset + 260)
      guard let end = bytes[offset + 2..<limit].firstIndex(of: UInt8(ascii: "}")) else {
        offset += 2
        continue
      }
      let name = String(decoding: bytes[offset + 2..<end], as: UTF8.self)
      guard variables.contains(name) else {
        offset += 2
        continue
      }
      flush(upTo: offset)
      pieces.append(
        .variable(name, strips: bytes[offset] == UInt8(ascii: "&"), offset..<end + 1))
      offset = end + 1
      start = offset
    }
    flush(upTo: bytes.count)
  }

  /// A text without what is no letter or digit of ASCII.
  static func stripped(_ text: String) -> String {
    String(
      decoding: text.utf8.filter { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"):
          true
        default: false
        }
      }, as: UTF8.self)
  }
}
