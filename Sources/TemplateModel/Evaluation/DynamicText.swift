// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// A text cut at its dynamic references.
struct DynamicText {
  /// The parts in order, with their bytes in the scalar.
  private(set) var parts: [(content: Piece.Content, range: Range<Int>)] = []

  /// Cuts a text that stands at some bytes of a scalar.
  init(_ text: String, at range: Range<Int>) {
    let bytes = Array(text.utf8)
    var start = 0
    func add(_ part: Range<Int>, _ content: (String) -> Piece.Content) {
      guard !part.isEmpty else { return }
      let shifted = part.lowerBound + range.lowerBound..<part.upperBound + range.lowerBound
      parts.append((content(String(decoding: bytes[part], as: UTF8.self)), shifted))
    }
    for reference in Self.references(in: bytes) {
      add(start..<reference.lowerBound) { .text($0) }
      add(reference) { .unknown(.dynamicReference($0)) }
      start = reference.upperBound
    }
    add(start..<bytes.count) { .text($0) }
  }

  private static let opening = ByteSearch("{{resolve:")

  /// Whether a reference may begin in a text.
  static func isFound(in text: String) -> Bool {
    hasBraces(text) && opening.isFound(in: text)
  }

  /// Whether two braces open side by side, which few texts have.
  private static func hasBraces(_ text: String) -> Bool {
    text.withBytes { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "{") {
        if index > 0, bytes[index - 1] == UInt8(ascii: "{") { return true }
      }
      return false
    }
  }

  /// Where the references stand; an open one is searched for its end for a kilobyte.
  private static func references(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for start in opening.ranges(in: bytes) where start.lowerBound >= found.last?.upperBound ?? 0 {
      let limit = min(bytes.count, start.upperBound + 1024) - 1
      let closing = (start.upperBound..<max(limit, start.upperBound)).first {
        bytes[$0] == UInt8(ascii: "}") && bytes[$0 + 1] == UInt8(ascii: "}")
      }
      if let closing { found.append(start.lowerBound..<closing + 2) }
    }
    return found
  }
}

/// References that only come to be when a text is put together, such as `{{resolve:ssm:/${Stage}/key}}`.
extension DynamicText {
  /// Whether a reference may begin in pieces of a text.
  static func isFound(in pieces: [Piece]) -> Bool {
    pieces.contains { piece in
      guard let text = piece.text else { return false }
      return text.utf8.last == UInt8(ascii: "{") || hasBraces(text)
    }
  }

  /// The pieces with each reference made one piece that is not known.
  static func joined(_ pieces: [Piece], at place: SourceRange) -> [Piece] {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for piece in pieces {
      starts.append(bytes.count)
      // No text in UTF-8 holds this byte.
      if let text = piece.text { bytes += text.utf8 } else { bytes.append(0xFF) }
    }
    let references = references(in: bytes)
    guard !references.isEmpty else { return pieces }

    var next = 0
    func take(upTo end: Int, from start: Int) -> [Piece] {
      var taken: [Piece] = []
      while next < pieces.count, starts[next] < end || bytes.count == end {
        let last = next + 1 < starts.count ? starts[next + 1] : bytes.count
        let part = max(starts[next], start)..<min(last, end)
        taken += pieces[next].part(part.lowerBound - starts[next]..<part.upperBound - starts[next])
        guard last <= end else { break }
        next += 1
      }
      return taken
    }
    var joined: [Piece] = []
    var start = 0
    for reference in references {
      joined += take(upTo: reference.lowerBound, from: start)
      joined.append(
        Self.reference(take(upTo: reference.upperBound, from: reference.lowerBound), at: place))
      start = reference.upperBound
    }
    return joined + take(upTo: bytes.count, from: start)
  }

  private static func reference(_ pieces: [Piece], at place: SourceRange) -> Piece {
    let texts = pieces.compactMap(\.text)
    let content: Formula.Piece
    if texts.count == pieces.count {
      content = .dynamicReference(texts.joined())
    } else {
      content = .expression(Expression(.sub, SubWriter(pieces.map(\.formulaPiece)).argument))
    }
    if pieces.count == 1, let piece = pieces.first {
      return Piece(.unknown(content), at: piece.origin, place: piece.place)
    }
    return Piece(.unknown(content), at: Origin(place), place: place)
  }
}

extension Piece {
  /// Some bytes of the piece's text; the piece itself when it is not known text, nothing for no bytes.
  fileprivate func part(_ range: Range<Int>) -> [Piece] {
    guard let text else { return range.isEmpty ? [] : [self] }
    guard !range.isEmpty else { return [] }
    guard range.count < text.utf8.count else { return [self] }
    var part = self
    part.content = .text(String(decoding: Array(text.utf8)[range], as: UTF8.self))
    part.slice?.part = shifted(slice?.part, by: range)
    return [part]
  }

  private func shifted(_ part: Range<Int>?, by range: Range<Int>) -> Range<Int> {
    let start = (part?.lowerBound ?? 0) + range.lowerBound
    return start..<start + range.count
  }
}
