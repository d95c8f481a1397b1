// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  /// Puts parts together; `fallback` makes the value when one of them is nothing that text can hold.
  ///
  /// The text stands at `place`, which is only a part of the function that it is an argument of.
  /// Parts that a condition decides make the whole text a choice, for few conditions; for more, such a
  /// part is one that is not known.
  func compose(
    _ parts: [TextPart], _ scalar: Scalar, at place: SourceRange, _ site: Site,
    or fallback: ([TextPart], Site) -> Evaluated
  ) -> Evaluated {
    let isDecided = parts.allSatisfy { if case .choice = $0.value.content { false } else { true } }
    guard !isDecided else {
      return assemble(parts, scalar, at: place) ?? fallback(parts, site)
    }
    return lift(parts.map(\.value), site) { values, site in
      var parts = parts
      for (index, value) in values.enumerated() { parts[index].value = value }
      return assemble(parts, scalar, at: place) ?? fallback(parts, site)
    }
  }

  /// Puts parts together that no condition decides; nil when one of them is nothing that text can hold.
  func assemble(_ parts: [TextPart], _ scalar: Scalar, at place: SourceRange) -> Evaluated? {
    if let refused = parts.first(where: \.value.isRefused) { return refused.value }
    guard !parts.contains(where: { isList($0.value) }) else { return nil }
    // Pieces multiply where texts are put into texts.
    guard budget.take(parts.reduce(0) { $0 + 64 * $1.pieceCount }) else { return nil }
    var pieces: [Piece] = []
    for part in parts {
      guard let made = part.pieces else { return nil }
      pieces += made
    }
    return assemble(pieces, scalar, at: place)
  }

  private func assemble(
    _ pieces: [Piece], _ scalar: Scalar, at place: SourceRange
  ) -> Evaluated? {
    guard budget.take(pieces.reduce(0) { $0 + $1.size }) else { return nil }
    var pieces = pieces
    if DynamicText.isFound(in: pieces) { pieces = DynamicText.joined(pieces, at: place) }
    var text = ""
    var isKnown = true
    for piece in pieces {
      if let part = piece.text { text += part } else { isKnown = false }
    }
    guard isKnown else {
      return Evaluated(
        .unknown(Formula(Self.merged(pieces.map(\.formulaPiece)))), at: Origin(place),
        pieces: pieces)
    }
    let isOnePiece = text == scalar.text && pieces.allSatisfy { $0.origin.parameter == nil }
    return Evaluated(
      .scalar(Scalar(text, style: scalar.style(for: text))), at: Origin(place),
      pieces: isOnePiece && pieces.count <= 1 ? [] : pieces)
  }

  /// Whether a value is a list although nobody knows its items.
  package func isList(_ value: Evaluated) -> Bool {
    guard case .unknown(let formula) = value.content, let piece = formula.single else {
      return false
    }
    switch piece {
    case .parameter(let name): return parameterTable[name]?.isList ?? false
    case .pseudo(let parameter): return parameter == .notificationARNs
    case .expression(let expression):
      switch expression.function {
      case .split, .getAZs, .cidr: return true
      default: return false
      }
    case .text, .resource, .attribute, .loopVariable, .dynamicReference: return false
    }
  }

  /// Runs of known text joined, so that two formulas of the same parts are equal.
  private static func merged(_ pieces: [Formula.Piece]) -> [Formula.Piece] {
    var merged: [Formula.Piece] = []
    var run = ""
    for piece in pieces {
      if case .text(let text) = piece {
        run += text
        continue
      }
      if !run.isEmpty { merged.append(.text(run)) }
      run = ""
      merged.append(piece)
    }
    if !run.isEmpty { merged.append(.text(run)) }
    return merged
  }
}

extension Piece {
  /// About how many bytes the piece stands for, written out.
  fileprivate var size: Int {
    switch content {
    case .text(let text): text.utf8.count
    case .unknown, .json: origin.range.length
    }
  }
}

extension Scalar {
  /// The style of a text that a function made of this scalar: never one in which it means a number.
  fileprivate func style(for text: String) -> Style {
    guard style == .plain else { return style }
    guard text == self.text, case .string = meaning else { return .doubleQuoted }
    return .plain
  }
}
