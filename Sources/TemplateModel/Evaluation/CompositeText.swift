// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// Text that was put together from pieces, with a marker for each one that is not known text.
///
/// A marker reads as a placeholder of `JSONReader`, so it can stand for a value of the JSON or in a string.
struct CompositeText: Sendable {
  /// A run of the text that one piece made.
  struct Segment: Sendable {
    /// The run's bytes.
    var range: Range<Int>
    /// The piece.
    var piece: Piece
    /// The places of the scalar that the piece or its variable is a slice of.
    var text: EmbeddedText?
  }

  /// The text as UTF-8.
  private(set) var bytes: [UInt8] = []

  /// The runs in order, without gaps.
  private(set) var segments: [Segment] = []

  /// A private-use character, which no template that means something holds in `${}`.
  private static let mark = "\u{F8FF}"

  private static let opening = ByteSearch("${\(mark)")

  /// Puts pieces together; the places are those of a file.
  init(_ pieces: [Piece], in file: SourceFile) {
    var texts: [SourceRange: EmbeddedText] = [:]
    for (index, piece) in pieces.enumerated() {
      let start = bytes.count
      bytes += (piece.text ?? "${\(Self.mark)\(index)}").utf8
      var text: EmbeddedText?
      if let slice = piece.slice ?? piece.variable {
        text = texts[slice.range] ?? EmbeddedText(slice.scalar, at: slice.range, in: file)
        texts[slice.range] = text
      }
      segments.append(Segment(range: start..<bytes.count, piece: piece, text: text))
    }
  }

  /// The piece that a whole text stands for, when it is one marker.
  func piece(markedBy text: String) -> Piece? {
    guard text.hasPrefix("${\(Self.mark)"), text.hasSuffix("}"),
      let index = Int(text.dropFirst(3).dropLast()), segments.indices.contains(index)
    else { return nil }
    return segments[index].piece
  }

  /// Whether a text holds a marker.
  func holdsMark(_ text: String) -> Bool {
    text.holdsBytes(of: Self.mark)
  }

  /// The parts of a text with markers in it, in order.
  func parts(of text: String) -> [Formula.Piece] {
    let bytes = Array(text.utf8)
    var parts: [Formula.Piece] = []
    var start = 0
    for opening in Self.opening.ranges(in: bytes) {
      guard let end = bytes[opening.upperBound...].firstIndex(of: UInt8(ascii: "}")) else { break }
      if opening.lowerBound > start {
        parts.append(.text(String(decoding: bytes[start..<opening.lowerBound], as: UTF8.self)))
      }
      if let piece = piece(
        markedBy: String(decoding: bytes[opening.lowerBound...end], as: UTF8.self))
      {
        parts.append(piece.formulaPiece)
      }
      start = end + 1
    }
    if start < bytes.count {
      parts.append(.text(String(decoding: bytes[start...], as: UTF8.self)))
    }
    return parts
  }

  /// The segments that a range of the text touches.
  func segments(in range: Range<Int>) -> ArraySlice<Segment> {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < segments.count, segments[end].range.lowerBound < range.upperBound { end += 1 }
    return segments[low..<end]
  }

  /// The place in the template of a range of the text, whose bytes `SourceRange` counts here.
  func sourceRange(of range: SourceRange) -> SourceRange {
    let touched = segments(in: range.start..<max(range.end, range.start + 1))
    guard !segments.isEmpty else { return SourceRange(at: 0) }
    let first = touched.isEmpty ? segments.count - 1 : touched.startIndex
    let last = touched.isEmpty ? first : touched.endIndex - 1
    let start = place(of: range.start..<range.start + 1, inSegmentAt: first).start
    let end = place(of: max(range.end - 1, range.start)..<range.end, inSegmentAt: last).end
    return SourceRange(start: start, end: range.isEmpty ? start : max(start, end))
  }

  /// Who says a range of the text and where it is used: the parameter that brings it whole, if one
  /// does.
  func origin(
    of range: SourceRange, usedAt uses: [SourceRange]
  ) -> (origin: Origin, uses: [SourceRange]) {
    let place = sourceRange(of: range)
    let touched = segments(in: range.start..<max(range.end, range.start + 1))
    guard touched.count == 1 else { return (Origin(place), uses) }
    let origin = segments[touched.startIndex].piece.origin
    return origin.parameter == nil ? (Origin(place), uses) : (origin, [place] + uses)
  }

  /// Takes the index of a segment, because segments are large.
  private func place(of range: Range<Int>, inSegmentAt index: Int) -> SourceRange {
    guard let text = segments[index].text else { return segments[index].piece.place }
    guard let part = segments[index].piece.slice?.part else {
      return segments[index].piece.variable.map { text.sourceRange(of: $0.part) }
        ?? segments[index].piece.place
    }
    let shift = part.lowerBound - segments[index].range.lowerBound
    return text.sourceRange(of: range.lowerBound + shift..<range.upperBound + shift)
  }

  /// Whether a place is at a part that is not known, or the next thing after one.
  ///
  /// Such a part may bring the comma or the quote that is missing there.
  func isBesideHole(_ range: SourceRange) -> Bool {
    var start = min(range.start, bytes.count)
    while start > 0, Self.blanks.contains(bytes[start - 1]) { start -= 1 }
    return segments(in: max(start - 1, 0)..<max(range.end, range.start + 1)).contains { segment in
      if case .unknown = segment.piece.content { true } else { false }
    }
  }

  private static let blanks: [UInt8] = [
    UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"),
  ]

  /// Whether nothing before an offset could bring quotes, commas or brackets with it.
  func isPlain(upTo offset: Int, in template: Template) -> Bool {
    segments.prefix { $0.range.lowerBound <= offset }.allSatisfy { segment in
      switch segment.piece.content {
      case .text, .json: return true
      case .unknown(let piece):
        switch piece {
        case .pseudo, .resource, .attribute: return segment.range.lowerBound < offset
        case .parameter(let name):
          let declaration = template.parameters.last { $0.name == name }
          return segment.range.lowerBound < offset && declaration?.value["Type"]?.text == "Number"
        case .text, .loopVariable, .dynamicReference, .expression: return false
        }
      }
    }
  }
}

extension Piece {
  /// The piece as a part of a formula.
  package var formulaPiece: Formula.Piece { content.formulaPiece }
}

extension Piece.Content {
  /// The content as a part of a formula.
  var formulaPiece: Formula.Piece {
    switch self {
    case .text(let text): .text(text)
    case .unknown(let piece): piece
    case .json(let value): .expression(Expression(.toJsonString, value.node))
    }
  }
}
