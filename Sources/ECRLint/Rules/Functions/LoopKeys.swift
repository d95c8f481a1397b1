// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A key that one round of a loop makes.
struct LoopKey {
  /// The key as it is made.
  var name: String
  /// The item of the collection that makes it.
  var item: Node
  /// The key as it is written.
  var key: Node

  /// The most keys that are made of one section; a template cannot have as many entries.
  private static let most = 2_000

  /// The keys that the outermost loops of a section make where all of what makes them is written out.
  ///
  /// `${Name}` stands for the item as it is, `&{Name}` for its letters and digits. Source:
  /// CloudFormation Template Reference, "Fn::ForEach".
  static func all(in section: TemplateSection, of template: Template) -> [LoopKey] {
    var keys: [LoopKey] = []
    for entry in template.root[section.rawValue]?.entries ?? [] {
      guard let loop = ForEach(entry), let variable = loop.variable, !variable.isEmpty,
        let collection = loop.collection, !collection.isComputed, let items = collection.items
      else { continue }
      var seen: Set<String> = []
      for body in loop.body?.entries ?? [] {
        // A key that is written twice is reported as one.
        guard let text = body.key.text, !ForEach.isKey(text), !text.hasPrefix("Fn::"),
          seen.insert(text).inserted
        else { continue }
        for item in items {
          guard keys.count < most else { return keys }
          guard Expression(item) == nil, !item.isNull, let value = item.text, !isComposed(value)
          else { continue }
          let name = made(of: text, variable, value)
          // What is left in it is of something else.
          if name != text, !isComposed(name) {
            keys.append(LoopKey(name: name, item: item, key: body.key))
          }
        }
      }
    }
    return keys
  }

  private static func made(of text: String, _ variable: String, _ value: String) -> String {
    let plain = value.unicodeScalars.filter { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": true
      default: false
      }
    }
    var name = ""
    var rest = text[...]
    let (raw, stripped) = ("${\(variable)}", "&{\(variable)}")
    while let first = rest.first {
      if first == "$", rest.hasPrefix(raw) {
        name += value
        rest = rest.dropFirst(raw.count)
      } else if first == "&", rest.hasPrefix(stripped) {
        name += String(String.UnicodeScalarView(plain))
        rest = rest.dropFirst(stripped.count)
      } else {
        name.append(first)
        rest = rest.dropFirst()
      }
    }
    return name
  }
}
