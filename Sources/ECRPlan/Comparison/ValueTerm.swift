// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A value in the one form that all its spellings share, so that equal terms are the same value.
indirect enum ValueTerm: Hashable, Sendable {
  /// Text; a boolean of a table is `true` or `false`, whatever its spelling.
  case text(String)
  /// A boolean of a document.
  case boolean(Bool)
  /// A number of a document, in its shortest spelling.
  case number(String)
  /// A KMS key.
  case key(KeyName)
  /// Items in order.
  case list([ValueTerm])
  /// Items whose order means nothing; each stands as often as it is written.
  case bag([ValueTerm: Int])
  /// Members by name.
  case object([String: ValueTerm])
  /// Members to which a loop or a macro may bring others.
  case growing(ValueTerm)
  /// Nothing.
  case absent
  /// Nothing, where the service makes up a value that nobody can tell.
  case implied
  /// What CloudFormation refuses.
  case refused
  /// What only the deployment knows; `side` tells apart what one formula gives on each side.
  case unknown(Formula, side: Int?)
  /// One of two values; `side` tells apart a condition with another outcome on each side.
  case choice(String, then: ValueTerm, otherwise: ValueTerm, side: Int?)

  /// Whether nothing of the term waits for the deployment.
  var isKnown: Bool {
    switch self {
    case .text, .boolean, .number, .key, .absent, .implied, .refused: true
    case .list(let items): items.allSatisfy(\.isKnown)
    case .bag(let items): items.keys.allSatisfy(\.isKnown)
    case .object(let members): members.values.allSatisfy(\.isKnown)
    case .growing, .unknown, .choice: false
    }
  }

  /// The words for why a term is not known.
  var reason: String {
    switch self {
    case .unknown(let formula, _): formula.words
    case .choice(let condition, _, _, _): "condition '\(condition)' is open"
    case .growing: "a macro or loop may bring members"
    case .list(let items): items.first { !$0.isKnown }?.reason ?? Self.nothingKnown
    case .bag(let items):
      items.keys.filter { !$0.isKnown }.map(\.reason).min() ?? Self.nothingKnown
    case .object(let members):
      members.values.filter { !$0.isKnown }.map(\.reason).min() ?? Self.nothingKnown
    case .text, .boolean, .number, .key, .absent, .implied, .refused: Self.nothingKnown
    }
  }

  private static let nothingKnown = "the value is known after the deployment"
}

extension Formula {
  /// Why the value is not known: the first part of the formula that is not.
  var words: String {
    for piece in pieces {
      switch piece {
      case .text: continue
      case .parameter(let name): return "parameter '\(name)' has no known value"
      case .pseudo(let parameter): return "'\(parameter.rawValue)' is not known"
      case .resource(let name), .attribute(let name, _):
        return "resource '\(name)' makes the value"
      case .loopVariable(let name): return "the items of loop variable '\(name)' are not known"
      case .dynamicReference: return "a dynamic reference makes the value"
      case .expression(let expression): return "'\(expression.function.rawValue)' is not computed"
      }
    }
    return "the value is known after the deployment"
  }
}
