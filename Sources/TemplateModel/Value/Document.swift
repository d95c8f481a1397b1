// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// An embedded document as it stands in a slot: a mapping, or its JSON as text.
public struct Document: TextShaped {
  /// The mapping or the text.
  public var node: Node

  /// Creates a document from a mapping or a text.
  public init(_ node: Node) {
    self.node = node
  }

  /// Any JSON; the slot's row says which document.
  public static var shape: Shape { .document(.json) }

  /// Reads a mapping or a text.
  public init?(literal node: Node) {
    guard node.resolved.tag == nil, !node.isNull else { return nil }
    guard node.scalar != nil || node.writtenEntries != nil else { return nil }
    self.node = node
  }

  /// Creates a document from its JSON.
  public init(text: String) {
    node = .string(text)
  }
}
