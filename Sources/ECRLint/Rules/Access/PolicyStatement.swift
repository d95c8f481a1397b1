// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// A statement of an access policy with the policy that it stands in.
struct PolicyStatement {
  /// The statement's mapping; what is missing from it is reported there.
  var value: Evaluated

  /// The elements.
  var elements: AccessStatement

  /// The policy.
  var policy: AccessPolicy

  /// The document that the policy is read from.
  var document: EvaluatedDocument

  /// An element.
  subscript(element: AccessStatement.Element) -> PolicySlot { elements[element] }

  /// What the policy is, as in "repository policy".
  var policyName: String { document.kind.grammar.name }

  /// The service whose actions have an effect in the policy.
  var service: AccessAction.Service {
    document.kind.grammar == .publicRepositoryPolicy ? .ecrPublic : .ecr
  }

  /// Whether the policy is that of a registry, so that its statements name repositories.
  var isOfRegistry: Bool { document.kind.grammar == .registryPolicy }

  /// Where something that is missing from the statement is reported.
  var site: Evaluated { value.site(at: ValueChecker.start(of: value)) }
}

/// A judgement about one statement of an access policy.
protocol StatementCheck: Sendable {
  /// The rules that it can report.
  static var rules: [RuleDescriptor] { get }

  /// Looks at a statement.
  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker)
}

extension EvaluatedDocument {
  /// Whether the keys and values stand in the template as a mapping, so that an edit of them is an
  /// edit of the template.
  var isMapping: Bool { value.fields != nil }
}

extension Evaluated {
  /// A place inside the value to report at, such as a key; the finding weighs what the value does.
  func site(at range: SourceRange) -> Evaluated {
    guard let parameter = origin.parameter else {
      return Evaluated(.null, at: Origin(range), uses: uses)
    }
    // A key of a text that stands outside the template has the place of the text's use.
    let isInTemplate = parameter.file == nil && parameter.hasPlace
    return isInTemplate
      ? Evaluated(.null, at: Origin(range, parameter), uses: uses)
      : Evaluated(.null, at: range)
  }
}
