// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// Text with references in it, as a string literal makes it.
public struct TextInterpolation: StringInterpolationProtocol, Hashable, Sendable {
  /// A part of the text.
  enum Piece: Hashable, Sendable {
    /// Text as it is meant.
    case text(String)
    /// A name that `Fn::Sub` replaces.
    case variable(String, Expression)
    /// The text of another `Fn::Sub`.
    case template(String)
    /// Any other function.
    case function(Expression)
  }

  /// The parts in order; no two texts stand side by side.
  private(set) var pieces: [Piece] = []

  /// Creates a text without parts.
  public init(literalCapacity: Int, interpolationCount: Int) {
    pieces.reserveCapacity(2 * interpolationCount + 1)
  }

  /// Adds text.
  public mutating func appendLiteral(_ text: String) {
    if case .text(let before)? = pieces.last {
      pieces[pieces.count - 1] = .text(before + text)
    } else if !text.isEmpty {
      pieces.append(.text(text))
    }
  }

  /// Adds the text of a Swift string.
  public mutating func appendInterpolation(_ text: String) {
    appendLiteral(text)
  }

  /// Adds a whole number.
  public mutating func appendInterpolation(_ number: some BinaryInteger) {
    appendLiteral(String(number))
  }

  /// Adds what a parameter, a resource or an attribute will be.
  public mutating func appendInterpolation(_ reference: some Referable) {
    pieces.append(.variable(reference.variable, reference.expression))
  }

  /// Adds a pseudo parameter, such as `.region`.
  public mutating func appendInterpolation(_ parameter: PseudoParameter) {
    pieces.append(.variable(parameter.variable, parameter.expression))
  }

  /// Adds another value, which may be a function.
  public mutating func appendInterpolation(_ value: Value<String>) {
    switch value {
    case .literal(let text): appendLiteral(text)
    case .expression(let expression): pieces.append(Piece(expression))
    }
  }
}

extension TextInterpolation.Piece {
  /// The simplest part that is a function's value.
  init(_ expression: Expression) {
    let argument = expression.argument
    let names = (argument.items ?? [argument]).map { $0.text ?? "" }
    let variable = names.joined(separator: ".")
    let isName = !names.contains("") && !variable.contains { "${} !".contains($0) }
    switch expression.function {
    case .ref where isName && argument.items == nil, .getAtt where isName:
      self = .variable(variable, expression)
    case .sub: self = argument.text.map(Self.template) ?? .function(expression)
    default: self = .function(expression)
    }
  }
}
