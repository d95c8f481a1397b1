// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

extension String: TextShaped {
  /// Any text.
  public static var shape: Shape { .text }

  /// Reads a scalar, whatever it means when it is plain.
  public init?(literal node: Node) {
    guard let text = node.text, node.resolved.tag == nil, !node.isNull else { return nil }
    self = text
  }

  /// Creates a value from its text.
  public init(text: String) {
    self = text
  }

  /// The text, quoted.
  public var node: Node { .string(self) }
}

extension Bool: Shaped {
  /// A boolean.
  public static var shape: Shape { .boolean }

  /// Reads a boolean, also one that is written as text.
  public init?(literal node: Node) {
    guard let scalar = node.scalar, node.resolved.tag == nil else { return nil }
    switch scalar.meaning {
    case .bool(let value): self = value
    case .string("true"): self = true
    case .string("false"): self = false
    default: return nil
    }
  }

  /// The boolean, plain.
  public var node: Node { .plain(self ? "true" : "false") }
}

extension Array: Shaped, ListShaped where Element: Shaped {
  /// A list of the items' shape.
  public static var shape: Shape { .list(ListRule(), Element.shape) }

  /// Reads a list; nil when one of the items is something else.
  public init?(literal node: Node) {
    guard let items = node.items, node.resolved.tag == nil else { return nil }
    self = items.compactMap { Element(literal: $0) }
    guard count == items.count else { return nil }
  }

  /// Creates a list from its items.
  public init(items: [Element]) {
    self = items
  }

  /// The items in order.
  public var node: Node { .sequence(map(\.node)) }
}
