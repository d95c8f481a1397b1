// SPDX-License-Identifier: Apache-2.0

/// The text of an `Fn::Sub`, cut at its variables.
///
/// `${Name}` and `${Name.Attribute}` are variables; `${!Literal}` stands for `${Literal}`; a `${` that is
/// not closed is text. Source: CloudFormation Template Reference, "Fn::Sub".
public struct SubTemplate: Hashable, Sendable {
  /// A piece of the text.
  public enum Piece: Hashable, Sendable {
    /// Text as it stands, and its bytes in the text; the `!` of a `${!` stands between two such pieces.
    case text(String, Range<Int>)
    /// A variable without its braces and the blanks inside them, and its bytes in the text.
    case variable(String, Range<Int>)
  }

  /// The pieces in order.
  public let pieces: [Piece]

  /// Cuts a text; takes time linear in its length.
  public init(_ text: String) {
    var pieces: [Piece] = []
    let bytes = Array(text.utf8)
    var offset = 0
    var start = 0
    func flush(upTo end: Int) {
      guard start < end else { return }
      pieces.append(.text(String(decoding: bytes[start..<end], as: UTF8.self), start..<end))
    }
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "$"), offset + 1 < bytes.count,
        bytes[offset + 1] == UInt8(ascii: "{")
      else {
        offset += 1
        continue
      }
      var end = offset + 2
      while end < bytes.count, bytes[end] != UInt8(ascii: "}"), bytes[end] != UInt8(ascii: "$") {
        end += 1
      }
      guard end < bytes.count, bytes[end] == UInt8(ascii: "}") else {
        offset = end
        continue
      }
      if bytes[offset + 2] == UInt8(ascii: "!") {
        flush(upTo: offset + 2)
        start = offset + 3
      } else {
        flush(upTo: offset)
        let name = Self.trimmed(bytes[offset + 2..<end])
        pieces.append(.variable(String(decoding: bytes[name], as: UTF8.self), name))
        start = end + 1
      }
      offset = end + 1
    }
    flush(upTo: bytes.count)
    self.pieces = pieces
  }

  /// Whether no variable stands in the text.
  public var isConstant: Bool {
    pieces.allSatisfy { if case .text = $0 { true } else { false } }
  }

  /// The variables with their places, in order.
  public var variables: [(name: String, range: Range<Int>)] {
    pieces.compactMap { if case .variable(let name, let range) = $0 { (name, range) } else { nil } }
  }

  private static func trimmed(_ slice: ArraySlice<UInt8>) -> Range<Int> {
    let space = UInt8(ascii: " ")
    guard let first = slice.firstIndex(where: { $0 != space }),
      let last = slice.lastIndex(where: { $0 != space })
    else { return slice.startIndex..<slice.startIndex }
    return first..<last + 1
  }
}
