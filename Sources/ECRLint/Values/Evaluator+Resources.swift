// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Evaluating resources, anew or as far as a change of parameters reaches.
extension Evaluator {
  /// Evaluates a resource; nil for what is none.
  ///
  /// With a change, properties that it does not reach are those of `before`, if that is the resource
  /// as it was evaluated without the change.
  func resource(
    _ instance: Instance, _ change: ValuePass.Change?, after before: EvaluatedResource?
  ) -> EvaluatedResource? {
    let resource = instance.resource
    guard let type = resource.type, resource.node.writtenEntries != nil,
      Expression(resource.node) == nil
    else { return nil }
    guard let written = resource.properties else {
      let isOpen = resource.node.entry("Fn::Transform") != nil
      return EvaluatedResource(
        instance, type,
        Evaluated(.object(Evaluated.Fields(isOpen: isOpen)), at: resource.anchor.range))
    }
    let changed = change.flatMap { properties(written, of: instance, $0, after: before) }
    return EvaluatedResource(
      instance, type, changed ?? evaluate(written, in: instance.scope))
  }

  /// Evaluates the properties that a change reaches; nil when what it reaches does not show by the
  /// place of the property.
  private func properties(
    _ written: Node, of instance: Instance, _ change: ValuePass.Change,
    after before: EvaluatedResource?
  ) -> Evaluated? {
    let resource = instance.resource
    guard let before, before.resource === resource, !resource.isInLoop, !written.holdsAlias,
      case .object(var fields) = before.properties.content, !fields.isOpen,
      let entries = written.entries, entries.count == fields.fields.count
    else { return nil }
    // What a resource's condition means is taken for given in all of its properties.
    if let condition = resource.node["Condition"] {
      guard !condition.holdsAlias, !change.reaches(condition, of: resource) else { return nil }
    }
    for index in entries.indices where change.reaches(entries[index].value, of: resource) {
      fields.fields[index].value = evaluate(entries[index].value, in: instance.scope)
    }
    var properties = before.properties
    properties.content = .object(fields)
    return properties
  }
}

extension Node {
  /// Whether an alias stands somewhere in the tree; recursion is bounded by the readers' depth.
  fileprivate var holdsAlias: Bool {
    switch content {
    case .scalar: false
    case .alias: true
    case .mapping(let entries): entries.indices.contains { entries[$0].value.holdsAlias }
    case .sequence(let items): items.indices.contains { items[$0].holdsAlias }
    }
  }
}
