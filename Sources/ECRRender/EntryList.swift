// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// Entries with the last of each key, in the place of the first.
struct EntryList {
  private(set) var entries: [Node.Entry] = []
  private var positions: [String: Int] = [:]

  /// Adds an entry; one of the same key is replaced.
  mutating func add(_ entry: Node.Entry) {
    guard let name = entry.key.text else {
      entries.append(entry)
      return
    }
    if let position = positions[name] {
      entries[position] = entry
    } else {
      positions[name] = entries.count
      entries.append(entry)
    }
  }
}
