// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TemplateModel
import TestSupport
import Testing

/// One real message of each rule, so that all can be read side by side.
@Suite struct MessageTests {
  /// The rules that no template shows, because a deployment, a configuration or a comment does.
  private static let elsewhere: Set<String> = [
    "disallowed-parameter-value", "failed-assertion", "missing-parameter-value",
    "missing-required-tag",
    "malformed-parameter-file", "unconventional-name", "untrusted-account",
    "untrusted-organization",
    "undeclared-parameter", "unexplained-allowance", "unknown-allowance", "unused-allowance",
  ]

  /// The first finding of each rule, in the fixtures of the rule or else in any, and every message.
  private static func examples() throws -> (first: [String: Diagnostic], all: [String: String]) {
    var examples: [String: Diagnostic] = [:]
    var others: [String: Diagnostic] = [:]
    var all: [String: String] = [:]
    for url in Fixtures("rules").files("yaml", "json") + Fixtures("intrinsics").files("yaml") {
      let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
      let text = String(decoding: file.bytes, as: UTF8.self)
      let linter = Linter(
        selection: .all, lintsAllTemplates: true,
        context: LintContext(pseudoParameters: FixturePlace.place(in: text)))
      let folder = url.deletingLastPathComponent().lastPathComponent
      let own = folder == "intrinsics" ? url.deletingPathExtension().lastPathComponent : folder
      for diagnostic in linter.lint(file).diagnostics {
        all[diagnostic.message] = diagnostic.rule
        if diagnostic.rule == own {
          examples[own] = examples[own] ?? diagnostic
        } else {
          others[diagnostic.rule] = others[diagnostic.rule] ?? diagnostic
        }
      }
    }
    return (examples.merging(others) { own, _ in own }, all)
  }

  @Test func `each rule has a message in the style of all`() throws {
    let (examples, all) = try Self.examples()
    var text = ""
    for rule in RuleRegistry.all where !Self.elsewhere.contains(rule.name) {
      guard let example = examples[rule.name] else {
        Issue.record("no fixture reports '\(rule.name)'")
        continue
      }
      text += "\(rule.name) (\(rule.severity), \(rule.group.rawValue)): \(example.message)\n"
    }
    for (message, rule) in all.sorted(by: { $0.key < $1.key }) {
      Self.checkStyle(of: message, rule)
    }
    let golden = Fixtures().folder.appending(path: "messages.txt")
    try Golden.expect(text, equals: golden)
  }

  private static func checkStyle(of message: String, _ rule: String) {
    let place = Comment(rawValue: "\(rule): \(message)")
    #expect(!message.hasSuffix("."), place)
    #expect(message.first?.isUppercase == false, place)
    for words in ["invalid", "could not parse", "could not read", "please", "sorry", "illegal"] {
      #expect(!message.lowercased().contains(words), place)
    }
    #expect(!message.contains { $0.isNewline }, place)
    // What is to be done and what is allowed come on top of that.
    let head =
      ["; ", "can be '", "must be "].compactMap { message.firstRange(of: $0)?.lowerBound }
      .min().map { message[..<$0] } ?? message[...]
    #expect(head.count <= 120, place)
  }
}
