// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

extension Expression {
  /// Reads a node that is an expression as a whole, in the short form or the long one; nil when it
  /// is something else.
  init?(written node: Node) {
    let place = node.range
    let node = node.resolved
    if let tag = node.tag {
      guard tag.first == "!" else { return nil }
      let name = String(tag.dropFirst())
      guard
        let function = IntrinsicFunction(rawValue: name)
          ?? IntrinsicFunction(rawValue: "Fn::\(name)")
      else { return nil }
      self.init(function, Node(node.content, range: node.valueRange), range: place)
    } else {
      guard let entries = node.writtenEntries, entries.count == 1, let entry = entries.first,
        let function = entry.key.text.flatMap(IntrinsicFunction.init(rawValue:))
      else { return nil }
      self.init(function, entry.value, range: place)
    }
  }

  /// The expression as a mapping from the function's name to its argument.
  public var longForm: Node {
    .mapping([(function.rawValue, argument)])
  }
}
