// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// A Swift type for what may stand in a slot of a template.
public protocol Shaped: Hashable, Sendable {
  /// The type's shape; a slot's row may narrow it.
  static var shape: Shape { get }

  /// Reads a value that is written out; nil when something else stands there.
  ///
  /// A convenience: places and styles are lost. The product reads the tree itself.
  init?(literal node: Node)

  /// The value as it stands in a template.
  var node: Node { get }
}

/// A type whose values are written as text, so that a string literal can make one.
public protocol TextShaped: Shaped {
  /// Creates a value from its text, without judging it.
  init(text: String)
}

/// A list type whose items have a shape.
///
/// A protocol of its own, because `String` is a collection, too, and would take a list's facts.
public protocol ListShaped: Shaped {
  /// The type of the items.
  associatedtype Item: Shaped

  /// Creates a list from its items.
  init(items: [Item])
}
