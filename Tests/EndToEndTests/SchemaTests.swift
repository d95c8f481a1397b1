// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The schemas of `docs/schema` take what the command writes.
@Suite struct SchemaTests {
  @Test func `the list of rules`() throws {
    let folder = try TemporaryFolder()
    _ = try Command(directory: folder.url).run("rules", "--format", "json", "-o", "rules.json")
    let file = folder.url.appending(path: "rules.json")
    #expect(try PythonTools.validator("schema", "rules", file.path) == "")
  }

  @Test func `a plan, several, and a simulation`() throws {
    let folder = try TemporaryFolder()
    let command = Command(directory: folder.url)
    let states = Command.root.appending(path: "examples/states").path
    let template = states + "/desired.template.txt"
    try folder.write(#"{"images": []}"#, to: "manifests.json")
    for (kind, arguments) in [
      ("plan", ["plan", "--live", states + "/registry.json", template]),
      ("plans", ["show", "plan.json", "plan.json"]),
      (
        "lifecycle",
        [
          "lifecycle", "simulate", "--policy", template, "--images", states + "/images.json",
          "--image", "v1", "--against", template, "--manifests", "manifests.json", "--protected",
          "leave-out",
        ]
      ),
    ] as [(String, [String])] {
      let name = "\(kind).json"
      _ = try command.run(list: arguments + ["--format", "json", "-o", name])
      let file = folder.url.appending(path: name)
      #expect(try PythonTools.validator("schema", kind, file.path) == "")
    }
  }

  @Test func `a baseline`() throws {
    let folder = try TemporaryFolder()
    try folder.write(LintCommandTests.bad, to: "a \u{7} \u{1F600}/bad.yaml")
    try folder.write("Resources: {}\nZ\"é\\: 1\n", to: "b.yaml")
    try folder.write("AWSTemplateFormatVersion: [\n", to: "c.yaml")
    let command = Command(directory: folder.url)
    _ = try command.run("lint", "--select", "all", "--write-baseline", "baseline.json")
    let file = folder.url.appending(path: "baseline.json")
    #expect(try PythonTools.validator("schema", "baseline", file.path) == "")
    let again = try command.run("lint", "--select", "all", "--baseline", "baseline.json")
    #expect(again.status == 0)
    #expect(again.standardOutput.isEmpty)
    #expect(!again.standardError.contains("no longer"))
  }
}
