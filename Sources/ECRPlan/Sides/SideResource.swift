// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A resource of one side with its values.
struct SideResource: Sendable {
  /// The logical ID; that of one item for a resource in a loop.
  var logicalID: String

  /// The type.
  var type: String

  /// What is known of the type; nil for a type that Amazon ECR does not have.
  var specification: ResourceSpecification?

  /// The declaration.
  var declaration: Resource

  /// The name of the condition under which the resource is created.
  var condition: String?

  /// Whether it is created under the side's inputs; nil when that is open.
  var isCreated: Bool?

  /// The properties as they are written, the stack's tags among them.
  var written: Evaluated

  /// The properties with their documents read.
  var values: Evaluated

  /// What `DeletionPolicy` says; nil when it is not written.
  var deletionPolicy: Evaluated?

  /// What `UpdateReplacePolicy` says; nil when it is not written.
  var updateReplacePolicy: Evaluated?

  /// The value of a property, its document read; absent when it is not written.
  subscript(name: String) -> Evaluated { values.member(named: name) }

  /// The value of a property as it is written.
  func written(_ name: String) -> Evaluated { written.member(named: name) }

  /// Whether the resource lives on when it leaves the stack; nil when that is not known.
  ///
  /// `RetainExceptOnCreate` deletes only what a failed creation leaves. Source: CloudFormation Template
  /// Reference, "DeletionPolicy attribute".
  var isRetained: Bool? { Self.retains(deletionPolicy) }

  /// Whether the resource lives on when another takes its place; nil when that is not known.
  var isRetainedOnReplacement: Bool? { Self.retains(updateReplacePolicy) }

  private static func retains(_ policy: Evaluated?) -> Bool? {
    guard let policy, !policy.isAbsent else { return false }
    guard let text = policy.text else { return nil }
    return text == "Retain" || text == "RetainExceptOnCreate"
  }
}

extension Evaluated {
  /// A member as far as it is known: of a choice, the choice of the members.
  func member(named name: String) -> Evaluated {
    switch content {
    case .object(let fields):
      if let field = fields[name] { return field.value }
      return Evaluated(fields.isOpen ? .unknown(Formula([])) : .absent, at: origin)
    case .choice(let condition, let then, let otherwise):
      return Evaluated(
        .choice(
          condition: condition, then: then.member(named: name),
          otherwise: otherwise.member(named: name)), at: origin)
    case .unknown, .refused: return self
    case .scalar, .list, .json, .absent, .null: return Evaluated(.absent, at: origin)
    }
  }
}
