// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// The data of a tree without tags as a tree of lists that says the type of everything, so that readers
/// in other languages can be compared with ours: `["str", "12"]`, `["int", 12]`, `["map", [["k", …]]]`.
///
/// Keys are text. Numbers that are not whole are compared by value.
public func plainData(_ node: Node) -> Node {
  func typed(_ type: String, _ value: Node) -> Node { .sequence([.string(type), value]) }

  switch node.resolved.content {
  case .alias(let alias): return typed("alias", .string(alias.name))
  case .sequence(let items): return typed("list", .sequence(items.map(plainData)))
  case .mapping:
    let pairs = (node.entries ?? []).map { entry in
      Node.sequence([.string(entry.key.text ?? ""), plainData(entry.value)])
    }
    return typed("map", .sequence(pairs))
  case .scalar(let scalar):
    switch scalar.meaning {
    case .null: return typed("null", .plain("null"))
    case .bool(let value): return typed("bool", .plain(value ? "true" : "false"))
    case .integer(let value): return typed("int", .plain(String(value)))
    case .number(let text): return typed("float", .string(Double(text).map { "\($0)" } ?? text))
    case .string(let text): return typed("str", .string(text))
    }
  }
}
