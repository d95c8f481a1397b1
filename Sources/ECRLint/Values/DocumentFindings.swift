// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// What the checks of a document report to while `DocumentCases` goes through its outcomes.
struct DocumentFindings {
  /// The edits that can be made in the document.
  let edits: DocumentEdits

  /// Whether the document is JSON text, or else what `Fn::ToJsonString` makes text of, or a mapping.
  let isText: Bool

  /// What has been found.
  private(set) var findings: [ValueFinding] = []

  /// Prepares for a document of a template.
  init(_ document: EvaluatedDocument, in template: Template) {
    edits = DocumentEdits(file: template.file)
    switch document.value.content {
    case .json, .object: isText = false
    default: isText = true
    }
  }

  /// Reports a finding about a value.
  mutating func report(
    _ rule: RuleDescriptor, _ message: String, at value: Evaluated, severity: Severity? = nil,
    notes: [Note] = [], fixes: [FixIt?] = []
  ) {
    findings.append(
      ValueFinding(
        rule: rule, message: message, branches: [], place: .value(value),
        severity: severity ?? rule.severity, notes: notes, fixes: fixes.compactMap(\.self)))
  }

  /// What stands for a key of an object, so that it is known which parameter brings it.
  ///
  /// In a parameter's file the places of keys are not kept; the value beside the key stands for it.
  func key(_ range: SourceRange?, of object: Evaluated, beside value: Evaluated?) -> Evaluated {
    guard let range else { return opening(of: object) }
    let source = object.origin.parameter
    if let source, source.file != nil || !source.hasPlace { return value ?? object }
    return Evaluated(.null, at: Origin(range, source), uses: object.uses)
  }

  /// What stands for an object that lacks something: its brace, or its first key.
  func opening(of object: Evaluated) -> Evaluated {
    let source = object.origin.parameter
    if let source, source.file != nil || !source.hasPlace { return object }
    let start = object.origin.range.start
    var place = ValueChecker.start(of: object)
    if edits.byte(at: start) == UInt8(ascii: "{") {
      place = SourceRange(start: start, end: start + 1)
    }
    return Evaluated(.null, at: Origin(place, source), uses: object.uses)
  }

  /// A note that points at a value; nil when it has no place.
  static func note(_ message: String, at value: Evaluated?) -> [Note] {
    guard let value, value.origin.parameter?.hasPlace ?? true else { return [] }
    return [Note(message, at: value.origin.range, in: value.origin.parameter?.file)]
  }
}
