// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

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

  /// Whether there may be nothing, under some conditions at least.
  var mayBeAbsent: Bool {
    switch content {
    case .absent: true
    case .choice(_, let then, let otherwise): then.mayBeAbsent || otherwise.mayBeAbsent
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
  /// Whether the piece is known text.
  var isText: Bool {
    if case .text = self { true } else { false }
  }
}
