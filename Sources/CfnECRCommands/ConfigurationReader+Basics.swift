// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Mappings, lists and strings of a configuration.
extension ConfigurationReader {
  /// The entries of a mapping whose keys can be had, each once; complains about the others.
  mutating func entries(of node: Node, _ kind: String, among keys: [String]) -> [Node.Entry] {
    var seen: Set<String> = []
    return (node.entries ?? []).filter { entry in
      let key = entry.key.text ?? ""
      guard keys.contains(key) else {
        let nearest = NearestName(to: key, among: keys)?.name
        let rest =
          nearest.map { didYouMean($0) }
          ?? (keys.count <= 12 ? "; can be \(keys.joined(separator: ", "))" : "")
        complain("'\(clipped(key))' is not \(kind)\(rest)", entry.key)
        return false
      }
      guard seen.insert(key).inserted else {
        complain("'\(clipped(key))' must stand once; remove one of the two", entry.key)
        return false
      }
      return true
    }
  }

  /// The strings of a list, each with its place.
  mutating func strings(_ node: Node) -> [(text: String, node: Node)] {
    guard let items = node.items else {
      complain("this must be a list of strings", node)
      return []
    }
    return items.compactMap { item in
      guard let text = item.text, !text.isEmpty, item.tag == nil else {
        complain("this must be a string", item)
        return nil
      }
      return (text, item)
    }
  }

  /// The strings of a list that are as they must be.
  mutating func strings(
    _ node: Node, _ words: String, where isRight: (String) -> Bool
  ) -> [String] {
    strings(node).compactMap { text, item in
      if isRight(text) { return text }
      complain("'\(clipped(text))' must be \(words)", item)
      return nil
    }
  }

  /// A string that is not empty.
  mutating func text(_ node: Node, _ name: String) -> String? {
    guard let text = node.text, !text.isEmpty, !node.isNull, node.tag == nil else {
      complain("\(name) must be a string", node)
      return nil
    }
    return text
  }

  /// A string that is as it must be.
  mutating func text(
    _ node: Node, _ name: String, _ words: String, where isRight: (String) -> Bool
  ) -> String? {
    guard let text = text(node, name) else { return nil }
    if isRight(text) { return text }
    complain("'\(clipped(text))' must be \(words)", node)
    return nil
  }
}

/// Whether a text is an account's number: 12 digits, as they are written.
func isAccountID(_ text: String) -> Bool {
  text.utf8.count == 12 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
}
