// SPDX-License-Identifier: Apache-2.0

/// A document that stands inside a template and has a grammar of its own.
///
/// The shape tables only say which document stands where; who knows the grammar judges it. A slot
/// and its neighbour may hold the same grammar in other forms and sizes.
public struct DocumentKind: Hashable, Sendable {
  /// The name of a grammar; open, so that each service can add its own.
  public struct Grammar: Hashable, Sendable {
    /// The name in messages, such as `lifecycle policy`.
    public let name: String

    /// Creates a grammar's name.
    public init(_ name: String) {
      self.name = name
    }

    /// Any JSON.
    public static let json = Grammar("JSON document")
  }

  /// How the document may be written.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// As a mapping of the template only.
    case mapping

    /// As JSON text only.
    case string

    /// As either.
    case mappingOrString
  }

  /// The document's grammar.
  public var grammar: Grammar

  /// How it may be written.
  public var form: Form

  /// The fewest Unicode scalars of the text; of a mapping, of its compact JSON.
  public var minimumLength: Int

  /// The most Unicode scalars of the text; nil when nothing is said.
  public var maximumLength: Int?

  /// Creates a kind of document.
  public init(
    _ grammar: Grammar, _ form: Form, minimumLength: Int = 0, maximumLength: Int? = nil
  ) {
    (self.grammar, self.form) = (grammar, form)
    (self.minimumLength, self.maximumLength) = (minimumLength, maximumLength)
  }

  /// Any JSON, in any form and of any size.
  public static let json = DocumentKind(.json, .mappingOrString)

  /// Whether a mapping may stand here.
  public var takesMapping: Bool { form != .string }

  /// Whether text may stand here.
  public var takesString: Bool { form != .mapping }

  /// Whether a text of so many Unicode scalars may stand here.
  public func takesLength(_ length: Int) -> Bool {
    length >= minimumLength && maximumLength.map { length <= $0 } ?? true
  }
}
