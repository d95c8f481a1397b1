// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite struct MandatoryTests {
  private func lint(
    _ configuration: String, _ text: String = LintCommandTests.bad, _ arguments: String...
  ) throws -> Command.Output {
    let folder = try TemporaryFolder()
    try folder.write(configuration, to: ".cfn-ecr.yaml")
    try folder.write(text, to: "t.yaml")
    return try Command(directory: folder.url)
      .run(list: ["lint", "--format", "concise"] + arguments)
  }

  @Test(arguments: [
    "ignore: [unknown-value]\n", "ignore: [correctness]\n", "select: [security]\n",
    "severity: {unknown-value: warning}\n", "exclude: ['*.yaml']\n", "",
  ])
  func `no configuration takes a mandatory rule away`(configuration: String) throws {
    for names in ["unknown-value", "correctness", "all", "security,unknown-value"] {
      let output = try lint(configuration, LintCommandTests.bad, "--mandatory", names)
      #expect(output.status == 1, Comment(rawValue: "\(configuration) \(names)"))
      #expect(output.standardOutput.contains("t.yaml:6:27: error: "))
      #expect(output.standardOutput.contains("[unknown-value]"))
    }
  }

  @Test func `no option and no allowance does either`() throws {
    let allowed = LintCommandTests.bad.replacing(
      "IMMUTABEL", with: "IMMUTABEL # cfn-ecr: allow unknown-value -- legacy")
    #expect(try lint("", allowed).status == 0)
    let output = try lint("", allowed, "--mandatory", "unknown-value", "--ignore", "all")
    #expect(output.status == 1)
    #expect(output.standardOutput.split(separator: "\n").count == 1)
    let metadata = "Metadata: {cfn-ecr: {allow: [unknown-value]}}\n" + LintCommandTests.bad
    #expect(try lint("", metadata, "--mandatory", "unknown-value").status == 1)
    let text = try Command().run(
      "lint", "--mandatory", "unknown-value", "-", input: allowed)
    #expect(
      text.standardOutput.contains(
        "= note: the allowance does not count, because the rule is mandatory (line 6)"))
  }

  @Test func `a mandatory warning fails the run`() throws {
    let text = LintCommandTests.clean + "    DeletionPolicy: Retain\n"
    #expect(try lint("", text).status == 0)
    let output = try lint("", text, "--mandatory", "consequences")
    #expect(output.status == 1)
    #expect(output.standardOutput.contains("warning: "))
    #expect(try lint("", text, "--mandatory", "consequences", "--fail-on", "never").status == 1)
    #expect(try lint("", LintCommandTests.clean, "--mandatory", "consequences").status == 0)
  }

  @Test func `no baseline takes a mandatory rule away`() throws {
    let folder = try TemporaryFolder()
    try folder.write(LintCommandTests.bad, to: "t.yaml")
    let command = Command(directory: folder.url)
    #expect(try command.run("lint", "--write-baseline", "b.json").status == 0)
    #expect(try command.run("lint", "--baseline", "b.json").status == 0)
    let output = try command.run("lint", "--baseline", "b.json", "--mandatory", "unknown-value")
    #expect(output.status == 1)
    let written = try command.run(
      "lint", "--write-baseline", "c.json", "--mandatory", "unknown-value")
    #expect(written.status == 1)
    #expect(try folder.read("c.json").contains(#""findings": []"#))
  }

  @Test func `a mandatory name must exist`() throws {
    let output = try lint("", LintCommandTests.bad, "--mandatory", "unknwon-value")
    #expect(output.status == 64)
    #expect(output.standardError.contains("did you mean 'unknown-value'?"))
  }

  @Test func `an excluded file is looked at for the mandatory rules alone`() throws {
    let text = LintCommandTests.bad + "    DeletionPolicy: Retain\n"
    let output = try lint("exclude: [t.yaml]\n", text, "--mandatory", "consequences")
    #expect(output.standardOutput.split(separator: "\n").count == 1)
    #expect(output.standardOutput.contains("[unpaired-deletion-policy]"))
  }

  @Test func `an allowance must say why where the configuration asks for it`() throws {
    let bare = LintCommandTests.bad.replacing(
      "IMMUTABEL", with: "IMMUTABEL # cfn-ecr: allow unknown-value")
    let reasoned = bare.replacing("unknown-value", with: "unknown-value -- legacy")
    #expect(try lint("require-reason: true\n", reasoned, "--strict").status == 0)
    #expect(try lint("require-reason: false\n", bare, "--strict").status == 0)
    let output = try lint("require-reason: true\n", bare, "--strict")
    #expect(output.status == 1)
    #expect(output.standardOutput.contains("must say why; add ' -- ' and the reason"))
    #expect(
      try lint("require-reason: true\n", bare, "--mandatory", "unexplained-allowance").status == 1)
  }

  @Test func `what is allowed is shown with who and why`() throws {
    let folder = try TemporaryFolder()
    let text = LintCommandTests.bad.replacing(
      "IMMUTABEL", with: "IMMUTABEL # cfn-ecr: allow unknown-value -- see the migration")
    try folder.write(text, to: "t.yaml")
    let command = Command(directory: folder.url)
    let shown = try command.run("lint", "--show-suppressed")
    #expect(shown.status == 0)
    #expect(shown.standardOutput.contains("= suppressed by comment: see the migration\n"))
    let json = try command.run("lint", "--show-suppressed", "--format", "json")
    let document = try JSONSerialization.jsonObject(with: Data(json.standardOutput.utf8))
    let report = try #require(document as? [String: Any])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    let suppressed = try #require(diagnostics.first?["suppressed"] as? [String: String])
    #expect(suppressed == ["by": "comment", "reason": "see the migration"])
  }
}
