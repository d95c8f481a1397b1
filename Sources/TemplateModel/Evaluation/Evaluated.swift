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
    /// The compact JSON text of a value, which `Fn::ToJsonString` makes.
    ///
    /// The value stands here itself, because the text's order of keys is not documented.
    indirect case json(Evaluated)
    /// Nothing: `AWS::NoValue`, or no key at all.
    case absent
    /// An empty value or `null`, which CloudFormation refuses.
    case null
    /// A value that only the deployment knows, with the formula that makes it.
    case unknown(Formula)
    /// A function that CloudFormation certainly refuses to compute, such as a look-up of a key that a
    /// mapping does not have.
    ///
    /// Apart, because the few reasons are far larger than the many values.
    indirect case refused(Refusal)
    /// One of two values, by a condition whose outcome is not known.
    indirect case choice(condition: String, then: Evaluated, otherwise: Evaluated)
  }

  /// Why a function cannot be computed.
  public struct Refusal: Hashable, Sendable {
    /// What kind of function it is.
    public var function: IntrinsicFunction
    /// One lower-case phrase.
    public var message: String
    /// What the function is given, with what is known in it put in its place.
    public var argument: Node

    /// Creates a reason.
    public init(
      _ function: IntrinsicFunction, _ message: String, argument: Node = .sequence([])
    ) {
      (self.function, self.message, self.argument) = (function, message, argument)
    }
  }

  /// The members of a mapping.
  public struct Fields: Sendable {
    /// A member; of a key that is written twice, the last.
    public struct Field: Sendable {
      /// The key.
      public var name: String
      /// Where the key stands in the template.
      public var keyRange: SourceRange
      /// The value.
      public var value: Evaluated
      /// Whether the member is one of a loop whose items are not known: there may be none, or many.
      public var isSupposed: Bool

      /// Creates a member.
      public init(
        name: String, keyRange: SourceRange, value: Evaluated, isSupposed: Bool = false
      ) {
        (self.name, self.keyRange, self.value) = (name, keyRange, value)
        self.isSupposed = isSupposed
      }
    }

    /// The members in the order of the text.
    public var fields: [Field]

    /// Whether more members may come from a loop or a macro, so that none can be said to be missing.
    public var isOpen: Bool

    /// The loops and macros that more members may come from, as they are written.
    public var rest: [Node.Entry] = []

    /// Creates the members of a mapping; without arguments, of one that is empty.
    public init(_ fields: [Field] = [], isOpen: Bool = false) {
      (self.fields, self.isOpen) = (fields, isOpen)
    }

    /// The member of a name.
    public subscript(name: String) -> Field? {
      // By index, because each member that is handed to a closure is a copy.
      fields.indices.first { fields[$0].name == name }.map { fields[$0] }
    }
  }

  /// What is known.
  public var content: Content

  /// Where the value is written.
  public var origin: Origin

  /// Where in the template it is used, when it is written somewhere else; the innermost use first.
  ///
  /// Empty for a value that stands where it is used.
  public var uses: [SourceRange]

  /// The pieces that text was put together from, known or not; empty for a value that is written in
  /// one piece.
  public var pieces: [Piece]

  /// Creates a value.
  public init(
    _ content: Content, at origin: Origin, uses: [SourceRange] = [], pieces: [Piece] = []
  ) {
    (self.content, self.origin, self.uses, self.pieces) = (content, origin, uses, pieces)
  }

  /// Creates a value that the template itself writes.
  public init(_ content: Content, at range: SourceRange) {
    self.init(content, at: Origin(range))
  }

  /// The place in the template that stands for the value: where it is used, or else where it is written.
  public var place: SourceRange { uses.last ?? origin.range }

  /// The text, when it is a known scalar.
  public var text: String? {
    if case .scalar(let scalar) = content { scalar.text } else { nil }
  }

  /// The scalar, when it is a known one.
  public var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The items, when it is a list.
  public var items: [Evaluated]? {
    if case .list(let items) = content { items } else { nil }
  }

  /// The members, when it is a mapping.
  public var fields: Fields? {
    if case .object(let fields) = content { fields } else { nil }
  }

  /// The value of a member; nil when this is no mapping or has no such member.
  public subscript(name: String) -> Evaluated? { fields?[name]?.value }

  /// Whether nothing stands here.
  public var isAbsent: Bool {
    if case .absent = content { true } else { false }
  }
}
