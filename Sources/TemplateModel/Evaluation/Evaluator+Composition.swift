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
}

extension Evaluator {
  /// The most conditions whose alternatives one text is made for.
  private static let mostConditions = 4

  /// Puts parts together; nil when one of them is nothing that text can hold.
  ///
  /// Parts that a condition decides make the whole text a choice, for few conditions; for more, such a
  /// part is one that is not known.
  func compose(
    _ parts: [TextPart], _ scalar: Scalar, at place: SourceRange, in scope: Scope
  ) -> Evaluated? {
    compose(parts, scalar, at: place, in: scope, open: 0)
  }

  private func compose(
    _ parts: [TextPart], _ scalar: Scalar, at place: SourceRange, in scope: Scope, open: Int
  ) -> Evaluated? {
    var parts = parts
    for index in parts.indices {
      guard case .choice(let condition, let then, let otherwise) = parts[index].value.content else {
        continue
      }
      if let outcome = outcome(of: condition, in: scope) {
        parts[index].value = outcome ? then : otherwise
        return compose(parts, scalar, at: place, in: scope, open: open)
      }
      guard open < Self.mostConditions else {
        parts[index].value = Evaluated(
          .unknown(Formula(.expression(Expression(.if, parts[index].value.node)))),
          at: parts[index].value.origin)
        continue
      }
      var branches: [Evaluated] = []
      for (isMet, value) in [(true, then), (false, otherwise)] {
        parts[index].value = value
        let scope = self.scope(scope, assuming: condition, isMet)
        guard let branch = compose(parts, scalar, at: place, in: scope, open: open + 1) else {
          return nil
        }
        branches.append(branch)
      }
      return Evaluated(
        .choice(condition: condition, then: branches[0], otherwise: branches[1]), at: place)
    }
    return assemble(parts, scalar, at: place)
  }

  private func assemble(
    _ parts: [TextPart], _ scalar: Scalar, at place: SourceRange
  ) -> Evaluated? {
    var pieces: [Piece] = []
    for part in parts {
      let value = part.value
      if value.isRefused { return value }
      guard value.pieces.isEmpty else {
        pieces += value.pieces
        continue
      }
      let use = part.place
      switch value.content {
      case .scalar(let text):
        let isSame = text.parameterText == text.text && value.origin.parameter == nil
        let isWhole = isSame && part.variable == nil && value.uses.isEmpty
        pieces.append(
          Piece(
            .text(text.parameterText), at: value.origin, place: use,
            slice: isWhole
              ? Piece.Slice(text, at: value.origin.range, part: 0..<text.text.utf8.count) : nil,
            variable: part.variable))
      case .unknown(let formula):
        for piece in formula.pieces {
          let content: Piece.Content =
            if case .text(let text) = piece { .text(text) } else { .unknown(piece) }
          pieces.append(Piece(content, at: value.origin, place: use, variable: part.variable))
        }
      case .json(let json):
        pieces.append(Piece(.json(json), at: value.origin, place: use, variable: part.variable))
      case .list, .object, .absent, .null, .refused, .choice: return nil
      }
    }
    return assemble(pieces, scalar, at: place)
  }

  private func assemble(
    _ pieces: [Piece], _ scalar: Scalar, at place: SourceRange
  ) -> Evaluated? {
    var text = ""
    var isKnown = true
    for piece in pieces {
      if let part = piece.text { text += part } else { isKnown = false }
    }
    guard budget.take(text.utf8.count) else { return nil }
    if isKnown {
      let isOnePiece = text == scalar.text && pieces.allSatisfy { $0.origin.parameter == nil }
      let style = scalar.style == .plain && text != scalar.text ? .doubleQuoted : scalar.style
      return Evaluated(
        .scalar(Scalar(text, style: style)), at: Origin(place),
        pieces: isOnePiece && pieces.count <= 1 ? [] : pieces)
    }
    // Dynamic references and the like in a text of one part are that part.
    return Evaluated(
      .unknown(Formula(Self.merged(pieces.map(\.formulaPiece)))), at: Origin(place), pieces: pieces)
  }

  /// Runs of known text joined, so that two formulas of the same parts are equal.
  private static func merged(_ pieces: [Formula.Piece]) -> [Formula.Piece] {
    var merged: [Formula.Piece] = []
    for piece in pieces {
      if case .text(let next) = piece, case .text(let text)? = merged.last {
        merged[merged.count - 1] = .text(text + next)
      } else {
        merged.append(piece)
      }
    }
    return merged
  }

  /// Computes with values that conditions may decide: a result for each of their alternatives.
  ///
  /// With more than four open conditions between the values, nothing is known.
  func lift(
    _ values: [Evaluated], _ site: Site, _ compute: ([Evaluated]) -> Evaluated
  ) -> Evaluated {
    lift(values, site, site.scope, open: 0, compute)
  }

  private func lift(
    _ values: [Evaluated], _ site: Site, _ scope: Scope, open: Int,
    _ compute: ([Evaluated]) -> Evaluated
  ) -> Evaluated {
    let next = values.indices.first { if case .choice = values[$0].content { true } else { false } }
    guard let next, case .choice(let condition, let then, let otherwise) = values[next].content
    else { return compute(values) }
    var values = values
    if let outcome = outcome(of: condition, in: scope) {
      values[next] = outcome ? then : otherwise
      return lift(values, site, scope, open: open, compute)
    }
    guard open < Self.mostConditions else {
      return Evaluated(
        .unknown(Formula(.expression(Expression(.if, .sequence(values.map(\.node)))))),
        at: site.place)
    }
    let branches = [(true, then), (false, otherwise)].map { isMet, value in
      values[next] = value
      let scope = self.scope(scope, assuming: condition, isMet)
      return lift(values, site, scope, open: open + 1, compute)
    }
    return Evaluated(
      .choice(condition: condition, then: branches[0], otherwise: branches[1]), at: site.place)
  }
}

extension Evaluated {
  /// The text that CloudFormation makes of a known scalar; nil for anything else.
  package var plainText: String? { scalar?.parameterText }

  /// Whether the value is a function that CloudFormation refuses.
  package var isRefused: Bool {
    if case .refused = content { true } else { false }
  }

  /// Whether as an item of a list it may be any number of items.
  var isUncertainItem: Bool {
    switch content {
    case .unknown, .choice, .refused: true
    default: false
    }
  }

  /// The value with one more place where it is used.
  func used(at place: SourceRange) -> Evaluated {
    var value = self
    value.uses.append(place)
    return value
  }
}

extension Piece.Content {
  var isText: Bool {
    if case .text = self { true } else { false }
  }
}
