// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// The texts of a tree that may be names of parameters, conditions or resources.
///
/// Takes more for a name than is one, which only makes an answer more careful.
struct NodeNames {
  private var texts: Set<String> = []

  /// Whether an `Fn::FindInMap` is among them.
  private(set) var namesMapping = false

  /// Gathers the names of a tree; takes time linear in its text.
  init(_ node: Node) {
    add(node)
  }

  private mutating func add(_ node: Node) {
    if node.tag == "!FindInMap" { namesMapping = true }
    switch node.content {
    case .scalar(let scalar): add(scalar.text)
    case .sequence(let items): for item in items { add(item) }
    case .mapping(let entries):
      for entry in entries {
        if entry.key.text == IntrinsicFunction.findInMap.rawValue { namesMapping = true }
        add(entry.value)
      }
    case .alias(let alias): if let target = alias.target { add(target) }
    }
  }

  private mutating func add(_ text: String) {
    texts.insert(text)
    // `Name.Attribute` and the variables of an `Fn::Sub` name resources, too.
    for part in text.split(whereSeparator: { "${}.! ".contains($0) }) { texts.insert(String(part)) }
  }

  /// Whether none of some names is among the texts.
  func isDisjoint(with names: Set<String>) -> Bool { texts.isDisjoint(with: names) }
}
