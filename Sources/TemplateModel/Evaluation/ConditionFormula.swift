// SPDX-License-Identifier: Apache-2.0

/// A condition with everything but unknown values worked out.
///
/// Conditions are put into this form once, so that asking for an outcome needs no template any more.
/// Texts and unknown values are numbered, so that an answer takes no time for their length.
indirect enum ConditionFormula: Sendable {
  /// The number of a text in its table.
  typealias Text = Int

  /// The number of an unknown value in its table.
  typealias Variable = Int

  /// Decided.
  case constant(Bool)
  /// Whether an unknown value is a text.
  case equals(Variable, Text)
  /// Whether two unknown values are the same text.
  case same(Variable, Variable)
  /// Whether all hold.
  case all([ConditionFormula])
  /// Whether one holds.
  case any([ConditionFormula])
  /// Whether another does not hold.
  case not(ConditionFormula)
  /// The outcome of another condition, by name.
  case named(String)
  /// Nobody knows.
  case open

  /// Whether it needs no other condition and has no parts.
  var isLeaf: Bool {
    switch self {
    case .constant, .equals, .same, .open: true
    case .all, .any, .not, .named: false
    }
  }
}

/// What is taken for given while a branch of `Fn::If` is looked at.
///
/// It belongs to the evaluator whose conditions it is about.
public struct Assumptions: Sendable {
  /// The outcomes of conditions, by name.
  var outcomes: [String: Bool] = [:]

  /// The texts that unknown values have.
  var texts: [ConditionFormula.Variable: ConditionFormula.Text] = [:]

  /// The texts that unknown values do not have.
  var otherTexts: [ConditionFormula.Variable: Set<ConditionFormula.Text>] = [:]

  /// Whether what is assumed can never be.
  public internal(set) var isContradiction = false

  /// Creates assumptions about nothing.
  public init() {}

  /// Whether nothing is assumed.
  var isEmpty: Bool { outcomes.isEmpty && texts.isEmpty && otherTexts.isEmpty }
}
