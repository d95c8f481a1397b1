// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import Testing

/// Findings that hold only under a default or an allowed value.
@Suite struct SuppositionTests {
  private static func lint(_ text: String) -> [Diagnostic] {
    Linter().lint(SourceFile(path: "t.yaml", text: text)).diagnostics
  }

  private static func place(_ diagnostic: Diagnostic) -> String {
    diagnostic.file.text(of: diagnostic.range)
  }

  @Test func `a default that twenty repositories use is one warning with three uses`() throws {
    let repositories = (1...20).map { number in
      """
        R\(number):
          Type: AWS::ECR::Repository
          Properties: {ImageTagMutability: !Ref Mutability}
      """
    }
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        Mutability: {Type: String, Default: FIXED}
      Resources:

      """ + repositories.joined(separator: "\n"))
    try #require(found.count == 1)
    #expect(found[0].severity == .warning)
    #expect(Self.place(found[0]) == "FIXED")
    #expect(found[0].notes.count == 3)
    #expect(found[0].notes.last?.message.hasSuffix("and in 17 more places") == true)
  }

  @Test func `each allowed value is tried by itself`() {
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        Team: {Type: String, Default: aa, AllowedValues: [aa, BB, cc, DD]}
      Resources:
        Repository:
          Type: AWS::ECR::Repository
          Properties: {RepositoryName: !Ref Team}
      """)
    #expect(found.map(Self.place) == ["BB", "DD"])
    #expect(found.allSatisfy { $0.severity == .warning && $0.rule == "pattern-mismatch" })
  }

  @Test func `what is wrong whatever the parameter is stays an error and is said once`() throws {
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        Team: {Type: String, Default: a}
      Resources:
        Repository:
          Type: AWS::ECR::Repository
          Properties: {RepositoryName: !Sub "Team/${Team}"}
      """)
    try #require(found.count == 1)
    #expect(found[0].severity == .error)
    #expect(Self.place(found[0]) == "\"Team/${Team}\"")
  }

  @Test func `an item of a loop over a default is shown at the default`() throws {
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Transform: AWS::LanguageExtensions
      Parameters:
        Names: {Type: CommaDelimitedList, Default: "app,Web"}
      Resources:
        Fn::ForEach::Repositories:
          - Name
          - !Ref Names
          - Repository${Name}:
              Type: AWS::ECR::Repository
              Properties: {RepositoryName: !Sub "team/${Name}"}
      """)
    try #require(found.count == 1)
    #expect(found[0].severity == .warning)
    #expect(Self.place(found[0]) == "\"app,Web\"")
    #expect(found[0].notes.map(\.message) == ["used here as 'RepositoryName'"])
  }

  @Test func `a branch that can never be taken is not judged`() {
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        Environment: {Type: String}
      Conditions:
        IsProduction: !Equals [!Ref Environment, production]
        IsTest: !Equals [!Ref Environment, test]
      Resources:
        Repository:
          Type: AWS::ECR::Repository
          Properties:
            RepositoryName: !If [IsProduction, !If [IsTest, NEVER, app], app2]
      """)
    #expect(found.isEmpty, Comment(rawValue: found.map(\.message).joined(separator: "\n")))
  }

  @Test func `a mapping's value is shown where it is written`() throws {
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Mappings:
        Names: {all: {name: Team/App}}
      Resources:
        Repository:
          Type: AWS::ECR::Repository
          Properties: {RepositoryName: !FindInMap [Names, all, name]}
      """)
    try #require(found.count == 1)
    #expect(found[0].severity == .error)
    #expect(Self.place(found[0]) == "Team/App")
    #expect(found[0].notes.first?.message == "used here as 'RepositoryName'")
  }

  @Test func `an item of a loop is shown where it is written`() throws {
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Transform: AWS::LanguageExtensions
      Resources:
        Fn::ForEach::Repositories:
          - Name
          - [app, Web]
          - Repository${Name}:
              Type: AWS::ECR::Repository
              Properties: {RepositoryName: !Sub "team/${Name}"}
      """)
    try #require(found.count == 1)
    #expect(found[0].severity == .error)
    #expect(found[0].message.hasPrefix("'team/Web' must be"))
  }

  @Test func `a secret is not evaluated`() {
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        Team: {Type: String, Default: TOPSECRET, NoEcho: true}
      Resources:
        Repository:
          Type: AWS::ECR::Repository
          Properties: {RepositoryName: !Ref Team}
      """)
    #expect(found.allSatisfy { !$0.message.contains("TOPSECRET") })
  }
}
