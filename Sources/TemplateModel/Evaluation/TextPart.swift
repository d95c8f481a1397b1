// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// A part of a text that is put together: a run of text, or a value in the place of a variable.
struct TextPart {
  /// What the part is made of.
  var value: Evaluated

  /// Where the part is used in the template.
  var place: SourceRange

  /// The text that holds the variable, and the variable's bytes in it; nil for other parts.
  var variable: Piece.Slice?

  /// Creates a part that is one piece.
  init(piece: Piece) {
    value = Evaluated(.null, at: piece.origin, pieces: [piece])
    place = piece.place
    switch piece.content {
    case .text(let text): value.content = .scalar(Scalar(text, style: .doubleQuoted))
    case .unknown(let formula): value.content = .unknown(Formula(formula))
    case .json(let json): value.content = .json(json)
    }
  }

  /// Creates a part that a value brings.
  init(value: Evaluated, place: SourceRange, scalar: Scalar? = nil, part: Range<Int> = 0..<0) {
    (self.value, self.place) = (value, place)
    variable = scalar.map { Piece.Slice($0, at: place, part: part) }
  }

  /// How many pieces the part makes.
  var pieceCount: Int {
    guard value.pieces.isEmpty else { return value.pieces.count }
    if case .unknown(let formula) = value.content { return formula.pieces.count }
    return 1
  }

  /// The part's pieces; nil for a value that text cannot hold.
  var pieces: [Piece]? {
    guard value.pieces.isEmpty else { return value.pieces }
    switch value.content {
    case .scalar(let text): return [piece(text)]
    case .unknown(let formula):
      return formula.pieces.map { part in
        if case .text(let text) = part { return piece(.text(text)) }
        return piece(.unknown(part))
      }
    case .json(let json): return [piece(.json(json))]
    case .choice(let condition, let then, let otherwise):
      // More conditions decide the text than alternatives are made for.
      let arguments: Node = .sequence([.string(condition), then.node, otherwise.node])
      return [piece(.unknown(.expression(Expression(.if, arguments))))]
    case .list, .object, .absent, .null, .refused: return nil
    }
  }

  private func piece(_ text: Scalar) -> Piece {
    let isSame = text.parameterText == text.text && value.origin.parameter == nil
    let isWhole = isSame && variable == nil && value.uses.isEmpty
    let slice =
      isWhole
      ? Piece.Slice(text, at: value.origin.range, part: 0..<text.text.utf8.count) : nil
    return Piece(
      .text(text.parameterText), at: value.origin, place: place, slice: slice,
      variable: variable)
  }

  private func piece(_ content: Piece.Content) -> Piece {
    Piece(content, at: value.origin, place: place, variable: variable)
  }
}
