// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax
import TestSupport

/// Makes a document wrong in some places: other types, absurd numbers and times, members that stand twice.
struct HostileDocument {
  /// JSON that need not be valid.
  private indirect enum Value {
    case text(String)
    case raw(String)
    case list([Value])
    case object([(String, Value)])
  }

  private static let values = [
    "null", "true", "\"\"", "[]", "{}", "-1", "0", "1e400", "-1e400", "1e-400", "NaN", "Infinity",
    "9223372036854775808", "-9223372036854775809", "99999999999999999999999999", "1e18", "01",
    "\"9999-12-31T23:59:59.9999999+99:99\"", "\"0000-00-00T00:00:00Z\"", "\"2026-13-45T99:99:99Z\"",
    "\"99999999-01-01\"", "253402300800", "-62135596801", "\"\\u0000\"", "\"\\ud800\"", "\"a\\tb\"",
    "\"arn:aws:ecr:::\"", "\"arn:aws:ecr:us-east-1:111111111111:repository/../../x\"",
    "{\"error\": \"AccessDeniedException\"}", "{\"error\": {}}", "{\"error\": \"\"}",
    "\"{\\\"rules\\\": [{}]}\"", "\"{\\\"Statement\\\": {\\\"Principal\\\": [[[]]]}}\"",
    "\"[1, 2\"", "\"sha256:\"", "[[[[[]]]]]", "{\"\": {\"\": {}}}",
  ]

  private var random: SeededGenerator
  private var left: Int

  /// Writes a document with some places made wrong.
  static func text(of node: Node, seed: UInt64) -> String {
    var maker = HostileDocument(random: SeededGenerator(seed: seed), left: 0)
    maker.left = maker.number(1...4)
    // The chance of a place is such that small and large documents are both hit.
    let chance = max(1, count(node) / 3)
    return write(maker.changed(node, oneIn: chance))
  }

  private static func count(_ node: Node) -> Int {
    1 + (node.items ?? node.entries?.map(\.value) ?? []).reduce(0) { $0 + count($1) }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func changed(_ node: Node, oneIn chance: Int) -> Value {
    if left > 0, number(1...chance) == 1 {
      left -= 1
      if let other = replaced(node) { return other }
    }
    if let items = node.items {
      var items = items.map { changed($0, oneIn: chance) }
      if left > 0, number(1...chance) == 1, let item = items.randomElement(using: &random) {
        left -= 1
        items.append(item)
      }
      return .list(items)
    }
    if let entries = node.entries {
      var members = entries.map { ($0.key.text ?? "", changed($0.value, oneIn: chance)) }
      if left > 0, number(1...chance) == 1, !members.isEmpty {
        left -= 1
        let position = number(0...members.count - 1)
        switch number(0...2) {
        case 0: members.remove(at: position)
        case 1: members.append(members[position])
        default: members[position].0 = "\u{202E}" + members[position].0
        }
      }
      return .object(members)
    }
    guard let scalar = node.scalar else { return .raw("null") }
    return scalar.style == .plain ? .raw(scalar.text) : .text(scalar.text)
  }

  private mutating func replaced(_ node: Node) -> Value? {
    switch number(0...12) {
    case 0: return .raw(String(repeating: "[", count: 20_000))
    case 1: return .text(String(repeating: "x", count: 100_000))
    case 2: return .list(Array(repeating: .raw("{}"), count: 500))
    default: return .raw(Self.values.randomElement(using: &random) ?? "null")
    }
  }

  private static func write(_ value: Value) -> String {
    switch value {
    case .raw(let text): text
    case .text(let text): Plain.text(text)
    case .list(let items): "[" + items.map(write).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { Plain.text($0) + ":\n" + write($1) }.joined(separator: ",") + "}"
    }
  }
}
