// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TemplateModel
import TestSupport
import Testing

/// Runs `Fixtures/intrinsics/RULE.yaml`: what a rule makes of functions in the place of its value.
///
/// Each holds a value of which nothing is known, one that a function makes certainly wrong, and one
/// that only a default or an allowed value makes wrong. A line that must be reported carries
/// `# expect: RULE error` or `# expect: RULE warning`; nothing else may be reported by the rule. Where
/// no mark can stand, inside an embedded text, a `.out` file says what is reported. `# region: NAME`
/// and `# account: DIGITS` tell where the template is deployed.
@Suite struct IntrinsicFixtureTests {
  private static let folder = Fixtures("intrinsics")

  @Test(arguments: folder.files("yaml"))
  func `functions are judged by what is known of them`(url: URL) throws {
    let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    let text = String(decoding: file.bytes, as: UTF8.self)
    let rule = url.deletingPathExtension().lastPathComponent
    let diagnostics = try Self.lint(
      file, for: rule, FixturePlace.place(in: text))
    let golden = url.appendingPathExtension("out")
    if FileManager.default.fileExists(atPath: golden.path) {
      try Golden.expect(
        diagnostics.map { Self.describe($0, in: file) }.joined(), equals: golden)
    } else {
      let actual = diagnostics.map { diagnostic in
        let line = file.position(of: diagnostic.range.start).line
        return "\(line): \(diagnostic.rule) \(diagnostic.severity)"
      }
      #expect(actual.sorted() == Self.expectations(in: text).sorted())
    }
    #expect(
      Self.withoutDefault.contains(rule) || diagnostics.contains { $0.severity == .warning },
      "no case of a default")
    Self.checkNotes(of: diagnostics, in: file)
  }

  private static func lint(
    _ file: SourceFile, for rule: String, _ place: [PseudoParameter: String]
  ) throws -> [Diagnostic] {
    try #require(RuleRegistry.rule(rule) != nil, "no rule '\(rule)'")
    let linter = Linter(
      selection: try RuleSelection(extend: [rule]), lintsAllTemplates: true,
      context: LintContext(pseudoParameters: place))
    return linter.lint(file).diagnostics.filter { $0.rule == rule }
  }

  private static func expectations(in text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, line -> [String] in
        guard let marker = line.range(of: "# expect: ") else { return [] }
        let isAlone = line[..<marker.lowerBound].allSatisfy(\.isWhitespace)
        return line[marker.upperBound...].split(separator: ",").map {
          "\(index + (isAlone ? 2 : 1)): \($0.trimmingCharacters(in: .whitespaces))"
        }
      }
  }

  private static func describe(_ diagnostic: Diagnostic, in file: SourceFile) -> String {
    let place = file.position(of: diagnostic.range.start)
    let text = file.text(of: diagnostic.range).debugDescription
    let notes = diagnostic.notes.map { note in
      let line = note.range.map { " at line \(file.position(of: $0.start).line)" }
      return "  note: \(note.message)\(line ?? "")\n"
    }
    return "\(place.line):\(place.column): \(diagnostic.severity): \(diagnostic.message)"
      + " at \(text.prefix(60))\n" + notes.joined()
  }

  /// What rests on a parameter's value shows where that is used, or which value it is.
  private static func checkNotes(of diagnostics: [Diagnostic], in file: SourceFile) {
    for diagnostic in diagnostics {
      let place = Comment(rawValue: describe(diagnostic, in: file))
      let isSupposed = diagnostic.notes.contains {
        $0.message.hasPrefix("when '") || $0.message.hasPrefix("under the default")
          || $0.message.hasSuffix("has this default")
      }
      if diagnostic.path.first == "Parameters" {
        #expect(diagnostic.severity == .warning, place)
        #expect(diagnostic.notes.contains { $0.message.hasPrefix("used here") }, place)
        #expect(diagnostic.fixes.isEmpty, place)
      } else if isSupposed {
        #expect(diagnostic.severity == .warning, place)
      }
    }
  }

  /// The rules that look at values and have no such fixture yet.
  private static let waiting: Set<String> = []

  /// The rules on what no value of a parameter brings about alone: which resources stand together, and
  /// what they refer to.
  private static let withoutDefault: Set<String> = [
    "duplicate-registry-setting", "missing-property", "name-instead-of-arn",
  ]

  /// The rules about what a deployment gives, where no function stands.
  private static let aboutDeployments: Set<String> = [
    "disallowed-parameter-value", "failed-assertion", "malformed-parameter-file",
    "missing-parameter-value", "undeclared-parameter",
  ]

  /// The rules that only a configuration makes report anything; they have tests of their own.
  private static let aboutConfiguration: Set<String> = [
    "missing-required-tag", "unconventional-name", "untrusted-account", "untrusted-organization",
  ]

  @Test func `every rule about values has such a fixture`() throws {
    let names = Set(
      Self.folder.files("yaml").map { $0.deletingPathExtension().lastPathComponent })
    let missing = Set(RuleRegistry.valueRules.map(\.name)).subtracting(names)
      .subtracting(Self.aboutDeployments).subtracting(Self.aboutConfiguration)
    #expect(missing.subtracting(Self.waiting).isEmpty, "\(missing.sorted())")
    #expect(Self.waiting.isSubset(of: missing))
  }
}
