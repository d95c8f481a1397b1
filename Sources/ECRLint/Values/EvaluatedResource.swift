// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel
import TemplateSyntax

/// A resource with what is known of its properties.
///
/// A class, because every check goes through the resources.
final class EvaluatedResource: Sendable {
  /// The declaration.
  let resource: Resource

  /// The logical ID; that of one item for a resource in a loop whose items are known.
  let logicalID: String

  /// The type.
  let type: String

  /// The properties: an object, or a choice between objects; an empty object when none are written.
  let properties: Evaluated

  /// What holds inside the resource.
  let scope: Evaluator.Scope

  /// The name of the condition under which the resource is created; nil when it always is.
  let condition: String?

  /// What is known of the type; nil for a type of another service.
  var specification: ResourceSpecification? { ECRResourceTypes.specification(of: type) }

  /// Creates a resource that a deployment has.
  init(_ instance: Evaluator.Instance, _ type: String, _ properties: Evaluated) {
    (resource, logicalID) = (instance.resource, instance.logicalID)
    (scope, condition) = (instance.scope, instance.condition)
    (self.type, self.properties) = (type, properties)
  }

  /// The value of a top-level property; `absent` when it is not written.
  ///
  /// Where `Properties` is itself a choice, that is what `forEachCase(of: properties)` is for.
  subscript(name: String) -> Evaluated {
    properties[name] ?? Evaluated(.absent, at: resource.anchor.range)
  }

  /// The value under a path of properties; `absent` when something on the way is not written, and
  /// unknown when something on the way is not known.
  subscript(path: [String]) -> Evaluated {
    path.reduce(properties) { value, name in value.member(name) }
  }
}

extension Evaluated {
  /// The value of a member as far as it is known: of a choice, the choice of the members.
  func member(_ name: String) -> Evaluated {
    switch content {
    case .object(let fields):
      if let field = fields[name] { return field.value }
      guard fields.isOpen else { return Evaluated(.absent, at: origin, uses: uses) }
      return Evaluated(.unknown(Formula([])), at: origin, uses: uses)
    case .choice(let condition, let then, let otherwise):
      return Evaluated(
        .choice(
          condition: condition, then: then.member(name), otherwise: otherwise.member(name)),
        at: origin, uses: uses)
    case .unknown, .refused: return self
    case .scalar, .list, .json, .absent, .null: return Evaluated(.absent, at: origin, uses: uses)
    }
  }
}
