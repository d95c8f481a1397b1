// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import Testing

/// What findings say of the defaults and the allowed values that they rest on.
@Suite struct SuppositionNoteTests {
  private static func lint(_ text: String) -> [Diagnostic] {
    Linter().lint(SourceFile(path: "t.yaml", text: text)).diagnostics
  }

  private static func place(_ diagnostic: Diagnostic) -> String {
    diagnostic.file.text(of: diagnostic.range)
  }

  private static func scanning(_ parameters: String, _ type: String) -> [Diagnostic] {
    lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        Any: {Type: String}
      \(parameters)
      Resources:
        Scanning:
          Type: AWS::ECR::RegistryScanningConfiguration
          Properties:
            ScanType: \(type)
            Rules:
              - ScanFrequency: CONTINUOUS_SCAN
                RepositoryFilters: [{Filter: !Ref Any, FilterType: WILDCARD}]
      """)
  }

  @Test(arguments: [
    ("  Scanner: {Type: String, Default: BASIC}", "!Ref Scanner", "when 'Scanner' has its default"),
    (
      "  Scanner: {Type: String, AllowedValues: [BASIC, ENHANCED]}", "!Ref Scanner",
      "when 'Scanner' is 'BASIC'"
    ),
    (
      "  A: {Type: String, Default: BA}\n  B: {Type: String, Default: SIC}", "!Sub '${A}${B}'",
      "under the defaults of 'A' and 'B'"
    ),
  ])
  func `a value that fits no other says which parameters that rests on`(
    parameters: String, type: String, note: String
  ) throws {
    let found = Self.scanning(parameters, type)
    try #require(found.map(\.rule) == ["continuous-basic-scanning"])
    #expect(found[0].severity == .warning)
    #expect(Self.place(found[0]) == "CONTINUOUS_SCAN")
    #expect(found[0].notes.map(\.message) == ["the scan type stands here", note])
  }

  @Test func `text that two defaults make is shown where it is put together`() throws {
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        Team: {Type: String, Default: Core}
        App: {Type: String, Default: web}
      Resources:
        Repository:
          Type: AWS::ECR::Repository
          Properties: {RepositoryName: !Sub "${Team}/${App}"}
      """)
    try #require(found.count == 1)
    #expect(found[0].severity == .warning)
    #expect(Self.place(found[0]) == "\"${Team}/${App}\"")
    #expect(
      found[0].notes.map(\.message) == ["'Team' has this default", "'App' has this default"])
  }

  @Test func `a defect that the text shows hides no other one of the same rule`() {
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        Images: {Type: Number, Default: 0}
      Resources:
        Repository:
          Type: AWS::ECR::Repository
          Properties:
            LifecyclePolicy:
              LifecyclePolicyText: !Sub |
                {"rules": [{"rulePriority": 0, "action": {"type": "expire"}, "selection":
                  {"tagStatus": "untagged", "countType": "imageCountMoreThan",
                    "countNumber": ${Images}}}]}
      """)
    #expect(
      found.map { "\($0.severity) \($0.message)" } == [
        "warning 'countNumber' must be at least 1; it is 0",
        "error 'rulePriority' must be at least 1; it is 0",
      ])
  }

  @Test func `the default of a secret is named by no note`() {
    let found = Self.scanning(
      "  Scanner: {Type: String, NoEcho: true, Default: BASIC, AllowedValues: [BASIC, ENHANCED]}",
      "!Ref Scanner")
    #expect(found.isEmpty, Comment(rawValue: found.map(\.message).joined(separator: "\n")))
  }
}
