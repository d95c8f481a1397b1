// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite struct ConfigurationTests {
  private func lint(_ configuration: String, _ arguments: String...) throws -> Command.Output {
    let folder = try TemporaryFolder()
    try folder.write(configuration, to: ".cfn-ecr.yaml")
    try folder.write(LintCommandTests.bad, to: "deep/er/bad.yaml")
    try folder.write(
      LintCommandTests.clean + "    DeletionPolicy: Retain\n", to: "unpaired.yaml")
    return try Command(directory: folder.url)
      .run(list: ["lint", "--format", "concise"] + arguments)
  }

  @Test func `settings are found upward from each file`() throws {
    let output = try lint("ignore: [unknown-value]\n", "deep")
    #expect(output.status == 0)
    #expect(output.standardOutput.isEmpty)
  }

  @Test func `files can be left out`() throws {
    let output = try lint("exclude: ['deep/**']\n", "deep/er/bad.yaml", "unpaired.yaml")
    #expect(output.status == 0)
    #expect(output.standardOutput.hasPrefix("unpaired.yaml:"))
    #expect(output.standardOutput.split(separator: "\n").count == 1)
  }

  @Test func `a severity can be changed`() throws {
    let output = try lint(
      "severity: {unknown-value: warning, unpaired-deletion-policy: error}\n")
    #expect(output.status == 1)
    #expect(output.standardOutput.contains("deep/er/bad.yaml:6:27: warning: "))
    #expect(output.standardOutput.contains("unpaired.yaml:5:5: error: "))
  }

  @Test func `the rules can be chosen and the command line wins`() throws {
    #expect(try !lint("select: [security]\n").standardOutput.contains("[unknown-value]"))
    #expect(try !lint("select: [security]\n", "--select", "correctness").standardOutput.isEmpty)
    #expect(
      try lint("extend-select: [missing-deletion-policy]\n", "deep").standardOutput
        .contains("[missing-deletion-policy]"))
  }

  @Test(arguments: [
    ("ignroe: []\n", "1:1: error: 'ignroe' is not a setting; did you mean 'ignore'?"),
    (
      "ignore: [unknwon-value]\n",
      "1:10: error: 'unknwon-value' is not a rule or group; did you mean"
    ),
    ("severity: {unknown-value: fatal}\n", "1:27: error: a severity must be 'error' or 'warning'"),
    ("select: correctness\n", "1:9: error: this must be a list of strings"),
    ("require-reason: often\n", "1:17: error: 'require-reason' must be true or false"),
    ("- ignore\n", "1:1: error: a configuration must be a mapping of settings"),
    ("ignore: [\n", "error: "),
    ("ignore: []\nignore: []\n", "2:1: error: 'ignore' must stand once"),
    ("severity: {unknwon-value: error}\n", "1:12: error: 'unknwon-value' is not a rule; did you"),
    ("exclude: [{a: b}]\n", "1:11: error: this must be a string"),
    ("baseline: [a]\n", "1:11: error: 'baseline' must be a string"),
    ("baseline:\n", "error: 'baseline' must be a string"),
    ("options: true\n", "1:10: error: 'options' must be a mapping"),
    (
      "options: {required-tag: [a]}\n",
      "1:11: error: 'required-tag' is not an option; did you mean 'required-tags'?"
    ),
    ("options: {required-tags: ['aws:x']}\n", "1:27: error: 'aws:x' must be a tag key"),
    (
      "options: {repository-name: '['}\n",
      "1:28: error: 'repository-name' must be a regular expression: "
    ),
    (
      "options: {repository-name: '(a)\\1'}\n", "1:28: error: 'repository-name' must do without "
    ),
    (
      "options: {trusted-accounts: [12345]}\n",
      "1:30: error: '12345' must be an account ID of 12 digits"
    ),
    (
      "options:\n  trusted-organizations: [o-A]\n",
      "2:27: error: 'o-A' must be an organization ID, such as 'o-a1b2c3d4e5'"
    ),
    ("deployments: {}\n", "1:14: error: 'deployments' must be a list of mappings"),
    ("deployments: [a]\n", "1:15: error: a deployment must be a mapping with 'file' or 'template'"),
    ("deployments: [{stack: a}]\n", "1:15: error: a deployment must have 'file' or 'template'"),
    (
      "deployments: [{file: a, template: b}]\n",
      "1:35: error: a deployment must have 'file' or 'template', not both"
    ),
    ("deployments: [{file: a, parameters: b}]\n", "1:37: error: 'parameters' goes with 'template'"),
    (
      "deployments: [{file: a, acount: '1'}]\n",
      "1:25: error: 'acount' is not a key of a deployment; did you mean 'account'?"
    ),
    (
      "deployments: [{file: a, account: '1'}]\n",
      "1:34: error: '1' must be an account ID of 12 digits"
    ),
    ("deployments: [{file: a, region: Frankfurt}]\n", "1:33: error: 'Frankfurt' must be a region"),
    ("deployments: [{file: a, stack: 1a}]\n", "1:32: error: '1a' must be a stack name"),
  ])
  func `a wrong configuration ends with 78 and says where`(text: String, words: String) throws {
    let output = try lint(text)
    #expect(output.status == 78)
    #expect(output.standardError.contains(".cfn-ecr.yaml:"))
    #expect(output.standardError.contains(words), Comment(rawValue: output.standardError))
    #expect(output.standardOutput.isEmpty)
  }

  @Test func `every setting can be written as the README has it`() throws {
    let readme = try String(contentsOf: Command.root.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    let settings = try #require(blocks.first { $0.contains("extend-select") })
    for key in [
      "extend-select", "ignore", "severity", "exclude", "baseline", "require-reason", "options",
      "deployments",
    ] {
      #expect(settings.contains("\n\(key):") || settings.hasPrefix("\(key):"))
    }
    let output = try lint(settings, "--no-baseline")
    // The files of the deployments that it lists are not there.
    #expect(output.status == 66)
    #expect(output.standardError.contains("there is no such file or directory"))
    #expect(output.standardOutput.contains("[unknown-value]"))
  }

  @Test func `every problem of a configuration is told at once`() throws {
    let output = try lint("ignroe: []\nselect: [a]\noptions: {x: 1}\n")
    #expect(output.status == 78)
    #expect(output.standardError.components(separatedBy: "error: ").count == 4)
  }

  @Test func `one configuration can be given for all files`() throws {
    let folder = try TemporaryFolder()
    try folder.write("ignore: [unknown-value]\n", to: "settings/lint.yaml")
    try folder.write("ignore: [nonsense]\n", to: "templates/.cfn-ecr.yaml")
    try folder.write(LintCommandTests.bad, to: "templates/bad.yaml")
    let command = Command(directory: folder.url)
    #expect(try command.run("lint", "--config", "settings/lint.yaml", "templates").status == 0)
    #expect(try command.run("lint", "--config", "settings/gone.yaml", "templates").status == 78)
  }

  @Test(
    arguments: [
      ("# cfn-ecr: allow unknown-value -- legacy", 0), ("# cfn-ecr: allow unknown-value", 0),
      ("# cfn-ecr: allow wrong-type, unknown-value", 0), ("# cfn-ecr: allow wrong-type", 1),
      ("# cfn-ecr allow unknown-value", 1),
    ] as [(String, Int32)])
  func `a comment allows a rule on its line`(comment: String, status: Int32) throws {
    let text = LintCommandTests.bad.replacing("IMMUTABEL", with: "IMMUTABEL \(comment)")
    #expect(try Command().run("lint", "-", input: text).status == status)
    let above = LintCommandTests.bad.replacing(
      "      ImageTagMutability", with: "      \(comment)\n      ImageTagMutability")
    #expect(try Command().run("lint", "-", input: above).status == status)
  }

  @Test func `metadata allows a rule in a resource or the template`() throws {
    let resource = LintCommandTests.bad + "    Metadata: {cfn-ecr: {allow: [unknown-value]}}\n"
    let output = try Command().run("lint", "--show-suppressed", "-", input: resource)
    #expect(output.status == 0)
    #expect(output.standardOutput.contains("= suppressed by metadata"))
    #expect(output.standardError == "1 template, 1 repository: 1 allowed\n")
    let whole = LintCommandTests.bad + "Metadata: {cfn-ecr: {allow: unknown-value}}\n"
    #expect(try Command().run("lint", "-", input: whole).status == 0)
  }

  @Test func `an allowance that is no use is a finding`() throws {
    let text = LintCommandTests.clean + "# cfn-ecr: allow unknown-value, unknwon-value\n"
    let output = try Command().run("lint", "--format", "concise", "-", input: text)
    #expect(output.status == 0)
    #expect(output.standardOutput.contains("5:18: warning: 'unknown-value' reports nothing here"))
    #expect(output.standardOutput.contains("did you mean 'unknown-value'? [unknown-allowance]"))
  }
}
