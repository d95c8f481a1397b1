// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// A property's facts, tied to the stored property that holds it in a Swift model.
public struct Row<Root>: Sendable {
  /// The facts, without the Swift type.
  public let property: Property

  /// The stored property; nil for what can only be read.
  ///
  /// Made when it is asked for, because key paths are costly to make and not `Sendable`.
  let keyPath: (@Sendable () -> PartialKeyPath<Root>)?

  /// The type of what is written out.
  let literal: any Shaped.Type

  /// The value as a node; nil when the model says nothing.
  let read: @Sendable (Root) -> Node?

  /// Sets the value from a node; false when the node does not fit or the value is there already.
  let write: @Sendable (inout Root, Node) -> Bool

  /// Creates the row of a property that can be set.
  public init<Literal>(
    _ name: String,
    _ keyPath: @autoclosure @escaping @Sendable () -> WritableKeyPath<Root, Value<Literal>?>,
    _ summary: String, _ facts: Fact<Literal>...
  ) {
    var property = Property(name: name, shape: Literal.shape, summary: summary)
    for fact in facts { fact.apply(&property) }
    self.property = property
    self.keyPath = { keyPath() }
    literal = Literal.self
    read = { $0[keyPath: keyPath()]?.node }
    write = { root, node in
      let keyPath = keyPath()
      guard root[keyPath: keyPath] == nil, let value = Value<Literal>(literal: node) else {
        return false
      }
      root[keyPath: keyPath] = value
      return true
    }
  }

  /// Creates the row of a text that can only be read, with `Fn::GetAtt`.
  public static func attribute(
    _ name: String, _ summary: String, _ facts: Fact<String>...
  ) -> Row {
    var property = Property(
      name: name, shape: .text, summary: summary, traits: .readOnly)
    property.absence = .generated
    for fact in facts { fact.apply(&property) }
    return Row(attribute: property)
  }

  private init(attribute: Property) {
    property = attribute
    keyPath = nil
    literal = String.self
    read = { _ in nil }
    write = { _, _ in false }
  }
}
