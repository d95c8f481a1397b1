// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// A judgement about one resource's evaluated properties.
protocol ResourceCheck: Sendable {
  /// The rules that it can report.
  static var rules: [RuleDescriptor] { get }

  /// The types that it looks at.
  static var types: Set<String> { get }

  /// Looks at a resource.
  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker)
}

/// A judgement about all resources of a template together.
protocol StackCheck: Sendable {
  /// The rules that it can report.
  static var rules: [RuleDescriptor] { get }

  /// Looks at the resources, those of other services included.
  static func check(_ resources: [EvaluatedResource], _ checker: inout ValueChecker)
}

/// A judgement about a document in a property, such as a lifecycle policy.
protocol DocumentCheck: Sendable {
  /// The rules that it can report.
  static var rules: [RuleDescriptor] { get }

  /// The grammars that it looks at.
  static var grammars: Set<DocumentKind.Grammar> { get }

  /// Looks at a document.
  static func check(_ document: EvaluatedDocument, _ checker: inout ValueChecker)
}

/// A document as it stands in a property.
struct EvaluatedDocument {
  /// The document's data, however it is written: what is JSON text in the template is a tree here.
  ///
  /// Never a choice or unknown as a whole.
  var tree: Evaluated

  /// The value of the property: text, or the same as `tree`.
  var value: Evaluated

  /// What may stand there.
  var kind: DocumentKind

  /// The key of the property.
  var place: SourceRange
}
