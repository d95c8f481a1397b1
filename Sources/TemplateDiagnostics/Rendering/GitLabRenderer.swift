// SPDX-License-Identifier: Apache-2.0

/// The format `gitlab`: a Code Quality report, which GitLab shows in merge requests.
///
/// It knows no findings that are allowed, so those are left out. An input that could not be read is
/// an issue of its own, since a report without issues would mean that all is well.
public struct GitLabRenderer: DiagnosticRenderer {
  /// Creates a renderer.
  public init() {}

  /// Renders the report; an empty one is a document too.
  public func render(_ report: LintReport) -> String {
    let issues = report.numberedFindings.filter { $0.diagnostic.suppression == nil }
    let unreadable = report.errors.map { issue(for: $0, in: report) }
    return JSONText.array(issues.map { issue(for: $0, in: report) } + unreadable).document
  }

  private func issue(for finding: NumberedFinding, in report: LintReport) -> JSONText {
    let diagnostic = finding.diagnostic
    var description = diagnostic.message.escapingControls
    if !diagnostic.deployments.isEmpty { description += " (under \(diagnostic.deploymentNames))" }
    let severity =
      switch diagnostic.severity {
      case .error: "major"
      case .warning: "minor"
      }
    return [
      "description": .string(description),
      "check_name": .string(diagnostic.rule),
      "fingerprint": .string(finding.uniqueKey),
      "severity": .string(severity),
      "location": location(
        report.checkoutPath(diagnostic.file.path),
        line: diagnostic.file.position(of: diagnostic.range.start).line),
    ]
  }

  private func issue(for error: InputError, in report: LintReport) -> JSONText {
    let name = "unreadable-input"
    var hash = FNV1a()
    hash.combine(field: report.relativePath(of: error.path))
    hash.combine(field: name)
    return [
      "description": .string(error.message.escapingControls),
      "check_name": .string(name),
      "fingerprint": .string(hash.digits),
      "severity": "blocker",
      "location": location(report.checkoutPath(error.path), line: 1),
    ]
  }

  private func location(_ path: String, line: Int) -> JSONText {
    ["path": .string(path), "lines": ["begin": .integer(line)]]
  }
}
