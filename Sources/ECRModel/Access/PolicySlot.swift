// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateModel

/// An element of a policy as far as it is known: absent, known, unknown, or a choice of these.
public struct PolicySlot: Sendable {
  /// The key; nil when it is not written.
  public var keyRange: SourceRange?

  /// The value: `absent` when the key is certainly not there, unknown when a loop or a macro may
  /// bring it.
  public var value: Evaluated

  /// Looks up an element of a mapping.
  init(_ name: String, in fields: Evaluated.Fields, of owner: Evaluated) {
    if let field = fields[name] {
      (keyRange, value) = (field.keyRange, field.value)
    } else {
      let content: Evaluated.Content = fields.isOpen ? .unknown(Formula([])) : .absent
      value = Evaluated(content, at: owner.origin, uses: owner.uses)
    }
  }
}

/// A mapping with elements of known names, and what else stands in it.
///
/// The elements are found in one walk, so a mapping with many keys costs no more than its length.
public struct PolicyElements: Sendable {
  /// The mapping.
  public let owner: Evaluated

  /// The members whose keys are no elements.
  public let others: [Evaluated.Fields.Field]

  /// Whether a loop or a macro may bring more members.
  public let isOpen: Bool

  private let elements: Evaluated.Fields

  /// Reads a mapping; nil for anything else.
  init?(_ value: Evaluated, named names: [String]) {
    guard let fields = value.fields else { return nil }
    owner = value
    isOpen = fields.isOpen
    elements = Evaluated.Fields(
      fields.fields.filter { names.contains($0.name) }, isOpen: fields.isOpen)
    others = fields.fields.filter { !names.contains($0.name) }
  }

  /// The element of a name.
  public subscript(name: String) -> PolicySlot { PolicySlot(name, in: elements, of: owner) }
}
