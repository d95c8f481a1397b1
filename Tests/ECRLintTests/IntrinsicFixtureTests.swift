// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

/// Runs `Fixtures/intrinsics/RULE.yaml`: what a rule makes of functions in the place of its value.
///
/// Each holds a value of which nothing is known, one that a function makes certainly wrong, and one
/// that only a default or an allowed value makes wrong. A line that must be reported carries
/// `# expect: RULE error` or `# expect: RULE warning`; nothing else may be reported by the rule.
@Suite struct IntrinsicFixtureTests {
  private static let folder = Fixtures("intrinsics")

  @Test(arguments: folder.files("yaml"))
  func `functions are judged by what is known of them`(url: URL) throws {
    let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    let rule = url.deletingPathExtension().lastPathComponent
    try #require(RuleRegistry.rule(rule) != nil, "no rule '\(rule)'")
    let linter = Linter(selection: try RuleSelection(extend: [rule]), lintsAllTemplates: true)
    let actual = linter.lint(file).diagnostics.filter { $0.rule == rule }.map { diagnostic in
      "\(file.position(of: diagnostic.range.start).line): \(rule) \(diagnostic.severity)"
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    let expected = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line -> String? in
        guard let marker = line.range(of: "# expect: ") else { return nil }
        let isAlone = line[..<marker.lowerBound].allSatisfy(\.isWhitespace)
        return "\(index + (isAlone ? 2 : 1)): \(line[marker.upperBound...])"
      }
    #expect(actual.sorted() == expected.sorted())
    #expect(expected.contains { $0.hasSuffix("warning") }, "no case of a default")
  }

  /// The rules that look at values and have no such fixture yet.
  private static let waiting: Set<String> = [
    "bad-credential-secret",
    "bad-kms-key",
    "changed-number",
    "continuous-basic-scanning",
    "creation-template-without-role",
    "duplicate-destination",
    "duplicate-document-key",
    "duplicate-item",
    "duplicate-name",
    "duplicate-registry-setting",
    "duplicate-scan-frequency",
    "duplicate-tag",
    "empty-replication",
    "exclusion-filter-wildcards",
    "lifecycle-all-tags-needed",
    "lifecycle-any-not-last",
    "lifecycle-bad-value",
    "lifecycle-conflicting-keys",
    "lifecycle-duplicate-priority",
    "lifecycle-duplicate-selection",
    "lifecycle-few-images",
    "lifecycle-impossible-tag",
    "lifecycle-misleading-description",
    "lifecycle-missing-key",
    "lifecycle-rule-count",
    "lifecycle-unknown-key",
    "lifecycle-unreachable-rule",
    "malformed-document",
    "many-replication-rules",
    "mismatched-upstream",
    "missing-exclusion-filters",
    "missing-property",
    "missing-upstream-credentials",
    "name-instead-of-arn",
    "placeholder",
    "read-only-property",
    "replication-to-self",
    "reserved-tag",
    "role-with-path",
    "self-upstream",
    "too-many-destinations",
    "unavailable-encryption",
    "unavailable-type",
    "unexpected-exclusion-filters",
    "unexpected-kms-key",
    "unexpected-upstream-credentials",
    "unexpected-upstream-prefix",
    "unknown-catalog-value",
    "unknown-property",
    "unknown-region",
    "unsupported-upstream",
    "unused-creation-template",
    "useless-empty-on-delete",
    "wrong-account",
    "wrong-count",
    "wrong-length",
    "wrong-partition",
    "wrong-region",
    "wrong-type",
  ]

  /// The rules about what a deployment gives, where no function stands.
  private static let aboutDeployments: Set<String> = [
    "disallowed-parameter-value", "malformed-parameter-file", "missing-parameter-value",
    "undeclared-parameter",
    // Those that an option turns on: LintOptionsTests has their cases.
    "missing-required-tag", "unconventional-name", "untrusted-account",
  ]

  @Test func `every rule about values has such a fixture`() throws {
    let names = Set(
      Self.folder.files("yaml").map { $0.deletingPathExtension().lastPathComponent })
    let missing = Set(RuleRegistry.valueRules.map(\.name)).subtracting(names)
      .subtracting(Self.aboutDeployments)
    #expect(missing.subtracting(Self.waiting).isEmpty, "\(missing.sorted())")
    #expect(Self.waiting.isSubset(of: missing))
  }
}
