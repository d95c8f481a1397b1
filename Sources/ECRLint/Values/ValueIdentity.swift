// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// What two values share that are certainly the same text in every deployment.
enum ValueIdentity: Hashable {
  /// A known text.
  case text(String)
  /// The formula of a text that is not known.
  case formula(Formula)

  /// The identity of a value; nil when it is no text, or when the formula may make another text
  /// each time.
  init?(_ value: Evaluated) {
    switch value.content {
    case .scalar(let scalar): self = .text(scalar.text)
    case .unknown(let formula):
      guard !formula.pieces.isEmpty, formula.pieces.allSatisfy(\.isFixed) else { return nil }
      self = .formula(formula)
    default: return nil
    }
  }

  /// Whether the text is known.
  var isText: Bool {
    if case .text = self { true } else { false }
  }
}

extension Formula.Piece {
  /// Whether the piece is the same wherever it stands in a template.
  fileprivate var isFixed: Bool {
    switch self {
    case .loopVariable: false
    case .expression(let expression): expression.function != .transform
    default: true
    }
  }
}
