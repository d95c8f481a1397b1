// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
import TemplateSyntax

extension Evaluated {
  /// The fewest Unicode scalars that the value's compact JSON can have.
  ///
  /// Exact when everything is known and no plain number or boolean stands in it, for which the shorter
  /// of two readings counts. Of a choice the shorter branch counts, of a value that is not known what is
  /// known of its text. Takes time linear in the value.
  public var shortestJSONLength: Int { length(isText: false) }

  /// The fewest Unicode scalars of the value as text that is put together from pieces.
  public var shortestTextLength: Int {
    if let text { return text.unicodeScalars.count }
    return pieces.reduce(0) { length, piece in
      switch piece.content {
      case .text(let text): length + text.unicodeScalars.count
      case .json(let value): length + value.shortestJSONLength
      case .unknown: length
      }
    }
  }

  /// `isText` for a value whose JSON stands in a string of JSON, in which quotes are escaped.
  private func length(isText: Bool) -> Int {
    let quote = isText ? 2 : 1
    switch content {
    case .scalar(let scalar):
      switch scalar.meaning {
      case .integer(let number): return String(number).utf8.count
      case .bool(let isTrue): return isTrue ? 4 : 5
      case .number, .null: return 1
      case .string(let text): return 2 * quote + Self.escapedLength(of: text)
      }
    case .list(let items):
      let present = items.filter { !$0.mayBeAbsent }
      return present.reduce(2 + max(present.count - 1, 0)) { $0 + $1.length(isText: isText) }
    case .object(let fields):
      let present = fields.fields.filter { !$0.value.mayBeAbsent }
      return present.reduce(2 + max(present.count - 1, 0)) { length, field in
        length + 2 * quote + Self.escapedLength(of: field.name) + 1
          + field.value.length(isText: isText)
      }
    case .json(let value): return 2 * quote + value.length(isText: true)
    case .absent: return 0
    case .null, .refused: return 1
    case .choice(_, let then, let otherwise):
      return min(then.length(isText: isText), otherwise.length(isText: isText))
    case .unknown(let formula):
      // One part alone may be a number, a list or a mapping.
      guard formula.pieces.count > 1 else { return 1 }
      return formula.pieces.reduce(2 * quote) { length, piece in
        if case .text(let text) = piece { length + Self.escapedLength(of: text) } else { length }
      }
    }
  }

  /// Whether nothing may stand here.
  private var mayBeAbsent: Bool {
    switch content {
    case .absent: true
    case .choice(_, let then, let otherwise): then.mayBeAbsent || otherwise.mayBeAbsent
    default: false
    }
  }

  /// The scalars of a text inside quotes, a backslash before those that JSON does not take bare.
  private static func escapedLength(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { length, scalar in
      switch scalar {
      case "\"", "\\", "\u{8}", "\u{9}", "\u{A}", "\u{C}", "\u{D}": length + 2
      case "\0"..."\u{1F}": length + 6
      default: length + 1
      }
    }
  }
}
