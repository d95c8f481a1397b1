// SPDX-License-Identifier: Apache-2.0

/// The format `github`: one workflow command a finding, which GitHub Actions shows at its line.
///
/// A finding that is allowed is a notice. The message begins with the place, because the log of a
/// job shows nothing else of a command. GitHub shows ten errors and ten warnings of a step at their
/// lines, and the rest in the log alone.
public struct GitHubRenderer: DiagnosticRenderer {
  /// Creates a renderer.
  public init() {}

  /// Renders the findings, then the inputs that could not be read.
  public func render(_ report: LintReport) -> String {
    var text = ""
    for diagnostic in report.diagnostics { text += command(for: diagnostic, in: report) }
    for error in report.errors {
      let path = report.checkoutPath(error.path)
      text += Self.command(
        "error", [("file", path), ("title", "unreadable input")],
        ["\(path): \(error.message)"])
    }
    return text
  }

  private func command(for diagnostic: Diagnostic, in report: LintReport) -> String {
    let file = diagnostic.file
    let path = report.checkoutPath(file.path)
    let start = file.position(of: diagnostic.range.start)
    let end = file.position(of: diagnostic.range.end)
    var properties = [("file", path), ("line", "\(start.line)")]
    if start.line == end.line {
      properties += [("col", "\(start.column)"), ("endLine", "\(end.line)")]
      properties += [("endColumn", "\(end.column)")]
    } else {
      // The runner refuses columns of a range of several lines.
      properties += [("endLine", "\(end.line)")]
    }
    properties.append(("title", diagnostic.rule))
    let headline = "\(path):\(start.line):\(start.column): \(diagnostic.message)"
    let name = diagnostic.suppression == nil ? diagnostic.severity.rawValue : "notice"
    return Self.command(name, properties, [headline] + diagnostic.remarks)
  }

  private static func command(
    _ name: String, _ properties: [(String, String)], _ lines: [String]
  ) -> String {
    let list = properties.map { "\($0.0)=\(escaped($0.1, inProperty: true))" }
    let message = lines.map { escaped($0, inProperty: false) }.joined(separator: "%0A")
    return "::\(name) \(list.joined(separator: ","))::\(message)\n"
  }

  /// Escapes as `@actions/core` does; line breaks are gone already, as are all other controls.
  private static func escaped(_ text: String, inProperty: Bool) -> String {
    text.escapingControls.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
