// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// `docs/schema/configuration.schema.json` takes what the command takes.
@Suite struct ConfigurationSchemaTests {
  private func refusal(bySchema text: String) throws -> String? {
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: ".cfn-ecr.yaml")
    let program = PythonTools.root.appending(path: "Tests/Validators/validate.py")
    let output = try PythonTools.run([program.path, "configuration", file.path])
    return output.status == 0 ? nil : output.text
  }

  private func isRefused(byCommand text: String) throws -> Bool {
    let folder = try TemporaryFolder()
    try folder.write(text, to: ".cfn-ecr.yaml")
    try folder.write(LintCommandTests.clean, to: "clean.yaml")
    return try Command(directory: folder.url).run("lint").status == 78
  }

  @Test(arguments: [
    "", "# nothing\n", "{}\n", "select: [correctness, unknown-value]\n",
    "extend-select:\n- all\nignore: []\n", "severity: {unknown-value: warning}\n",
    "exclude: ['vendor/**', \"*.json\"]\nrequire-reason: true\n",
  ])
  func `what both take`(text: String) throws {
    #expect(try refusal(bySchema: text) == nil)
    #expect(try !isRefused(byCommand: text))
  }

  @Test(arguments: [
    "ignroe: []\n", "[]\n", "select: correctness\n", "severity: {unknown-value: fatal}\n",
    "severity: [unknown-value]\n", "require-reason: often\n", "exclude: {a: b}\n",
    "ignore: [[unknown-value]]\n",
  ])
  func `what both refuse`(text: String) throws {
    #expect(try refusal(bySchema: text) != nil)
    #expect(try isRefused(byCommand: text))
  }

  @Test(
    arguments: [
      ("baseline: known.json\n", true), ("baseline: [known.json]\n", false),
      ("options: {required-tags: [Owner], repository-name: '^team/'}\n", true),
      ("options: {trusted-accounts: ['012345678901', 111111111111]}\n", true),
      ("options: {trusted-accounts: ['12345']}\n", false),
      ("options: {trusted-organizations: [o-abcdefghij]}\n", true),
      ("options: {required-tag: [Owner]}\n", false),
      ("deployments: [{file: prod.yaml, region: us-east-1}]\n", true),
      ("deployments: [{template: t.yaml, parameters: p.json, stack: s, profile: x}]\n", true),
      ("deployments: [{file: prod.yaml, template: t.yaml}]\n", false),
      ("deployments: [{parameters: p.json}]\n", false),
      ("deployments: [{file: prod.yaml, acount: '111111111111'}]\n", false),
    ])
  func `the schema knows the settings of later versions`(text: String, isValid: Bool) throws {
    #expect(try (refusal(bySchema: text) == nil) == isValid)
  }

  @Test func `both know the same settings`() throws {
    let folder = try TemporaryFolder()
    try folder.write("zzzzzzzzzzzzzzzzzzzz: 1\n", to: ".cfn-ecr.yaml")
    try folder.write(LintCommandTests.clean, to: "clean.yaml")
    let message = try Command(directory: folder.url).run("lint").standardError
    let line = try #require(message.split(separator: "\n").first)
    let listed = try #require(line.components(separatedBy: "can be ").last)
      .replacing(" [configuration]", with: "")
    let schema = try Data(
      contentsOf: PythonTools.root.appending(path: "docs/schema/configuration.schema.json"))
    let parsed = try JSONSerialization.jsonObject(with: schema) as? [String: Any]
    let names = try #require(parsed?["properties"] as? [String: Any]).keys
    #expect(listed.components(separatedBy: ", ").sorted() == names.sorted())
  }
}
