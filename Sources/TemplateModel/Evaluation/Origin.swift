// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateSyntax

/// Where a value is written, and who says it.
public struct Origin: Sendable {
  /// The place, without a tag: in the template, or in the file of the parameter that brings the value.
  public var range: SourceRange

  /// The parameter that brings the value; nil when the template's text says it by itself.
  public var parameter: ParameterSource?

  /// Creates a place.
  public init(_ range: SourceRange, _ parameter: ParameterSource? = nil) {
    (self.range, self.parameter) = (range, parameter)
  }
}

/// How a parameter came to its value.
///
/// A class, because every value that a parameter brings refers to it.
public final class ParameterSource: Sendable {
  /// Who says the value.
  public enum Kind: Hashable, Sendable {
    /// The parameter's `Default`, which holds as long as no deployment says otherwise.
    case defaultValue
    /// One of the parameter's `AllowedValues`, which a deployment may choose.
    case allowedValue
    /// A deployment: a parameter file, a deployment file or an option of the command line.
    case given
  }

  /// The parameter's name.
  public let name: String

  /// Who says the value.
  public let kind: Kind

  /// The file that gives the value; nil when it is the template or the command line.
  public let file: SourceFile?

  /// Whether the value has a place: one from the command line has none.
  public let hasPlace: Bool

  /// Creates a source.
  public init(_ name: String, _ kind: Kind, file: SourceFile? = nil, hasPlace: Bool = true) {
    (self.name, self.kind, self.file, self.hasPlace) = (name, kind, file, hasPlace)
  }

  /// Whether the value is only one that the parameter may have.
  public var isSupposed: Bool { kind != .given }
}

/// A piece of a text that was put together, by `Fn::Sub` or `Fn::Join` for example.
public struct Piece: Sendable {
  /// A run of a scalar's text, so that places inside the piece can be found.
  public struct Slice: Sendable {
    /// The whole scalar.
    public var scalar: Scalar
    /// Where the scalar stands, without its tag, in the template.
    public var range: SourceRange
    /// The bytes of the scalar's text that are the piece.
    public var part: Range<Int>

    /// Creates a run.
    public init(_ scalar: Scalar, at range: SourceRange, part: Range<Int>) {
      (self.scalar, self.range, self.part) = (scalar, range, part)
    }
  }

  /// What the piece is.
  public enum Content: Sendable {
    /// Known text.
    case text(String)
    /// Text that only the deployment knows.
    case unknown(Formula.Piece)
    /// The JSON of a value.
    indirect case json(Evaluated)
  }

  /// What the piece is.
  public var content: Content

  /// Where the piece is written.
  public var origin: Origin

  /// Where in the template the piece is used, such as the `${Name}` that stands for it.
  public var place: SourceRange

  /// The text as it stands in the template, when it is exactly a run of a scalar there.
  public var slice: Slice?

  /// The variable in the text of an `Fn::Sub` that stands for the piece, without its braces.
  public var variable: Slice?

  /// Creates a piece.
  public init(
    _ content: Content, at origin: Origin, place: SourceRange, slice: Slice? = nil,
    variable: Slice? = nil
  ) {
    (self.content, self.origin, self.place) = (content, origin, place)
    (self.slice, self.variable) = (slice, variable)
  }

  /// The text, when it is known.
  public var text: String? {
    if case .text(let text) = content { text } else { nil }
  }
}
