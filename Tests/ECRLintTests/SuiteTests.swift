// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

/// Templates with one defect each, listed in `Fixtures/broken/cases.tsv`.
///
/// `fails` is an error, `likely` a
/// finding of the default rules, `advice` a finding of some group. `findings.txt` is the reviewed list
/// of what is found where.
@Suite struct SuiteTests {
  private static let broken = Fixtures("broken")

  /// The advice that almost every repository of the suite gets, whatever its defect is.
  private static let common: Set<String> = [
    "missing-deletion-policy", "default-encryption", "unscanned-images", "mutable-tags",
    "missing-lifecycle-policy", "explicit-name",
  ]

  private struct Case {
    var file: String
    var expectation: String
  }

  private static func cases() throws -> [Case] {
    let table = try String(contentsOf: broken.folder.appending(path: "cases.tsv"), encoding: .utf8)
    return table.split(separator: "\n").dropFirst().compactMap { line in
      let columns = line.split(separator: "\t")
      return columns.count == 3
        ? Case(file: String(columns[0]), expectation: String(columns[1])) : nil
    }
  }

  private static func lint(_ url: URL, _ selection: RuleSelection) throws -> [Diagnostic] {
    let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    return Linter(selection: selection, lintsAllTemplates: true).lint(file).diagnostics
  }

  @Test func `every defect is found as its class asks`() throws {
    let cases = try Self.cases()
    #expect(cases.count == 93)
    for item in cases {
      let url = Self.broken.folder.appending(path: item.file)
      let standard = try Self.lint(url, .standard)
      let isFound =
        switch item.expectation {
        case "fails": standard.contains { $0.severity == .error }
        case "likely": !standard.isEmpty
        default: try Self.lint(url, .all).contains { !Self.common.contains($0.rule) }
        }
      #expect(isFound, Comment(rawValue: item.file))
    }
  }

  @Test func `what is found stands where it was reviewed`() throws {
    var text = ""
    for item in try Self.cases() {
      let url = Self.broken.folder.appending(path: item.file)
      let diagnostics = try Self.lint(url, item.expectation == "advice" ? .all : .standard)
      text += "\(item.file) (\(item.expectation))\n"
      for diagnostic in diagnostics {
        let place = diagnostic.file.position(of: diagnostic.range.start)
        let source = diagnostic.file.text(of: diagnostic.range).prefix { !$0.isNewline }.prefix(60)
        text += "  \(place.line):\(place.column): \(diagnostic.severity): \(diagnostic.message)"
        text += " [\(diagnostic.rule)] at '\(source)'\n"
      }
    }
    try Golden.expect(text, equals: Self.broken.folder.appending(path: "findings.txt"))
  }

  @Test(arguments: Fixtures("good").files("yaml", "json"))
  func `a template that is right has no error`(url: URL) throws {
    let errors = try Self.lint(url, .all).filter { $0.severity == .error }
    #expect(errors.isEmpty, Comment(rawValue: errors.map(\.message).joined(separator: "\n")))
  }
}
