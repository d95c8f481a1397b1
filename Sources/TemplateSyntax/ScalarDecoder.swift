// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Decodes a scalar a second time, from the bytes of its file, to learn where its text comes from.
///
/// YAML's rules are followed as libyaml has them. What comes out is compared with what the reader
/// decoded, so a case that is not known here costs the exact places and nothing else.
struct ScalarDecoder {
  let bytes: [UInt8]
  var offset: Int
  var end: Int
  var text: [UInt8] = []
  var map: OffsetMap

  private init(_ bytes: [UInt8], from start: Int, to end: Int) {
    (self.bytes, offset, self.end) = (bytes, start, end)
    map = OffsetMap(origin: start)
  }

  /// The places of a scalar's text; nil when its bytes do not decode to this text.
  static func map(
    of scalar: Scalar, at range: SourceRange, in bytes: [UInt8]
  ) -> OffsetMap? {
    guard range.end <= bytes.count else { return nil }
    switch scalar.style {
    case .plain:
      return decode(scalar, bytes, range.start, range.end) { $0.flow(nil, folds: true) }
    case .singleQuoted, .doubleQuoted:
      let quote = UInt8(ascii: scalar.style == .singleQuoted ? "'" : "\"")
      guard range.length >= 2, bytes[range.start] == quote, bytes[range.end - 1] == quote else {
        return nil
      }
      // JSON folds nothing, and some of YAML's line breaks can stand in its strings.
      return [true, false].lazy.compactMap { folds in
        decode(scalar, bytes, range.start + 1, range.end - 1) { $0.flow(quote, folds: folds) }
      }.first
    case .literal, .folded:
      return decode(scalar, bytes, range.start, bytes.count) {
        $0.block(isFolded: scalar.style == .folded, like: scalar.text)
      }
    }
  }

  private static func decode(
    _ scalar: Scalar, _ bytes: [UInt8], _ start: Int, _ end: Int,
    by decode: (inout ScalarDecoder) -> Bool
  ) -> OffsetMap? {
    var decoder = ScalarDecoder(bytes, from: start, to: end)
    guard decode(&decoder), decoder.text == Array(scalar.text.utf8) else { return nil }
    return decoder.map
  }

  /// Takes bytes over as they are.
  mutating func copy(_ range: Range<Int>) {
    text.append(contentsOf: bytes[range])
    map.append(range.count, from: range)
  }

  /// Adds what a range of bytes stands for.
  mutating func add(_ piece: some Collection<UInt8>, for range: Range<Int>) {
    text.append(contentsOf: piece)
    map.append(piece.count, from: range)
  }

  /// Adds a line break as YAML reads it.
  mutating func add(_ lineBreak: LineBreak) {
    add(lineBreak.text, for: lineBreak.range)
  }

  /// A line break of YAML 1.1 in the file.
  struct LineBreak {
    var range: Range<Int>

    /// LF, unless it is the separator of lines or paragraphs, which stay and are never folded.
    var text: [UInt8]

    var isFolded: Bool { text.count == 1 }
  }

  /// Where the line ends that an offset stands in.
  func lineEnd(from start: Int) -> Int {
    var place = start
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return place
      case 0xC2, 0xE2: if lineBreak(at: place) != nil { return place }
      default: break
      }
      place += 1
    }
    return max(start, end)
  }

  /// The line break at an offset.
  func lineBreak(at place: Int) -> LineBreak? {
    guard place < end else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "\n"):
      return LineBreak(range: place..<place + 1, text: [0x0A])
    case UInt8(ascii: "\r"):
      let isPair = place + 1 < end && bytes[place + 1] == UInt8(ascii: "\n")
      return LineBreak(range: place..<place + (isPair ? 2 : 1), text: [0x0A])
    case 0xC2 where place + 1 < end && bytes[place + 1] == 0x85:
      return LineBreak(range: place..<place + 2, text: [0x0A])
    case 0xE2
    where place + 2 < end && bytes[place + 1] == 0x80 && bytes[place + 2] | 1 == 0xA9:
      return LineBreak(range: place..<place + 3, text: Array(bytes[place..<place + 3]))
    default:
      return nil
    }
  }

  func isBlank(at place: Int) -> Bool {
    place < end && (bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\t"))
  }
}
