// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension SnapshotReader {
  /// The members of an object, of a name that stands twice the last; nil and a complaint for anything else.
  mutating func members(_ node: Node, _ what: String) -> [Node.Entry]? {
    guard let entries = node.entries else {
      complain("'\(clipped(what))' must be an object", at: node)
      return nil
    }
    // Most objects are small: there looking at each pair takes less time than a dictionary.
    let names = entries.map { $0.key.text ?? "" }
    let isSmall = names.count <= 12
    if isSmall, names.indices.allSatisfy({ !names[..<$0].contains(names[$0]) }) { return entries }
    var positions: [String: Int] = [:]
    var members: [Node.Entry] = []
    for entry in entries {
      let name = entry.key.text ?? ""
      if let position = positions[name] {
        complain(
          "'\(clipped(name))' stands twice in one object; only one of the two can hold",
          at: entry.key, notes: [Note("it stands here before", at: members[position].key.range)])
        members[position] = entry
      } else {
        positions[name] = members.count
        members.append(entry)
      }
    }
    return members
  }

  /// The items of a list; nil and a complaint for anything else.
  mutating func items(_ node: Node, _ what: String) -> [Node]? {
    guard let items = node.items else {
      complain("'\(clipped(what))' must be a list", at: node)
      return nil
    }
    return items
  }

  /// The items of a member that is a list; none when it is missing.
  mutating func items(in node: Node, _ name: String) -> [Node] {
    guard let value = node[name], !value.isNull else { return [] }
    return items(value, name) ?? []
  }

  /// The text of a scalar; nil and a complaint for anything else.
  mutating func text(_ node: Node, _ what: String) -> String? {
    guard let text = node.text, !node.isNull else {
      complain("'\(clipped(what))' must be text", at: node)
      return nil
    }
    return text
  }

  /// The text of a member; nil when it is missing.
  mutating func text(in node: Node, _ name: String) -> String? {
    guard let value = node[name], !value.isNull else { return nil }
    return text(value, name)
  }

  /// The text of a member that must be there.
  mutating func neededText(in node: Node, _ name: String, _ what: String) -> String? {
    guard let value = node[name], !value.isNull else {
      complain(
        "\(what) must have '\(name)'",
        at: SourceRange(start: node.range.start, end: min(node.range.start + 1, node.range.end)))
      return nil
    }
    return text(value, name)
  }

  /// A moment; nil and a complaint for what is none.
  mutating func time(_ node: Node, _ what: String) -> Timestamp? {
    guard let text = node.text, let time = Timestamp(text) else {
      complain("'\(what)' must be a time: ISO 8601, or seconds since 1970", at: node)
      return nil
    }
    return time
  }

  /// The moment of a member; nil when it is missing.
  mutating func time(in node: Node, _ name: String) -> Timestamp? {
    guard let value = node[name], !value.isNull else { return nil }
    return time(value, name)
  }

  /// Reads an output of the AWS CLI: null is absent, `{"error": CODE}` an error.
  ///
  /// What is malformed counts as not collected, beside its complaint.
  mutating func outcome<Value>(
    _ node: Node, _ what: String, _ read: (inout SnapshotReader, Node) -> Value?
  ) -> Observed<Value> {
    if node.isNull { return .absent }
    if let code = errorCode(of: node) { return Observed(error: code) }
    return read(&self, node).map { .found($0) } ?? .notCollected
  }

  /// The code of `{"error": CODE}`; nil for anything else, a repository with the name `error` included.
  func errorCode(of node: Node) -> String? {
    guard let error = node["error"], !error.isNull else { return nil }
    return error.text
  }
}
