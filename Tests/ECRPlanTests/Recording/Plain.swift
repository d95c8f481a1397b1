// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateSyntax

/// Data as Foundation's JSON has it.
enum Plain {
  static func value(_ node: Node) -> Any {
    if let entries = node.entries {
      return Dictionary(
        entries.map { ($0.key.text ?? "", value($0.value)) }, uniquingKeysWith: { $1 })
    }
    if let items = node.items { return items.map(value) }
    switch node.scalar?.meaning {
    case .bool(let value): return value
    case .integer(let value): return value
    case .string(let text): return text
    case .number, .null, nil: return node.text ?? ""
    }
  }

  /// The JSON with sorted keys, on one line or on many.
  static func text(_ value: Any, isPretty: Bool = false) -> String {
    var options: JSONSerialization.WritingOptions = [
      .sortedKeys, .withoutEscapingSlashes, .fragmentsAllowed,
    ]
    if isPretty { options.insert(.prettyPrinted) }
    let data = try? JSONSerialization.data(withJSONObject: value, options: options)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// A document, which may be text.
  static func document(_ value: Any) -> [String: Any] {
    if let object = value as? [String: Any] { return object }
    let text = value as? String ?? ""
    let read = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    return read as? [String: Any] ?? [:]
  }

  static func list(_ value: Any?) -> [Any] {
    value as? [Any] ?? value.map { [$0] } ?? []
  }
}
