// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  /// The members of a mapping, those of loops expanded as far as the items are known.
  func fields(of mapping: Node, in scope: Scope) -> Evaluated.Fields {
    let entries = mapping.entries ?? []
    var builder = FieldsBuilder(capacity: entries.count)
    add(entries, to: &builder, isOpen: false, in: scope)
    return builder.fields
  }

  private func add(
    _ entries: [Node.Entry], to builder: inout FieldsBuilder, isOpen: Bool, in scope: Scope
  ) {
    for entry in entries {
      guard let key = entry.key.text else { continue }
      if let loop = ForEach(entry) {
        let items = items(of: loop, in: scope)
        for inner in items ?? unknownItems(of: loop, in: scope) {
          let isOpen = isOpen || items == nil
          add(loop.body?.entries ?? [], to: &builder, isOpen: isOpen, in: inner)
        }
        if items == nil { builder.leave(isOpen ? nil : substituted(entry, in: scope)) }
      } else if key.hasPrefix("Fn::") || key == IntrinsicFunction.ref.rawValue {
        builder.leave(isOpen ? nil : substituted(entry, in: scope))
      } else if let name = name(key, in: scope) {
        builder.add(
          Evaluated.Fields.Field(
            name: name, keyRange: entry.key.range, value: evaluate(entry.value, in: scope),
            isSupposed: isOpen))
      } else {
        builder.leave(nil)
      }
    }
  }

  /// An entry as it is written, with the known items of the loops around it in it.
  private func substituted(_ entry: Node.Entry, in scope: Scope) -> Node.Entry {
    guard !scope.variables.isEmpty, budget.take(entry.value.range.length) else { return entry }
    return Node.Entry(
      key: substituted(entry.key, in: scope), value: substituted(entry.value, in: scope))
  }

  private func substituted(_ node: Node, in scope: Scope) -> Node {
    if let expression = Expression(node), expression.function == .ref,
      let name = expression.argument.text,
      let variable = scope.variables.last(where: { $0.name == name }),
      let item = variable.value.scalar
    {
      return Node(.scalar(item), range: node.range)
    }
    var node = node.resolved
    switch node.content {
    case .scalar(let scalar):
      guard let text = name(scalar.text, in: scope), text != scalar.text else { return node }
      node.content = .scalar(Scalar(text, style: .doubleQuoted))
    case .sequence(let items):
      node.content = .sequence(items.map { substituted($0, in: scope) })
    case .mapping(let entries):
      node.content = .mapping(
        entries.map {
          Node.Entry(
            key: substituted($0.key, in: scope), value: substituted($0.value, in: scope))
        })
    case .alias: break
    }
    return node
  }
}
