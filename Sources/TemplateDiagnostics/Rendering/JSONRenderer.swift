// SPDX-License-Identifier: Apache-2.0

/// The format `json`: one document with everything that is known of each finding.
///
/// Lines and columns count from 1, columns in Unicode scalars; offsets count UTF-8 bytes from 0;
/// ends are exclusive. Within a `formatVersion` members are added and never changed.
public struct JSONRenderer: DiagnosticRenderer {
  /// Creates a renderer.
  public init() {}

  /// Renders the report; an empty one is a document too.
  public func render(_ report: LintReport) -> String {
    let document: JSONText = [
      "formatVersion": "1",
      "tool": report.tool.json,
      "diagnostics": .array(report.diagnostics.map { json($0, report.fingerprint(of: $0)) }),
      "errors": .array(
        report.errors.map { ["file": .string($0.path), "message": .string($0.message)] }),
      "summary": json(report.summary),
    ]
    return document.document
  }

  private func json(_ diagnostic: Diagnostic, _ fingerprint: Fingerprint) -> JSONText {
    let file = diagnostic.file
    return [
      "rule": .string(diagnostic.rule),
      "severity": .string(diagnostic.severity.rawValue),
      "group": .string(diagnostic.group.rawValue),
      "message": .string(diagnostic.message),
      "file": .string(file.path),
      "range": file.json(diagnostic.range),
      "resource": .string(orNull: diagnostic.resource),
      "deployments": .array(diagnostic.deployments.map { .string($0) }),
      "fingerprint": .string(fingerprint.description),
      "notes": .array(diagnostic.notes.map { json($0, in: file) }),
      "fixes": .array(diagnostic.fixes.map { json($0, in: file) }),
      "suppressed": diagnostic.suppression.map(json) ?? .null,
      "documentation": .string("docs/rules/\(diagnostic.rule).md"),
    ]
  }

  private func json(_ note: Note, in file: SourceFile) -> JSONText {
    let file = note.file ?? file
    return [
      "message": .string(note.message),
      "file": .string(file.path),
      "range": note.range.map(file.json) ?? .null,
    ]
  }

  private func json(_ fix: FixIt, in file: SourceFile) -> JSONText {
    [
      "title": .string(fix.title),
      "safety": .string(fix.safety.rawValue),
      "edits": .array(
        fix.edits.map {
          ["range": file.json($0.range), "replacement": .string($0.replacement)]
        }),
    ]
  }

  private func json(_ suppression: Suppression) -> JSONText {
    ["by": .string(suppression.by.rawValue), "reason": .string(orNull: suppression.reason)]
  }

  private func json(_ summary: LintReport.Summary) -> JSONText {
    [
      "files": .integer(summary.files),
      "skipped": .integer(summary.skipped),
      "errors": .integer(summary.errors),
      "warnings": .integer(summary.warnings),
      "suppressed": .integer(summary.suppressed),
      "baselined": .integer(summary.baselined),
    ]
  }
}

extension ToolInfo {
  /// The member `tool` that every JSON document of the tool carries.
  package var json: JSONText {
    ["version": .string(version), "factsDate": .string(factsDate)]
  }
}

extension SourceFile {
  /// A range of this file as every JSON document writes it.
  package func json(_ range: SourceRange) -> JSONText {
    ["start": json(position(of: range.start)), "end": json(position(of: range.end))]
  }

  private func json(_ position: SourcePosition) -> JSONText {
    [
      "line": .integer(position.line),
      "column": .integer(position.column),
      "offset": .integer(position.offset),
    ]
  }
}
