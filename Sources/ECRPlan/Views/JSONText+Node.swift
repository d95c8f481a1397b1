// SPDX-License-Identifier: Apache-2.0

package import TemplateDiagnostics
package import TemplateSyntax

extension JSONText {
  /// The JSON of data; null for nil, and for what stands for nothing.
  ///
  /// A number that does not fit in 64 bits is its text. Recurses once a level.
  package init(_ node: Node?) {
    guard let node = node?.resolved else {
      self = .null
      return
    }
    switch node.content {
    case .scalar(let scalar):
      self =
        switch scalar.meaning {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(Int(value))
        case .number(let text), .string(let text): .string(text)
        }
    case .sequence(let items): self = .array(items.map { JSONText($0) })
    case .mapping:
      self = .object(
        present: (node.entries ?? []).map {
          ($0.key.text ?? "", JSONText?.some(JSONText($0.value)))
        })
    case .alias: self = .null
    }
  }
}
