// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A key that is written twice in one mapping.
enum DuplicateKey: Check {
  static let duplicate = RuleDescriptor(
    "duplicate-key", .error, "a key that is written twice in one mapping",
    foreignIdentifiers: ["E0000"])
  static let rules = [duplicate]

  /// Up to here, comparing each key with those before it costs less than hashing them.
  private static let fewKeys = 8

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard reporter.wants(duplicate) else { return }
    visit(template.root, &reporter)
  }

  // An alias is not followed: its anchor stands in the same tree.
  private static func visit(_ node: Node, _ reporter: inout Reporter) {
    switch node.content {
    case .scalar, .alias: return
    case .sequence(let items):
      for index in items.indices { visit(items[index], &reporter) }
    case .mapping(let entries):
      if entries.count > fewKeys {
        compareMany(entries, &reporter)
      } else {
        compareFew(entries, &reporter)
      }
      for index in entries.indices { visit(entries[index].value, &reporter) }
    }
  }

  private static func compareFew(_ entries: [Node.Entry], _ reporter: inout Reporter) {
    for later in entries.indices.dropFirst() {
      guard case .scalar(let scalar) = entries[later].key.content, !entries[later].isMerge else {
        continue
      }
      for earlier in 0..<later where entries[earlier].key.text == scalar.text {
        report(entries[later].key, after: entries[earlier].key, &reporter)
        break
      }
    }
  }

  private static func compareMany(_ entries: [Node.Entry], _ reporter: inout Reporter) {
    var first: [String: Int] = [:]
    first.reserveCapacity(entries.count)
    for (position, entry) in entries.enumerated() {
      guard case .scalar(let scalar) = entry.key.content, !entry.isMerge else { continue }
      if let earlier = first[scalar.text] {
        report(entry.key, after: entries[earlier].key, &reporter)
      } else {
        first[scalar.text] = position
      }
    }
  }

  private static func report(_ key: Node, after first: Node, _ reporter: inout Reporter) {
    reporter.report(
      duplicate, "'\(clipped(key.text ?? ""))' is written twice in this mapping; the last one wins",
      at: key, notes: [Note("first written here", at: first.valueRange)])
  }
}
