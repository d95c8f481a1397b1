// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// What came of a run of the linter.
struct LintResult {
  /// The findings to show.
  var report = LintReport(files: 0, diagnostics: [], tool: Version.tool)
  /// The inputs that cannot be read.
  var errors: [InputError]
  /// The files that cannot be written.
  var unwritable: [OutputError] = []

  /// The templates that were linted.
  var templates = 0
  /// The repositories in them.
  var repositories = 0
  /// The templates without ECR.
  var skipped = 0
  /// The files that are no templates.
  var others = 0

  /// The fixes that were made, or that would be.
  var fixes = 0
  /// The files that they are in.
  var fixedFiles = 0
  /// The difference that the fixes would make.
  var diff = ""
  /// The fixed text of standard input; nil when there is none.
  var standardOutput: [UInt8]?

  /// What there is to say of baselines.
  var baselineLines: [String] = []

  /// The exit statuses that apply.
  var statuses: [ExitStatus] = []
}

extension LintResult {
  /// The line that a run in text mode ends with.
  func summary(_ choice: FixChoice?) -> String {
    guard templates > 0 else {
      let passed = skipped + others
      let rest = passed == 0 ? "" : " (\(count(passed, "file", "files")) passed over)"
      return "no template with AWS::ECR resources found" + rest
    }
    var parts = [
      count(templates, "template", "templates"), count(repositories, "repository", "repositories"),
    ]
    if skipped > 0 { parts.append("\(skipped) without AWS::ECR resources skipped") }
    return parts.joined(separator: ", ") + ": " + findings + (choice.map(fixing) ?? "")
  }

  private var findings: String {
    let summary = report.summary
    var findings: [String] = []
    if summary.errors > 0 { findings.append(count(summary.errors, "error", "errors")) }
    if summary.warnings > 0 { findings.append(count(summary.warnings, "warning", "warnings")) }
    if summary.suppressed > 0 { findings.append("\(summary.suppressed) allowed") }
    if summary.baselined > 0 { findings.append("\(summary.baselined) in the baseline") }
    return findings.isEmpty ? "no findings" : findings.joined(separator: ", ")
  }

  private func fixing(_ choice: FixChoice) -> String {
    var text =
      fixes == 0
      ? "; nothing to fix"
      : "; \(count(fixes, "fix", "fixes")) in \(count(fixedFiles, "file", "files"))"
    if fixes > 0 { text += choice.isDiff ? " would be made" : " made" }
    let more = report.diagnostics.count { diagnostic in
      diagnostic.suppression == nil && !diagnostic.fixes.isEmpty
        && diagnostic.fixes.allSatisfy { $0.safety == .unsafe }
    }
    if more > 0, !choice.includesUnsafe { text += ", \(more) more with --unsafe-fixes" }
    return text
  }
}

/// A number and what it counts.
func count(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}
