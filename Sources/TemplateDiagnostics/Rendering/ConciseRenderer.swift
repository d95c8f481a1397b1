// SPDX-License-Identifier: Apache-2.0

/// The format `concise`: one line a finding, for editors and searches.
public struct ConciseRenderer: DiagnosticRenderer {
  /// Creates a renderer.
  public init() {}

  /// Renders each finding as `path:line:column: severity: message [rule]`.
  ///
  /// A suppressed finding, which does not count, says so after that.
  public func render(_ report: LintReport) -> String {
    report.diagnostics.reduce(into: "") { text, diagnostic in
      text += diagnostic.headline()
      if let suppression = diagnostic.suppression { text += " (\(suppression.phrase))" }
      text += "\n"
    }
  }
}
