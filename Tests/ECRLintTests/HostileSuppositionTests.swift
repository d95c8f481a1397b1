// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import Testing

/// Templates whose parameters can have so many values, in so many places, that not all are tried.
@Suite struct HostileSuppositionTests {
  private static func lint(_ text: String) -> [Diagnostic] {
    Linter().lint(SourceFile(path: "t.yaml", text: text)).diagnostics
  }

  private static func parameters(_ count: Int, values: Int) -> String {
    let list = (0..<values).map { "V\($0)" }.joined(separator: ", ")
    return (0..<count).map { "  P\($0): {Type: String, AllowedValues: [\(list)]}\n" }.joined()
  }

  private static func repositories(_ count: Int, _ name: (Int) -> String) -> String {
    (0..<count).map {
      "  R\($0):\n    Type: AWS::ECR::Repository\n    Properties: {RepositoryName: !Ref \(name($0))}\n"
    }.joined()
  }

  @Test func `values that reach many resources are tried as long as the work is bounded`() {
    let found = Self.lint(
      "AWSTemplateFormatVersion: \"2010-09-09\"\nParameters:\n"
        + Self.parameters(1, values: 200)
        + "Resources:\n" + Self.repositories(500) { _ in "P0" })
    let places = Set(found.filter { $0.rule == "pattern-mismatch" }.map(\.range))
    // Each of the values is wrong; 500 resources are looked at for each of the first ones.
    #expect(places.count == 3)
  }

  @Test func `two hundred parameters with two hundred values each`() {
    let found = Self.lint(
      "AWSTemplateFormatVersion: \"2010-09-09\"\nParameters:\n"
        + Self.parameters(200, values: 200)
        + "Resources:\n" + Self.repositories(200) { "P\($0)" })
    let places = Set(found.filter { $0.rule == "pattern-mismatch" }.map(\.range))
    #expect(places.count > 100 && places.count <= 200)
  }

  @Test func `one default in very many places`() throws {
    let tags = (0..<10_000).map { "{Key: !Ref P, Value: v\($0)}" }.joined(separator: ", ")
    let long = String(repeating: "x", count: 300)
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        P: {Type: String, Default: \(long)}
      Resources:
        R:
          Type: AWS::ECR::Repository
          Properties: {Tags: [\(tags)]}
      """)
    let finding = try #require(found.first { $0.rule == "wrong-length" })
    #expect(finding.notes.last?.message.hasSuffix("and in 9997 more places") == true)
  }

  @Test func `ten thousand conditions that need each other`() {
    let conditions = (1..<10_000).map { "  C\($0): !Not [!Condition C\($0 - 1)]\n" }.joined()
    let found = Self.lint(
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        P: {Type: String, AllowedValues: [xx, yy, ZZ]}
      Conditions:
        C0: !Equals [!Ref P, xx]
      \(conditions)
      Resources:
        R:
          Type: AWS::ECR::Repository
          Condition: C9999
          Properties: {RepositoryName: !Ref P}
      """)
    #expect(found.contains { $0.rule == "pattern-mismatch" })
  }
}
