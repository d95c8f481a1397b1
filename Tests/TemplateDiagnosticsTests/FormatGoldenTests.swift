// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

/// Every format of every sample report, as a file, and judged by programs that are not ours.
@Suite struct FormatGoldenTests {
  private static func golden(_ name: String, _ kind: String) -> URL {
    let ending = kind == "junit" ? "xml" : kind == "github" ? "txt" : "json"
    return Fixtures("formats").folder.appending(path: "\(name).\(kind).\(ending)")
  }

  @Test(arguments: sampleReports.map(\.name), machineFormats.map(\.kind))
  func `a report looks the same every time`(name: String, kind: String) throws {
    let report = try #require(sampleReports.first { $0.name == name }).report
    let renderer = try #require(machineFormats.first { $0.kind == kind }).renderer
    let text = renderer.render(report)
    #expect(text.isEmpty || text.hasSuffix("\n"))
    #expect(renderer.render(report) == text)
    try Golden.expect(text, equals: Self.golden(name, kind))
  }

  @Test(arguments: ["json", "sarif", "gitlab", "junit"])
  func `every document is valid for a reader that is not ours`(kind: String) throws {
    try PythonTools.expectValid(sampleReports.map { Self.golden($0.name, kind) }, as: kind)
  }

  @Test func `the order of the findings does not matter`() throws {
    let report = try #require(sampleReports.first { $0.name == "findings" }).report
    let reversed = LintReport(
      files: 3, skipped: 1, templates: report.templates.reversed(),
      diagnostics: report.diagnostics.reversed(), tool: tool,
      relativePaths: ["/checkout/other.yaml": "other.yaml"])
    for (_, renderer) in machineFormats {
      #expect(renderer.render(reversed) == renderer.render(report))
    }
  }
}
