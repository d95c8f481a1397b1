// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Which parameters the resources of a template depend on, directly or through conditions.
struct ParameterUses {
  /// A place of a resource with the parameters that it depends on.
  private struct Use {
    var offset: Int
    var parameters: Set<String>
  }

  /// The uses of each resource of `Template.resources`, in the order of the text.
  private var uses: [[Use]]

  /// What the items of loops over resources depend on.
  private var loops: Set<String> = []

  /// Finds the uses; takes time linear in the references of a template.
  init(_ template: Template) {
    uses = Array(repeating: [], count: template.resources.count)
    let names = Set(template.parameters.map(\.name))
    let conditions = Self.conditions(template, names)
    for reference in template.index.references where reference.place.section == .resources {
      var parameters: Set<String> = []
      switch reference.target {
      case .value(let name): if names.contains(name) { parameters.insert(name) }
      case .condition(let name): parameters = conditions[name] ?? []
      case .attribute, .mapping, .dependency: continue
      }
      guard !parameters.isEmpty else { continue }
      if let resource = reference.place.resource, uses.indices.contains(resource) {
        uses[resource].append(Use(offset: reference.node.range.start, parameters: parameters))
      } else {
        loops.formUnion(parameters)
      }
    }
  }

  /// The parameters that a resource depends on.
  func parameters(of resource: Int, isInLoop: Bool) -> Set<String> {
    guard uses.indices.contains(resource) else { return [] }
    return uses[resource].reduce(into: isInLoop ? loops : []) { $0.formUnion($1.parameters) }
  }

  /// Whether a part of a resource depends on some parameters.
  func uses(_ parameters: Set<String>, in range: SourceRange, of resource: Int) -> Bool {
    guard uses.indices.contains(resource) else { return true }
    return uses[resource].contains { use in
      range.contains(use.offset) && !use.parameters.isDisjoint(with: parameters)
    }
  }

  /// The parameters that each condition depends on, through other conditions too.
  private static func conditions(
    _ template: Template, _ names: Set<String>
  ) -> [String: Set<String>] {
    var direct: [String: Set<String>] = [:]
    var others: [String: Set<String>] = [:]
    for reference in template.index.references where reference.place.section == .conditions {
      switch reference.target {
      case .value(let name) where names.contains(name):
        direct[reference.place.owner, default: []].insert(name)
      case .condition(let name): others[reference.place.owner, default: []].insert(name)
      default: break
      }
    }
    var closed: [String: Set<String>] = [:]
    for condition in template.conditions {
      var seen: Set<String> = [condition.name]
      var pending = [condition.name]
      var found: Set<String> = []
      while let name = pending.popLast() {
        found.formUnion(direct[name] ?? [])
        for other in others[name] ?? [] where seen.insert(other).inserted { pending.append(other) }
      }
      closed[condition.name] = found
    }
    return closed
  }
}
