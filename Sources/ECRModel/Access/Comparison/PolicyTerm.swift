// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
import TemplateSyntax

/// A part of an access policy in the one form that all spellings of its meaning share.
///
/// Two parts that are not known are the same when the same formula makes them, under the same
/// parameters.
public indirect enum PolicyTerm: Hashable, Sendable {
  /// Text; numbers and booleans are their text.
  case text(String)
  /// Several terms whose order and repetition say nothing.
  case set(Set<PolicyTerm>)
  /// A mapping.
  case mapping([String: PolicyTerm])
  /// What only the deployment knows.
  case unknown(Formula)
  /// One of two terms, by a condition.
  case choice(condition: String, then: PolicyTerm, otherwise: PolicyTerm)
  /// A function that CloudFormation refuses, or a null.
  case refused
  /// A mapping that a macro or a loop may bring more members to.
  case open(PolicyTerm)

  /// No values at all.
  static let nothing = PolicyTerm.set([])

  /// Reads any value; a list of one is the same as its item.
  init(_ value: Evaluated, _ text: (String) -> String = { $0 }) {
    switch value.content {
    case .scalar(let scalar): self = .text(text(scalar.text))
    case .list(let items):
      let terms = Set(items.filter { !$0.isAbsent }.map { PolicyTerm($0, text) })
      self = terms.count == 1 ? terms.first ?? .nothing : .set(terms)
    case .object(let fields):
      var members: [String: PolicyTerm] = [:]
      for field in fields.fields where !field.value.isAbsent {
        members[field.name] = PolicyTerm(field.value, text)
      }
      self = fields.isOpen ? .open(.mapping(members)) : .mapping(members)
    case .json(let tree): self = PolicyTerm(tree, text)
    case .absent: self = .nothing
    case .null, .refused: self = .refused
    case .unknown(let formula): self = .unknown(formula)
    case .choice(let condition, let then, let otherwise):
      self = .choice(
        condition: condition, then: PolicyTerm(then, text), otherwise: PolicyTerm(otherwise, text))
    }
  }

  /// Whether nothing of the term waits for the deployment.
  public var isKnown: Bool {
    switch self {
    case .text, .refused: true
    case .set(let terms): terms.allSatisfy(\.isKnown)
    case .mapping(let members): members.allSatisfy { $0.value.isKnown }
    case .unknown, .choice, .open: false
    }
  }

  /// The terms of a list, each once in the order of the text; one that is no list is its own item.
  static func items(
    of value: Evaluated, _ text: (String) -> String = { $0 }
  ) -> [PolicyTerm] {
    if value.isAbsent { return [] }
    var seen: Set<PolicyTerm> = []
    return (value.items ?? [value]).filter { !$0.isAbsent }.map { PolicyTerm($0, text) }
      .filter { seen.insert($0).inserted }
  }
}
