// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// An element of an XML document: its name without a prefix, and what is in it.
///
/// Attributes, comments and instructions are read over.
struct XMLElement: Hashable, Sendable {
  /// The name without its prefix.
  var name: String

  /// The elements inside, in order.
  var children: [XMLElement] = []

  /// The text inside, without that of elements inside.
  var text = ""

  /// The first element inside that has a name.
  subscript(name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The content as data, as `AWSCaller` tells it.
  ///
  /// Recursion is bounded by `XMLReader.depth`.
  var node: Node {
    guard !children.isEmpty else { return .string(text) }
    guard children.contains(where: { $0.name != "member" }) else {
      return .sequence(children.map(\.node))
    }
    return .mapping(children.map { ($0.name, $0.node) })
  }
}
