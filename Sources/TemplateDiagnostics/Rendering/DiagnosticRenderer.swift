// SPDX-License-Identifier: Apache-2.0

/// One format of a report; each format is one type in one file.
public protocol DiagnosticRenderer: Sendable {
  /// Renders the whole of a report as one document; a document with content ends in a line break.
  func render(_ report: LintReport) -> String
}

extension Diagnostic {
  /// The line that every format for people begins with, safe to print.
  ///
  /// It reads `path:line:column: severity: message [rule]`.
  func headline(_ style: TerminalStyle = .plain) -> String {
    let start = file.position(of: range.start)
    let place = style.paint("\(file.path.atLineStart):\(start.line):\(start.column):", .bold)
    let weight = style.paint("\(severity.rawValue):", TerminalStyle.Ink(severity))
    return "\(place) \(weight) \(message.escapingControls) [\(rule.escapingControls)]"
  }
}

extension Suppression {
  /// Says who allowed a finding and why.
  var phrase: String {
    let origin = "suppressed by \(by.rawValue)"
    guard let reason, !reason.isEmpty else { return origin }
    return "\(origin): \(reason.escapingControls)"
  }
}
