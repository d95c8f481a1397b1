// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateSyntax

/// A value of a template as far as it is known, with where it stands.
public struct Evaluated: Sendable {
  /// What is known of a value.
  public enum Content: Sendable {
    /// A known scalar.
    case scalar(Scalar)
    /// Items, each known or not; an item that is absent does not count.
    case list([Evaluated])
    /// A mapping.
    case object(Fields)
    /// Nothing: `AWS::NoValue`, or no key at all.
    case absent
    /// An empty value or `null`, which CloudFormation refuses.
    case null
    /// A value that only the deployment knows, with the formula that makes it.
    case unknown(Formula)
    /// One of two values, by a condition whose outcome is not known.
    indirect case choice(condition: String, then: Evaluated, otherwise: Evaluated)
  }

  /// The members of a mapping.
  public struct Fields: Sendable {
    /// A member; of a key that is written twice, the last.
    public struct Field: Sendable {
      /// The key.
      public var name: String
      /// Where the key stands.
      public var keyRange: SourceRange
      /// The value.
      public var value: Evaluated
    }

    /// The members in the order of the text.
    public var fields: [Field]

    /// Whether more members may come from a loop or a macro, so that none can be said to be missing.
    public var isOpen: Bool

    /// Creates the members of a mapping; without arguments, of one that is empty.
    public init(_ fields: [Field] = [], isOpen: Bool = false) {
      (self.fields, self.isOpen) = (fields, isOpen)
    }

    /// The member of a name.
    public subscript(name: String) -> Field? { fields.first { $0.name == name } }
  }

  /// How a value that is not known is made; two equal formulas make one value.
  public struct Formula: Hashable, Sendable {
    /// The function as it is written.
    public var expression: Expression

    /// Creates a formula.
    public init(_ expression: Expression) {
      self.expression = expression
    }
  }

  /// What is known.
  public var content: Content

  /// Where the value stands, without its tag.
  public var origin: SourceRange

  /// Creates a value.
  public init(_ content: Content, at origin: SourceRange) {
    (self.content, self.origin) = (content, origin)
  }
}
