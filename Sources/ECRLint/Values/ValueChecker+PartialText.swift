// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Judging text of which only parts are known, such as `Team/${AWS::Region}`.
extension ValueChecker {
  /// Reports text that is wrong whatever stands in the parts that are not known.
  mutating func checkPartialText(_ value: Evaluated, _ rule: StringRule) {
    let texts = value.pieces.map(\.text)
    let known = texts.compactMap { $0 }
    guard known.contains(where: { !$0.isEmpty }) else { return }
    let shown = clipped(Self.shown(value.pieces))
    if !rule.allowed.isEmpty, !rule.allowed.contains(where: { Self.canBe($0, texts) }) {
      report(
        PropertyRules.unknownValue,
        "'\(shown)' can be no value of this property; can be \(alternatives(rule.allowed))",
        at: value)
      return
    }
    let length = known.reduce(0) { $0 + $1.unicodeScalars.count }
    if let most = rule.maximumLength, length > most {
      report(
        PropertyRules.wrongLength,
        "this text must have at most \(most) characters; it has at least \(length)", at: value)
      return
    }
    if let form = rule.form, !form.canMatch(texts) {
      report(PropertyRules.patternMismatch, "'\(shown)' must be \(form.words)", at: value)
    }
  }

  /// Whether a word can be the text, by what stands at its ends.
  static func canBe(_ word: String, _ texts: [String?]) -> Bool {
    let head = texts.first.flatMap { $0 } ?? ""
    let tail = texts.last.flatMap { $0 } ?? ""
    return word.hasPrefix(head) && word.hasSuffix(tail)
  }

  /// The text with `${Name}` for what is not known.
  static func shown(_ pieces: [Piece]) -> String {
    Formula(pieces.map(\.formulaPiece)).shown
  }
}

extension Formula {
  /// The text with `${Name}` for what is not known.
  var shown: String { pieces.map(\.shown).joined() }

  /// The known runs of the text.
  var known: [String] {
    pieces.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
}

extension Formula.Piece {
  fileprivate var shown: String {
    switch self {
    case .text(let text), .dynamicReference(let text): text
    case .parameter(let name), .resource(let name), .loopVariable(let name): "${\(name)}"
    case .pseudo(let parameter): "${\(parameter.rawValue)}"
    case .attribute(let resource, let attribute): "${\(resource).\(attribute)}"
    case .expression(let expression): "${\(expression.function.name)}"
    }
  }
}
