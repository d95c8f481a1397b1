// SPDX-License-Identifier: Apache-2.0

/// How a value that is not known is made; two equal formulas make one value.
///
/// They do so under the same parameters, and as long as the resources they name are not replaced.
public struct Formula: Hashable, Sendable {
  /// A part of the formula.
  public indirect enum Piece: Hashable, Sendable {
    /// Known text.
    case text(String)
    /// The value of a parameter.
    case parameter(String)
    /// The value of a pseudo parameter.
    case pseudo(PseudoParameter)
    /// The identifier of a resource, which `Ref` gives.
    case resource(String)
    /// An attribute of a resource.
    case attribute(String, String)
    /// The item of an `Fn::ForEach` whose collection is not known, by the loop's variable.
    case loopVariable(String)
    /// A dynamic reference, such as `{{resolve:ssm:name}}`.
    case dynamicReference(String)
    /// A function, with what is known in it already put in its place.
    case expression(Expression)
  }

  /// The parts of the text in order; one part alone may also be a list or a mapping.
  public var pieces: [Piece]

  /// Creates a formula.
  public init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// Creates a formula of one part.
  public init(_ piece: Piece) {
    pieces = [piece]
  }

  /// The only part, when there is one.
  public var single: Piece? { pieces.count == 1 ? pieces.first : nil }
}
