// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// The parameters, conditions and mappings that resources, outputs, rules and hooks use, by way of
/// conditions too.
struct UsedNames {
  private var values: Set<String> = []
  private var conditions: Set<String> = []
  private var mappings: Set<String> = []
  private var usesAnyParameter = false
  private var usesAnyCondition = false
  private var usesAnyMapping = false

  /// Follows what is used; takes time linear in the functions of the template.
  init(_ template: Template) {
    var byCondition: [String: [Reference.Target]] = [:]
    var pending: [Reference.Target] = []
    for reference in template.index.references {
      let isInLoop = !reference.place.loopVariables.isEmpty
      if reference.place.section == .conditions, !isInLoop {
        byCondition[reference.place.owner, default: []].append(reference.target)
      } else {
        pending.append(reference.target)
      }
      // A name that a loop makes can be any.
      if isInLoop { useAny(reference.target) }
    }
    for site in template.index.sites {
      let names = site.expression.arguments?.first ?? site.expression.argument
      let isComputed = Expression(names) != nil
      switch site.expression.function {
      case .findInMap: usesAnyMapping = usesAnyMapping || isComputed
      case .ref: usesAnyParameter = usesAnyParameter || isComputed
      // They name types of parameters, not parameters.
      case .refAll, .valueOf, .valueOfAll: usesAnyParameter = true
      default: break
      }
    }
    while let target = pending.popLast() {
      switch target {
      case .value(let name): values.insert(name)
      case .mapping(let name): mappings.insert(name)
      case .condition(let name):
        if conditions.insert(name).inserted { pending += byCondition[name] ?? [] }
      case .attribute, .dependency: break
      }
    }
    guard usesAnyCondition else { return }
    for targets in byCondition.values {
      for target in targets {
        if case .value(let name) = target { values.insert(name) }
        if case .mapping(let name) = target { mappings.insert(name) }
      }
    }
  }

  /// Notes a name that holds a variable, such as `Team${Name}`.
  private mutating func useAny(_ target: Reference.Target) {
    switch target {
    case .value(let name): usesAnyParameter = usesAnyParameter || name.contains("{")
    case .condition(let name): usesAnyCondition = usesAnyCondition || name.contains("{")
    case .mapping(let name): usesAnyMapping = usesAnyMapping || name.contains("{")
    case .attribute, .dependency: break
    }
  }

  /// Whether something uses a parameter.
  func isParameterUsed(_ name: String) -> Bool { usesAnyParameter || values.contains(name) }

  /// Whether something depends on a condition; loops over conditions stay.
  func isConditionUsed(_ name: String) -> Bool {
    usesAnyCondition || conditions.contains(name) || ForEach.isKey(name)
  }

  /// Whether something looks into a mapping.
  func isMappingUsed(_ name: String) -> Bool { usesAnyMapping || mappings.contains(name) }
}
