// SPDX-License-Identifier: Apache-2.0

/// Everything that is known of one property: the row that every part of the product reads.
public struct Property: Sendable {
  /// The key in a template.
  public var name: String

  /// What may stand there.
  public var shape: Shape

  /// What the property means, as one sentence.
  public var summary: String

  /// Whether it is required, create-only, read-only or write-only.
  public var traits: Traits

  /// What the live resource has where the template says nothing.
  public var absence: Absence

  /// What an update does when the template no longer has the property.
  public var removal: Removal

  /// How two values are the same.
  public var comparison: Comparison

  /// Where the API tells the live value; nil when it does not.
  public var live: APIPath?

  /// Creates a row that says nothing but its shape.
  public init(name: String, shape: Shape, summary: String, traits: Traits = []) {
    (self.name, self.shape, self.summary, self.traits) = (name, shape, summary, traits)
    (absence, removal) = (.unset, .clears)
    comparison = Comparison(of: shape)
  }

  /// Whether an object without the property is refused, be it by the schema or by the service.
  public var isNeeded: Bool { !traits.isDisjoint(with: [.required, .requiredByService]) }
}
