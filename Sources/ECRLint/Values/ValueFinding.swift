// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// A finding about evaluated values, before it is known under which deployments it holds.
struct ValueFinding {
  /// What is pointed at.
  enum Place {
    /// A place of the template.
    case template(SourceRange)
    /// A value, wherever it comes from.
    case value(Evaluated)
  }

  /// The rule.
  var rule: RuleDescriptor
  /// What is wrong, without the conditions that it depends on.
  var message: String
  /// The conditions that it depends on.
  var branches: [ValueChecker.Branch]
  /// What is pointed at.
  var place: Place
  /// How much it weighs where it holds.
  var severity: Severity
  /// What else to look at.
  var notes: [Note]
  /// Edits that mend it.
  var fixes: [FixIt]

  /// The resource that is looked at.
  var resource: String?
  /// The declaration of that resource.
  var declaration: Resource?
  /// The key of the property that is looked at.
  var slot: SourceRange?
  /// Where in the template the document is used that is looked at; nil outside of documents.
  var use: SourceRange?

  /// The places of the template that the finding is about.
  var templateRanges: [SourceRange] {
    let own =
      switch place {
      case .template(let range): range
      case .value(let value): value.place
      }
    return [own] + (slot.map { [$0] } ?? [])
  }

  /// The message with the conditions that it depends on.
  var fullMessage: String {
    guard !branches.isEmpty else { return message }
    let names = branches.map { ($0.isMet ? "if " : "unless ") + clipped($0.condition) }
    return message + " (\(names.joined(separator: ", ")))"
  }
}
