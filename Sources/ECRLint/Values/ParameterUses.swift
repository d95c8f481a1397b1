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

  /// The resources that depend on each parameter.
  private var resources: [String: Set<Int>] = [:]

  /// What the items of loops over resources depend on.
  private var loops: Set<String> = []

  /// Finds the uses; takes time linear in the references of a template, times the parameters that
  /// its conditions depend on.
  init(_ template: Template) {
    uses = Array(repeating: [], count: template.resources.count)
    let names = Set(template.parameters.map(\.name))
    let conditions = Self.conditions(template, names)
    for reference in template.index.references where reference.place.section == .resources {
      let parameters: Set<String>
      switch reference.target {
      case .value(let name): parameters = names.contains(name) ? [name] : []
      case .condition(let name): parameters = conditions[name] ?? []
      case .attribute, .mapping, .dependency: continue
      }
      guard !parameters.isEmpty else { continue }
      if let resource = reference.place.resource, uses.indices.contains(resource) {
        uses[resource].append(Use(offset: reference.node.range.start, parameters: parameters))
        for parameter in parameters { resources[parameter, default: []].insert(resource) }
      } else {
        loops.formUnion(parameters)
      }
    }
    let inLoops = loops.isEmpty ? [] : template.resources.filter(\.isInLoop).map(\.position)
    for parameter in loops { resources[parameter, default: []].formUnion(inLoops) }
    for index in uses.indices { uses[index].sort { $0.offset < $1.offset } }
  }

  /// The positions of the resources that depend on one of some parameters.
  func resources(using parameters: Set<String>) -> Set<Int> {
    parameters.reduce(into: []) { $0.formUnion(resources[$1] ?? []) }
  }

  /// The parameters that a resource depends on.
  func parameters(of resource: Int, isInLoop: Bool) -> Set<String> {
    guard uses.indices.contains(resource) else { return [] }
    return uses[resource].reduce(into: isInLoop ? loops : []) { $0.formUnion($1.parameters) }
  }

  /// Whether a part of a resource depends on some parameters.
  func uses(_ parameters: Set<String>, in range: SourceRange, of resource: Int) -> Bool {
    guard uses.indices.contains(resource) else { return true }
    let uses = uses[resource]
    var low = 0
    var high = uses.count
    while low < high {
      let middle = (low + high) / 2
      if uses[middle].offset < range.start { low = middle + 1 } else { high = middle }
    }
    return uses[low...].prefix { $0.offset < range.end }.contains {
      !$0.parameters.isDisjoint(with: parameters)
    }
  }

  /// The parameters that each condition depends on, through other conditions too.
  ///
  /// In a circle of conditions, which no deployment takes, some may be missing.
  private static func conditions(
    _ template: Template, _ names: Set<String>
  ) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    var others: [String: [String]] = [:]
    for reference in template.index.references where reference.place.section == .conditions {
      switch reference.target {
      case .value(let name) where names.contains(name):
        found[reference.place.owner, default: []].insert(name)
      case .condition(let name): others[reference.place.owner, default: []].append(name)
      default: break
      }
    }
    var seen: Set<String> = []
    for condition in template.conditions {
      // A condition comes twice: before the ones that it needs, and after all of them.
      var pending = [(name: condition.name, isDone: false)]
      while let (name, isDone) = pending.popLast() {
        if isDone {
          for other in others[name] ?? [] {
            if let more = found[other] { found[name, default: []].formUnion(more) }
          }
        } else if seen.insert(name).inserted {
          pending.append((name, true))
          pending += (others[name] ?? []).map { ($0, false) }
        }
      }
    }
    return found
  }
}
