// SPDX-License-Identifier: Apache-2.0

/// The format `sarif`: SARIF 2.1.0, which code scanning services read.
///
/// Columns count Unicode scalars, from 1 and without a byte order mark; ends are exclusive. Paths
/// are relative to the base `%SRCROOT%`, whose place the document does not tell.
public struct SARIFRenderer: DiagnosticRenderer {
  private let rules: [String: RuleDescriptor]
  private let documentation: String?

  /// Creates a renderer that knows of rules more than a finding tells.
  ///
  /// `documentation` is the absolute URI of the folder of the rules' pages, with `/` at its end. SARIF
  /// allows no relative one, so without it a rule has the path of its page in its help text alone.
  public init(rules: [RuleDescriptor] = [], documentation: String? = nil) {
    self.rules = Dictionary(rules.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.documentation = documentation
  }

  /// Renders the report as a log of one run, with the rules that it has findings of.
  public func render(_ report: LintReport) -> String {
    let names = Set(report.diagnostics.map(\.rule)).sorted()
    let indices = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let results = report.numberedFindings.map { finding in
      SARIFResult(
        finding: finding, ruleIndex: indices[finding.diagnostic.rule], report: report
      ).json
    }
    let log: JSONText = [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver(report.tool, names)],
          "invocations": [invocation(report)],
          "originalUriBaseIds": [
            SARIFLocation.base: [
              "description": SARIFText.message("the root of the checkout that was linted")
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "newlineSequences": ["\r\n", "\n", "\r"],
          "results": .array(results),
        ]
      ],
    ]
    return log.document
  }

  private func driver(_ tool: ToolInfo, _ rules: [String]) -> JSONText {
    [
      "name": "cfn-ecr",
      "version": .string(tool.version),
      "semanticVersion": .string(tool.version),
      "rules": .array(rules.map(descriptor)),
      "properties": ["factsDate": .string(tool.factsDate)],
    ]
  }

  private func descriptor(_ name: String) -> JSONText {
    let page = "\(name).md"
    let help = "docs/rules/\(page) says why, and how to mend it"
    let uri = documentation.map { JSONText.string($0 + SARIFText.uri(ofPath: page)) }
    guard let rule = rules[name] else {
      return .object(present: [
        ("id", .string(name)), ("helpUri", uri), ("help", SARIFText.message(help)),
      ])
    }
    return .object(present: [
      ("id", .string(name)),
      ("shortDescription", SARIFText.message(rule.summary)),
      ("fullDescription", SARIFText.message(rule.summary)),
      ("helpUri", uri),
      ("help", SARIFText.message("\(rule.summary); \(help)")),
      ("defaultConfiguration", ["level": .string(rule.severity.rawValue)]),
      (
        "properties",
        [
          "tags": [.string(rule.group.rawValue)],
          "foreignIdentifiers": .array(rule.foreignIdentifiers.map { .string($0) }),
        ]
      ),
    ])
  }

  private func invocation(_ report: LintReport) -> JSONText {
    let notifications = report.errors.map { error -> JSONText in
      [
        "level": "error",
        "descriptor": ["id": "unreadable-input"],
        "message": SARIFText.message(error.message),
        "locations": [
          ["physicalLocation": SARIFLocation.artifact(error.path, in: report)]
        ],
      ]
    }
    return [
      "executionSuccessful": .bool(report.errors.isEmpty),
      "toolExecutionNotifications": .array(notifications),
    ]
  }
}
