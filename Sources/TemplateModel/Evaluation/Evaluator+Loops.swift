// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  /// A resource as a deployment has it: one for each item of a loop whose items are known.
  public struct Instance: Sendable {
    /// The declaration.
    public var resource: Resource
    /// The logical ID, with items in the place of loop variables where they are known.
    public var logicalID: String
    /// What holds inside the resource.
    public var scope: Scope
    /// Whether the resource's own condition holds; nil when that is open.
    public var isCreated: Bool?
    /// The name of the resource's own condition.
    public var condition: String?
  }

  /// The resources in order, those of loops expanded as far as the items are known.
  ///
  /// A loop whose items are not known gives one instance, in which its variable is not known. What
  /// the resource's condition means is assumed in the scope. With `positions`, only the resources at
  /// these positions of `Template.resources` are given.
  public func instances(of positions: Set<Int>? = nil) -> [Instance] {
    var instances: [Instance] = []
    var next = 0
    let section = template.root[TemplateSection.resources.rawValue]
    add(section?.entries ?? [], to: &instances, &next, positions, Scope())
    return instances
  }

  private func add(
    _ entries: [Node.Entry], to instances: inout [Instance], _ next: inout Int,
    _ positions: Set<Int>?,
    _ scope: Scope
  ) {
    for entry in entries {
      guard let key = entry.key.text else { continue }
      if let loop = ForEach(entry) {
        // Every item goes through the same declarations of the body.
        let start = next
        let entries = loop.body?.entries ?? []
        let scopes = items(of: loop, in: scope) ?? unknownItems(of: loop, in: scope)
        if scopes.isEmpty { next += Self.count(entries) }
        for scope in scopes {
          next = start
          add(entries, to: &instances, &next, positions, scope)
        }
      } else if key != IntrinsicFunction.transform.rawValue {
        guard next < template.resources.count else { return }
        if positions?.contains(next) ?? true {
          instances.append(instance(template.resources[next], scope))
        }
        next += 1
      }
    }
  }

  private static func count(_ entries: [Node.Entry]) -> Int {
    entries.reduce(into: 0) { count, entry in
      guard let key = entry.key.text else { return }
      if let loop = ForEach(entry) {
        count += Self.count(loop.body?.entries ?? [])
      } else if key != IntrinsicFunction.transform.rawValue {
        count += 1
      }
    }
  }

  private func instance(_ resource: Resource, _ scope: Scope) -> Instance {
    var instance = Instance(
      resource: resource, logicalID: name(resource.logicalID, in: scope) ?? resource.logicalID,
      scope: scope)
    if let written = resource.node["Condition"]?.text {
      let condition = name(written, in: scope) ?? written
      instance.condition = condition
      instance.isCreated = outcome(of: condition, in: scope)
      instance.scope = self.scope(scope, assuming: condition, true)
    } else {
      instance.isCreated = true
    }
    return instance
  }

  /// What the shortest body of a loop costs for an item; CloudFormation takes 500 resources after all
  /// loops, so that more than a few thousand are of no use.
  private static let leastBody = 256

  /// The scopes of a loop's items; nil when they are not known.
  func items(of loop: ForEach, in scope: Scope) -> [Scope]? {
    guard let variable = loop.variable, let collection = loop.collection else { return nil }
    let value = evaluate(collection, in: scope)
    let items = value.items.map { $0.filter { !$0.isAbsent } }
    guard let items, items.allSatisfy({ $0.plainText != nil }),
      budget.take(items.count * max(Self.leastBody, loop.body?.range.length ?? 0))
    else { return nil }
    return items.map { item in
      var inner = scope
      inner.variables.append((variable, item))
      return inner
    }
  }

  /// The one scope that stands for the items of a loop where they are not known; none for a loop
  /// without a variable.
  func unknownItems(of loop: ForEach, in scope: Scope) -> [Scope] {
    guard let variable = loop.variable, let collection = loop.collection else { return [] }
    let place = collection.valueRange.isEmpty ? collection.range : collection.valueRange
    var inner = scope
    inner.variables.append(
      (variable, Evaluated(.unknown(Formula(.loopVariable(variable))), at: place)))
    return [inner]
  }
}
