// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// Checking documents: their form, their length, their JSON, and what the grammar's own checks say.
extension ValueChecker {
  /// Checks a value, which is no choice, that must be a document; `place` is its key.
  mutating func check(_ value: Evaluated, _ kind: DocumentKind, at place: SourceRange) {
    switch value.content {
    case .object where !kind.takesMapping:
      report(
        PropertyRules.wrongType,
        "a \(kind.grammar.name) must be JSON text here; put '|' before it and write it as JSON",
        at: Self.head(of: value))
      return
    case .list:
      report(
        PropertyRules.wrongType, "this must be a \(kind.grammar.name), not a list",
        at: value)
      return
    case .scalar, .json, .unknown:
      guard kind.takesString else {
        if value.scalar != nil {
          report(PropertyRules.wrongType, "a \(kind.grammar.name) must be a mapping", at: value)
        }
        return
      }
    case .object, .absent, .null, .refused, .choice: break
    }
    guard let text = value.text else {
      checkContent(value, kind, at: place)
      return
    }
    guard text.utf8.count < kind.minimumLength, text.contains("{") else {
      // A text that is too short to be a document is not judged as one.
      if checkLength(text, minimum: kind.minimumLength, maximum: kind.maximumLength, at: value)
        || text.utf8.count >= kind.minimumLength
      {
        checkContent(value, kind, at: place)
      }
      return
    }
    // What a document lacks says more than that it is short.
    let before = findings.count
    checkContent(value, kind, at: place)
    if !findings[before...].contains(where: { $0.severity == .error }) {
      checkLength(text, minimum: kind.minimumLength, maximum: kind.maximumLength, at: value)
    }
  }

  private mutating func checkContent(
    _ value: Evaluated, _ kind: DocumentKind, at place: SourceRange
  ) {
    switch EmbeddedDocument.read(value, in: template) {
    case .unknown: return
    case .problem(let problem):
      report(
        DocumentRules.malformed, "the \(kind.grammar.name) must be JSON: \(problem.message)",
        at: Evaluated(.null, at: problem.origin, uses: problem.uses),
        severity: problem.isCertain ? nil : .warning, notes: problem.notes)
    case .document(let read):
      inside(value) { checker in
        for key in read.duplicates {
          checker.report(
            DocumentRules.duplicateKey,
            "'\(clipped(key.name))' must stand once in an object; remove one of the two",
            at: key.range, notes: [Note("previously written here", at: key.first)])
        }
        let document = EvaluatedDocument(tree: read.tree, value: value, kind: kind, place: place)
        for check in RuleRegistry.documentChecks where check.grammars.contains(kind.grammar) {
          check.check(document, &checker)
        }
      }
    }
  }
}

/// What is wrong with documents whatever their grammar is.
enum DocumentRules {
  static let malformed = RuleDescriptor(
    "malformed-document", .error, "a policy's text that is not JSON")
  static let duplicateKey = RuleDescriptor(
    "duplicate-document-key", .error, "a key that stands twice in an object of a policy's text")
  static let rules = [malformed, duplicateKey]
}
