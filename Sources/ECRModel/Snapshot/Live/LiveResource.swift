// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
import TemplateSyntax

/// A resource as it is live, property by property, in the words of a template.
public struct LiveResource: Sendable {
  /// A property with what is known of its live value.
  public struct Property: Sendable {
    /// The key in a template.
    public var name: String

    /// The value, in the property's shape.
    ///
    /// Absent when AWS answered and the answer holds none; the table says what that means.
    public var value: Observed<Evaluated>
  }

  /// The type.
  public let typeName: String

  /// What identifies it, which is what `Ref` gives.
  public let identifier: String

  /// The properties that the API tells, in the order of the table, read-only ones included.
  public let properties: [Property]

  /// What is known of a property's live value; not collected when the API does not tell it.
  public subscript(name: String) -> Observed<Evaluated> {
    properties.first { $0.name == name }?.value ?? .notCollected
  }
}

extension Evaluated {
  /// The text of a live document as AWS gave it; nil for every other value.
  ///
  /// The document itself is the value's content: `json` of the parsed data.
  public var documentText: String? {
    guard case .json = content, pieces.count == 1 else { return nil }
    return pieces.first?.text
  }
}
