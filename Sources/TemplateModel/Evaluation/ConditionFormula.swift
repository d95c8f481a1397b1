// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// A condition with everything but parameters and resources worked out.
///
/// Conditions are put into this form once, so that asking for an outcome needs no template any more.
indirect enum ConditionFormula: Sendable {
  /// A side of a comparison.
  enum Operand: Hashable, Sendable {
    /// Known text.
    case text(String)
    /// What only the deployment knows.
    case formula(Formula)
  }

  /// Decided.
  case constant(Bool)
  /// Whether two texts are the same.
  case equals(Operand, Operand)
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
}

/// What is taken for given while a branch of `Fn::If` is looked at.
public struct Assumptions: Sendable {
  /// The outcomes of conditions, by name.
  var outcomes: [String: Bool] = [:]

  /// The texts that unknown values have.
  var texts: [Formula: String] = [:]

  /// The texts that unknown values do not have.
  var otherTexts: [Formula: Set<String>] = [:]

  /// Whether what is assumed can never be.
  public internal(set) var isContradiction = false

  /// Creates assumptions about nothing.
  public init() {}

  /// Whether nothing is assumed.
  var isEmpty: Bool { outcomes.isEmpty && texts.isEmpty && otherTexts.isEmpty }
}
