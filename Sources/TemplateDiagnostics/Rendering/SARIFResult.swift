// SPDX-License-Identifier: Apache-2.0

/// A finding as a result of SARIF.
struct SARIFResult {
  private let finding: NumberedFinding
  private let ruleIndex: Int?
  private let report: LintReport

  /// Prepares the result of a finding whose rule is the driver's rule of an index.
  init(finding: NumberedFinding, ruleIndex: Int?, report: LintReport) {
    (self.finding, self.ruleIndex, self.report) = (finding, ruleIndex, report)
  }

  private var diagnostic: Diagnostic { finding.diagnostic }

  /// The result object.
  ///
  /// `suppressions` is there for every result, as SARIF asks once one has it. GitHub tells findings
  /// apart by `primaryLocationLineHash`, which is why it counts equal ones. Only what a fix inserts
  /// is written with its controls: a service that cannot keep U+0000 would refuse the whole log.
  var json: JSONText {
    .object(present: [
      ("ruleId", .string(diagnostic.rule)),
      ("ruleIndex", ruleIndex.map { .integer($0) }),
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", message),
      ("locations", [location]),
      ("relatedLocations", relatedLocations),
      (
        "partialFingerprints",
        [
          "cfnEcrFingerprint/v1": .string(finding.fingerprint.description),
          "primaryLocationLineHash": .string("\(finding.fingerprint):\(finding.occurrence)"),
        ]
      ),
      ("fixes", fixes),
      ("suppressions", .array(diagnostic.suppression.map { [json($0)] } ?? [])),
      (
        "properties",
        [
          "group": .string(diagnostic.group.rawValue),
          "deployments": .array(diagnostic.deployments.map { .string($0.escapingControls) }),
        ]
      ),
    ])
  }

  /// The message, with what has no place of its own in a result: notes about no place, deployments.
  private var message: JSONText {
    var lines = [diagnostic.message]
    for note in diagnostic.notes where note.range == nil && note.file == nil {
      lines.append("note: \(note.message)")
    }
    if !diagnostic.deployments.isEmpty {
      lines.append("under: \(diagnostic.deployments.joined(separator: ", "))")
    }
    return SARIFText.message(lines)
  }

  private var location: JSONText {
    let resource = diagnostic.resource.map { name -> JSONText in
      .object(present: [
        ("name", .string(name.escapingControls)),
        (
          "fullyQualifiedName",
          diagnostic.path.isEmpty
            ? nil : .string(SARIFText.pointer(diagnostic.path).escapingControls)
        ),
        ("kind", "resource"),
      ])
    }
    return .object(present: [
      (
        "physicalLocation",
        SARIFLocation.physical(diagnostic.range, of: diagnostic.file, in: report)
      ),
      ("logicalLocations", resource.map { [$0] }),
    ])
  }

  private var relatedLocations: JSONText? {
    let places = diagnostic.notes.compactMap { note -> (JSONText, Note)? in
      let file = note.file ?? diagnostic.file
      if let range = note.range {
        return (SARIFLocation.physical(range, of: file, in: report), note)
      }
      return note.file.map { (SARIFLocation.artifact($0.path, in: report), note) }
    }
    guard !places.isEmpty else { return nil }
    return .array(
      places.enumerated().map { index, place in
        [
          "id": .integer(index + 1),
          "physicalLocation": place.0,
          "message": SARIFText.message(place.1.message),
        ]
      })
  }

  private var fixes: JSONText? {
    let fixes = diagnostic.fixes.filter { !$0.edits.isEmpty }
    return fixes.isEmpty ? nil : .array(fixes.map(json))
  }

  private func json(_ fix: FixIt) -> JSONText {
    let replacements = fix.edits.map { edit -> JSONText in
      .object(present: [
        ("deletedRegion", SARIFLocation.region(edit.range, of: diagnostic.file)),
        (
          "insertedContent",
          edit.replacement.isEmpty ? nil : ["text": .string(edit.replacement)]
        ),
      ])
    }
    return [
      "description": SARIFText.message(fix.title),
      "artifactChanges": [
        [
          "artifactLocation": SARIFLocation.artifactLocation(diagnostic.file.path, in: report),
          "replacements": .array(replacements),
        ]
      ],
      "properties": ["safety": .string(fix.safety.rawValue)],
    ]
  }

  private func json(_ suppression: Suppression) -> JSONText {
    let kind =
      switch suppression.by {
      case .comment, .metadata: "inSource"
      case .configuration, .baseline: "external"
      }
    return .object(present: [
      ("kind", .string(kind)),
      ("justification", suppression.reason.map { .string($0.escapingControls) }),
      ("properties", ["by": .string(suppression.by.rawValue)]),
    ])
  }
}
