// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

extension Model {
  /// The Swift key path of what stands under keys and indices of the model, such as
  /// `\Repository.tags[0].value`.
  ///
  /// It ends where no stored property follows, for instance at a function; nil when none is there at all.
  public static func keyPathText(of path: some Sequence<String>) -> String? {
    var text = ""
    var model: (any Model.Type)? = self
    var item: (any Model.Type)?
    for name in path {
      if let next = model?.property(named: name) {
        text += text.isEmpty ? next.keyPath : ".\(next.name)"
        model = next.literal as? any Model.Type
        item = (next.literal as? any ListShaped.Type)?.itemModel
      } else if item != nil, let index = Int(name) {
        text += "[\(index)]"
        (model, item) = (item, nil)
      } else {
        break
      }
    }
    return text.isEmpty ? nil : text
  }

  private static func property(
    named name: String
  ) -> (keyPath: String, name: Substring, literal: any Shaped.Type)? {
    guard let position = table.shape.position(of: name), table.rows.indices.contains(position),
      let keyPath = table.rows[position].keyPath
    else { return nil }
    let text = String(describing: keyPath())
    let last = text.split(separator: ".").last ?? text[...]
    return (text, last, table.rows[position].literal)
  }
}

/// A slot, whatever its literal's type is.
private protocol Slot {
  static var literal: any Shaped.Type { get }
}

extension Value: Slot {
  fileprivate static var literal: any Shaped.Type { Literal.self }
}

extension ListShaped {
  /// The model of the items, when they are objects.
  fileprivate static var itemModel: (any Model.Type)? {
    (Item.self as? any Slot.Type)?.literal as? any Model.Type
  }
}
