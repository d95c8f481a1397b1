// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite struct LintCommandTests {
  static let clean = """
    AWSTemplateFormatVersion: "2010-09-09"
    Resources:
      Images:
        Type: AWS::ECR::Repository

    """

  static let bad = """
    AWSTemplateFormatVersion: "2010-09-09"
    Resources:
      Images:
        Type: AWS::ECR::Repository
        Properties:
          ImageTagMutability: IMMUTABEL

    """

  static let other = "name: ci\non: [push]\njobs: {}\n"

  @Test func `the shipped templates are clean`() throws {
    let output = try Command().run("lint", "--strict", "templates")
    #expect(output.status == 0)
    #expect(output.standardOutput.isEmpty)
    #expect(output.standardError.hasSuffix("no findings\n"))
  }

  @Test func `a finding is shown at its place and ends the run with 1`() throws {
    let output = try Command().run(
      "lint", "--stdin-filename", "repository.yaml", "-", input: Self.bad)
    #expect(output.status == 1)
    #expect(
      output.standardOutput == """
        repository.yaml:6:27: error: 'IMMUTABEL' is not a value of this property; can be 'MUTABLE', \
        'IMMUTABLE', 'MUTABLE_WITH_EXCLUSION' or 'IMMUTABLE_WITH_EXCLUSION' [unknown-value]
          |
        6 |       ImageTagMutability: IMMUTABEL
          |                           ^~~~~~~~~
          = fix: replace with 'IMMUTABLE'

        """)
    #expect(output.standardError == "1 template, 1 repository: 1 error\n")
  }

  @Test(arguments: ["concise", "json"])
  func `a machine format has standard output for itself`(format: String) throws {
    let output = try Command().run("lint", "--format", format, "-", input: Self.bad)
    #expect(output.status == 1)
    #expect(output.standardError.isEmpty)
    if format == "json" {
      let document = try JSONSerialization.jsonObject(with: Data(output.standardOutput.utf8))
      let report = try #require(document as? [String: Any])
      #expect(report["formatVersion"] as? String == "1")
      let summary = try #require(report["summary"] as? [String: Any])
      #expect(summary["errors"] as? Int == 1)
      let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
      #expect(diagnostics.first?["rule"] as? String == "unknown-value")
      #expect(diagnostics.first?["resource"] as? String == "Images")
    } else {
      #expect(output.standardOutput.hasPrefix("<stdin>:6:27: error: "))
      #expect(output.standardOutput.split(separator: "\n").count == 1)
    }
  }

  @Test func `a fingerprint does not depend on lines or on where the run begins`() throws {
    func fingerprints(_ directory: URL, _ path: String) throws -> [String] {
      let output = try Command(directory: directory).run("lint", "--format", "json", path)
      let document = try JSONSerialization.jsonObject(with: Data(output.standardOutput.utf8))
      let report = try #require(document as? [String: Any])
      let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
      return diagnostics.compactMap { $0["fingerprint"] as? String }
    }
    let folder = try TemporaryFolder()
    try folder.write("", to: ".cfn-ecr.yaml")
    try folder.write(Self.bad, to: "deep/bad.yaml")
    let first = try fingerprints(folder.url, "deep/bad.yaml")
    #expect(first.count == 1)
    #expect(try fingerprints(folder.url.appending(path: "deep"), "bad.yaml") == first)
    try folder.write("\n\n# moved\n" + Self.bad, to: "deep/bad.yaml")
    #expect(try fingerprints(folder.url, "./deep/bad.yaml") == first)
    try folder.write(Self.bad, to: "deep/other.yaml")
    #expect(try fingerprints(folder.url, "deep/other.yaml") != first)
  }

  @Test func `directories are walked and other files passed over`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.bad, to: "b/bad.yaml")
    try folder.write(Self.clean, to: "a/clean.yml")
    try folder.write(Self.other, to: ".github/workflow.yaml")
    try folder.write(Self.bad, to: "node_modules/bad.yaml")
    try folder.write(Self.other, to: "ci.yaml")
    try folder.write("Resources:\n  B:\n    Type: AWS::S3::Bucket\n", to: "bucket.template")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "link"), withDestinationURL: folder.url.appending(path: "b"))
    let output = try Command(directory: folder.url).run("lint", "--format", "concise")
    #expect(output.status == 1)
    #expect(output.standardOutput.hasPrefix("b/bad.yaml:6:27: "))
    #expect(output.standardOutput.split(separator: "\n").count == 1)

    let all = try Command(directory: folder.url).run("lint", "--all-templates")
    #expect(all.standardError.hasPrefix("3 templates, 2 repositories"))
  }

  @Test func `what cannot be read is named and the rest still linted`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.bad, to: "bad.yaml")
    let output = try Command(directory: folder.url).run(
      "lint", "--format", "json", "gone.yaml", "bad.yaml")
    #expect(output.status == 66)
    #expect(output.standardError == "error: read 'gone.yaml': there is no such file or directory\n")
    let document = try JSONSerialization.jsonObject(with: Data(output.standardOutput.utf8))
    let report = try #require(document as? [String: Any])
    let errors = try #require(report["errors"] as? [[String: Any]])
    #expect(errors.first?["file"] as? String == "gone.yaml")
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.count == 1)
  }

  @Test func `a folder without templates is no failure`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.other, to: "ci.yaml")
    let output = try Command(directory: folder.url).run("lint")
    #expect(output.status == 0)
    #expect(
      output.standardError
        == "no template with AWS::ECR resources found (1 file passed over)\n")
  }

  @Test(
    arguments: [
      (["--fail-on", "warning"], 1), (["--fail-on", "error"], 0), (["--fail-on", "never"], 0),
      (["--strict"], 1), ([], 0), (["--strict", "--ignore", "consequences,correctness"], 0),
      (["--select", "unpaired-deletion-policy", "--strict"], 1),
    ] as [([String], Int32)])
  func `the severity that fails a run can be chosen`(options: [String], status: Int32) throws {
    let text = Self.clean + "    DeletionPolicy: Retain\n"
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: "t.yaml")
    var command = Command()
    command.directory = folder.url
    let output = try command.run(list: ["lint"] + options + [file.path])
    #expect(output.status == status, Comment(rawValue: output.standardOutput))
  }

  @Test(
    arguments: [
      (["lint", "--select", "unknwon-value"], "did you mean 'unknown-value'?"),
      (["lint", "--ignore", "nonsense"], "the groups are"),
      (["lint", "--format", "html"], "'html'"),
      (["lint", "--colour", "never"], "Unknown option"),
      (["lnt"], "Unexpected argument"),
    ] as [([String], String)])
  func `wrong usage ends with 64 and says what is allowed`(arguments: [String], words: String)
    throws
  {
    let output = try Command().run(list: arguments, input: Self.clean)
    #expect(output.status == 64)
    #expect(output.standardError.contains(words), Comment(rawValue: output.standardError))
  }

  @Test func `the report can be written to a file`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.bad, to: "bad.yaml")
    let output = try Command(directory: folder.url).run(
      "lint", "--format", "concise", "-o", "report.txt", "bad.yaml")
    #expect(output.status == 1)
    #expect(output.standardOutput.isEmpty)
    #expect(try folder.read("report.txt").hasPrefix("bad.yaml:6:27: "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 2)

    let refused = try Command(directory: folder.url).run(
      "lint", "-o", "none/report.txt", "bad.yaml")
    #expect(refused.status == 73)
    #expect(refused.standardError.contains("write 'none/report.txt'"))
  }

  @Test func `colour is for terminals unless it is asked for`() throws {
    let plain = try Command().run("lint", "-", input: Self.bad)
    #expect(!plain.standardOutput.contains("\u{1b}"))
    let always = try Command().run("lint", "--color", "always", "-", input: Self.bad)
    #expect(always.standardOutput.contains("\u{1b}["))
    let forced = try Command(environment: ["CLICOLOR_FORCE": "1"]).run("lint", "-", input: Self.bad)
    #expect(forced.standardOutput.contains("\u{1b}["))
    let none = try Command(environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"])
      .run("lint", "-", input: Self.bad)
    #expect(!none.standardOutput.contains("\u{1b}"))
  }

  @Test func `several files give the same report as one after the other`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<40 {
      try folder.write(number % 3 == 0 ? Self.clean : Self.bad, to: "t\(number).yaml")
    }
    let command = Command(directory: folder.url)
    let together = try command.run("lint", "--format", "concise")
    let alone = try (0..<40).map { "t\($0).yaml" }.sorted()
      .map { try command.run("lint", "--format", "concise", $0).standardOutput }.joined()
    #expect(together.standardOutput == alone)
    #expect(try command.run("lint", "--format", "concise").standardOutput == alone)
  }
}
