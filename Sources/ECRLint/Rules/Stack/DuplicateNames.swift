// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// One physical name for two resources that can be there at once.
///
/// Two names are the same when both are known and equal, or when one formula makes both. The names
/// of private and public repositories are apart from each other. A `/` at a prefix' end does not
/// count.
enum DuplicateNames: StackCheck {
  static let duplicate = RuleDescriptor(
    "duplicate-name", .error, "one physical name for two resources",
    foreignIdentifiers: ["E3019"])
  static let rules = [duplicate]

  /// The most resources of one name that others are compared with.
  static let mostCompared = 16

  private struct Name: Hashable {
    var type: String
    var identity: ValueIdentity
  }

  private struct Entry {
    var resource: EvaluatedResource
    var value: Evaluated
    var conditions: [(String, Bool)]
  }

  static func check(_ resources: [EvaluatedResource], _ checker: inout ValueChecker) {
    var entries: [Name: [Entry]] = [:]
    var feasibility: ConditionFeasibility?
    for resource in resources where resource.type.hasPrefix("AWS::ECR::") {
      guard let specification = resource.specification, specification.hasNamedIdentifier else {
        continue
      }
      let property = specification.identifier
      checker.forEachCase(of: resource[[property]]) { checker, value in
        guard let name = name(of: value, resource, specification) else { return }
        let conditions =
          resource.ownConditions + checker.branches.map { ($0.condition, $0.isMet) }
        let entry = Entry(resource: resource, value: value, conditions: conditions)
        let others = entries[name, default: []]
        if others.count < mostCompared { entries[name, default: []].append(entry) }
        let first = others.first { other in
          // The cases of one resource's name exclude each other.
          guard !isSame(other.resource, resource) else { return false }
          if other.conditions.isEmpty, conditions.isEmpty { return true }
          let known = feasibility ?? checker.feasibility
          feasibility = known
          return known.canHold(other.conditions + conditions)
        }
        if let first { report(entry, first, property, &checker) }
      }
    }
  }

  private static func isSame(_ left: EvaluatedResource, _ right: EvaluatedResource) -> Bool {
    left.logicalID == right.logicalID && left.resource.key.range == right.resource.key.range
  }

  private static func name(
    of value: Evaluated, _ resource: EvaluatedResource, _ specification: ResourceSpecification
  ) -> Name? {
    switch ValueIdentity(value) {
    case .text(let text)?:
      guard !text.isEmpty else { return nil }
      let isPrefix =
        specification.shape.property(named: specification.identifier)?
        .comparison == .prefix
      let name = isPrefix && text.hasSuffix("/") ? String(text.dropLast()) : text
      return Name(type: resource.type, identity: .text(name))
    case let identity?:
      // A formula in a loop holds the loop's variable, which is another one in the next loop.
      return resource.resource.isInLoop ? nil : Name(type: resource.type, identity: identity)
    case nil: return nil
    }
  }

  private static func report(
    _ entry: Entry, _ first: Entry, _ property: String, _ checker: inout ValueChecker
  ) {
    let what = entry.value.text.map { "'\(clipped($0))'" } ?? "this"
    checker.report(
      duplicate,
      "\(what) is the \(property) of '\(clipped(first.resource.logicalID))' already;"
        + " two resources cannot share it", at: entry.value,
      notes: entry.resource.note("it is declared here", of: first.resource))
  }
}
