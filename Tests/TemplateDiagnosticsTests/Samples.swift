// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

let mutableTags = RuleDescriptor(
  "mutable-tags", .warning, "image tags can be overwritten", group: .consequences)
let unknownProperty = RuleDescriptor(
  "unknown-property", .error, "a property is unknown")
let tool = ToolInfo(version: "0.1.0", factsDate: "2026-10")

extension SourceFile {
  /// The range of the first occurrence of a text, which must be there.
  func range(of text: String) -> SourceRange {
    let needle = Array(text.utf8)
    for start in bytes.indices where bytes[start...].starts(with: needle) {
      return SourceRange(start: start, end: start + needle.count)
    }
    return SourceRange(at: bytes.count)
  }
}

/// A finding on the first occurrence of `marked`, or at the end of the text when that is empty.
func finding(
  _ text: String, _ marked: String, _ message: String = "something is wrong",
  path: String = "t.yaml"
) -> Diagnostic {
  let file = SourceFile(path: path, text: text)
  let range = marked.isEmpty ? SourceRange(at: file.bytes.count) : file.range(of: marked)
  return Diagnostic(mutableTags, message, in: file, at: range)
}

func report(_ diagnostics: Diagnostic...) -> LintReport {
  LintReport(files: 1, diagnostics: diagnostics, tool: tool)
}

/// The text form of findings.
func text(_ diagnostics: Diagnostic...) -> String {
  TextRenderer().render(LintReport(files: 1, diagnostics: diagnostics, tool: tool))
}

/// The shown source line and the underline of one finding, without the gutter.
func excerpt(_ diagnostic: Diagnostic) -> [String] {
  text(diagnostic).split(separator: "\n").dropFirst(2).prefix(2).map { line in
    String(line.drop { $0 != "|" }.dropFirst(2))
  }
}
