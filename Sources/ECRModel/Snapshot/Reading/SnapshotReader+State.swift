// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// How a snapshot names the outcomes of reading.
enum RecordedState: String, CaseIterable {
  case found
  case absent
  case denied
  case failed
  case notCollected
}

extension SnapshotReader {
  /// Reads the recorded outcome of a read; what is missing was not collected.
  mutating func recorded<Value>(
    _ parent: Node, _ name: String, _ read: (inout SnapshotReader, Node) -> Value?
  ) -> Observed<Value> {
    recordedOutcome(parent, name) { reader, _, value in read(&reader, value) }
  }

  /// Reads the recorded outcome of a list.
  mutating func recordedListing<Item>(
    _ parent: Node, _ name: String, _ read: (inout SnapshotReader, [Node]) -> [Item]
  ) -> Observed<Listing<Item>> {
    recordedOutcome(parent, name) { reader, outcome, value in
      guard let items = reader.items(value, "value") else { return nil }
      var isWhole = true
      if let flag = outcome["isWhole"], !flag.isNull {
        guard case .bool(let value)? = flag.scalar?.meaning else {
          reader.complain("'isWhole' must be true or false", at: flag)
          return nil
        }
        isWhole = value
      }
      return Listing(read(&reader, items), isWhole: isWhole)
    }
  }

  private mutating func recordedOutcome<Value>(
    _ parent: Node, _ name: String, _ read: (inout SnapshotReader, Node, Node) -> Value?
  ) -> Observed<Value> {
    guard let node = parent[name], !node.isNull, members(node, name) != nil,
      let text = neededText(in: node, "state", "'\(name)'")
    else { return .notCollected }
    guard let state = RecordedState(rawValue: text) else {
      complain(
        "'\(clipped(text))' is not an outcome of reading; can be"
          + " \(alternatives(RecordedState.allCases.map(\.rawValue)))", at: node["state"] ?? node)
      return .notCollected
    }
    switch state {
    case .absent: return .absent
    case .notCollected: return .notCollected
    case .denied: return .denied(code: self.text(in: node, "code") ?? "")
    case .failed: return .failed(code: self.text(in: node, "code") ?? "")
    case .found:
      guard let value = node["value"] else {
        complain("'\(name)' must have 'value' when it was found", at: node)
        return .notCollected
      }
      return read(&self, node, value).map { .found($0) } ?? .notCollected
    }
  }
}
