// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// What a section declares under a key, and whether a loop makes it.
struct SectionEntry {
  /// The name as written.
  var name: String
  /// The key.
  var key: Node
  /// The value.
  var value: Node
  /// Whether it stands in an `Fn::ForEach`, so that one entry can stand for many.
  var isInLoop: Bool
}

extension Template {
  /// The entries of a section in order: loops are opened, an `Fn::Transform` is left out.
  func entries(of section: TemplateSection) -> [SectionEntry] {
    var found: [SectionEntry] = []
    func collect(_ node: Node?, isInLoop: Bool) {
      for entry in node?.entries ?? [] {
        guard let name = entry.key.text else { continue }
        if let loop = ForEach(entry) {
          collect(loop.body, isInLoop: true)
        } else if name != IntrinsicFunction.transform.rawValue {
          found.append(
            SectionEntry(name: name, key: entry.key, value: entry.value, isInLoop: isInLoop))
        }
      }
    }
    collect(root[section.rawValue], isInLoop: false)
    return found
  }
}

extension Node {
  /// Whether a function stands here, or something that is written like one.
  ///
  /// What looks like a function and is none is reported where functions are judged.
  func looksLikeFunction(inCondition: Bool = false) -> Bool {
    let node = resolved
    if let tag = node.tag, tag.hasPrefix("!") { return true }
    guard let entries = node.writtenEntries else { return false }
    return Expression(node, inCondition: inCondition) != nil
      || entries.contains { entry in
        guard let name = entry.key.text else { return false }
        return name.hasPrefix("Fn::")
      }
  }

  /// The entries apart from loops and transforms, whose outcome is not known here.
  var plainEntries: [Entry] {
    (entries ?? []).filter { entry in
      !(entry.key.text.map { $0.hasPrefix("Fn::") } ?? false)
    }
  }
}
