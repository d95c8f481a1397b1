// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite struct PlanCommandTests {
  private let state = Command.root.appending(path: "examples/states/registry.json").path
  private let now = ["--now", "2026-06-03T00:00:00Z"]
  private let template = """
    Resources:
      App:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: team/new
          ImageTagMutability: IMMUTABLE
    """

  @Test func `a plan is shown, and ends as it was asked to`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(template, to: "t.yaml")
    let command = Command(directory: folder.url)
    let text = try command.run(list: ["plan", "--live", state, "t.yaml"] + now)
    #expect(text.status == 0)
    #expect(text.standardError.isEmpty)
    #expect(text.standardOutput.contains("+ App (AWS::ECR::Repository) 'team/new' will be created"))
    #expect(text.standardOutput.contains("of 2026-06-01T00:00:00Z (2 days old)"))
    #expect(
      text.standardOutput.hasSuffix(
        "Plan: 0 to import, 1 to create, 0 to update, 0 to replace, 0 to delete; 1 warning.\n"))
    for (option, status) in [
      (["--detailed-exitcode"], 2), (["--fail-on", "warning"], 3),
      (["--fail-on", "warning", "--detailed-exitcode"], 3), (["--fail-on", "never"], 0),
      (["--fail-on", "never,drift,incomplete"], 0), (["--fail-on", "bad"], 64),
      (["--fail-on", "drift,never"], 64),
    ] as [([String], Int32)] {
      let output = try command.run(list: ["plan", "--live", state, "t.yaml"] + option)
      #expect(output.status == status, "\(option)")
    }
  }

  @Test(arguments: ["text", "json", "markdown"])
  func `a saved plan shows what the plan showed`(format: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(template, to: "t.yaml")
    let command = Command(directory: folder.url)
    let view = ["--format", format, "--show-unchanged"] + now
    let direct = try command.run(list: ["plan", "--live", state, "t.yaml"] + view)
    let saved = try command.run(
      list: ["plan", "--live", state, "t.yaml", "--format", "json", "-o", "p.json"] + now)
    #expect(saved.status == 0 && saved.standardOutput.isEmpty)
    let shown = try command.run(
      list: ["show", "-"] + view, input: try folder.read("p.json"))
    #expect(shown.standardOutput == direct.standardOutput)
    #expect(!direct.standardOutput.isEmpty)
    let several = try command.run(list: ["show", "p.json", "p.json"] + view)
    #expect(several.status == 0)
    #expect(several.standardOutput.utf8.count > direct.standardOutput.utf8.count)
  }

  @Test func `what cannot be done is refused, with the way out`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(template, to: "t.yaml")
    _ = try folder.write("Resources: [", to: "broken.yaml")
    let command = Command(directory: folder.url)
    #if !AWS
      for list in [["plan", "t.yaml"], ["snapshot"]] {
        let none = try command.run(list: list)
        #expect(none.status == 64)
        #expect(none.standardError.contains("does not read AWS"))
        #expect(none.standardError.contains("--live FILE"))
        #expect(none.standardError.contains("--offline"))
      }
    #endif
    for (arguments, status) in [
      (["plan", "--offline"], 64), (["plan", "--offline", "--live", state, "t.yaml"], 64),
      (["plan", "--live", state, "--stack", "nowhere"], 64),
      (["plan", "--offline", "--stack", "s"], 64), (["plan", "--offline", "absent.yaml"], 66),
      (["plan", "--offline", "broken.yaml"], 1), (["plan", "--live", "t.yaml", "t.yaml"], 1),
      (["show", "t.yaml"], 1), (["show", "absent.json"], 66), (["show"], 64),
      (["plan", "--offline", "t.yaml", "--now", "soon"], 64),
      (["plan", "--offline", "t.yaml", "-o", "no/such/folder"], 73),
    ] as [([String], Int32)] {
      let output = try command.run(list: arguments)
      #expect(output.status == status, "\(arguments): \(output.standardError)")
    }
  }

  @Test func `what is deployed comes from a file or from the recorded stack`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(template, to: "new.yaml")
    _ = try folder.write(
      template.replacing("IMMUTABLE", with: "MUTABLE"), to: "old.yaml")
    let command = Command(directory: folder.url)
    let two = try command.run("plan", "--offline", "--deployed", "old.yaml", "new.yaml")
    #expect(two.standardOutput.contains("~ ImageTagMutability = \"MUTABLE\" -> \"IMMUTABLE\""))
    let same = try command.run(
      "plan", "--offline", "--deployed", "old.yaml", "old.yaml", "--detailed-exitcode")
    #expect(same.status == 0)
    #expect(same.standardOutput.contains("No changes. Both templates say the same"))
    let stack: [String: Any] = [
      "describe-stacks": [
        "s": ["Stacks": [["StackName": "s", "StackStatus": "UPDATE_COMPLETE"]]], "gone": NSNull(),
      ],
      "get-template": ["s": ["TemplateBody": try folder.read("old.yaml")]],
    ]
    let data = try JSONSerialization.data(withJSONObject: stack)
    _ = try folder.write(String(decoding: data, as: UTF8.self), to: "live.json")
    let three = try command.run("plan", "--live", "live.json", "--stack", "s", "new.yaml")
    #expect(three.standardOutput.contains("UPDATE_COMPLETE"), "\(three.standardError)")
    #expect(three.standardOutput.contains("stack s"))
    let gone = try command.run("plan", "--live", "live.json", "--stack", "gone", "new.yaml")
    #expect(gone.standardOutput.contains("there is no such stack yet"), "\(gone.standardError)")
    let deleted = try command.run("plan", "--offline", "--delete", "old.yaml", "--format", "json")
    #expect(deleted.standardOutput.contains("\"verdict\": \"delete\""), "\(deleted.standardError)")
  }

  @Test func `a configured deployment gives its values, and must be that of the live state`() throws
  {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      "Parameters: {Name: {Type: String}}\n"
        + template.replacing("team/new", with: "!Ref Name"), to: "t.yaml")
    _ = try folder.write(#"{"Parameters": {"Name": "team/given"}}"#, to: "p.json")
    let entry = "deployments: [{template: t.yaml, parameters: p.json, stack: st, account: "
    _ = try folder.write(entry + "\"111111111111\"}]\n", to: ".cfn-ecr.yaml")
    let command = Command(directory: folder.url)
    let output = try command.run("plan", "--live", state, "t.yaml")
    #expect(output.status == 0, "\(output.standardError)")
    #expect(output.standardOutput.contains("'team/given' will be created"))
    #expect(output.standardOutput.hasPrefix("Stack:      st\n"))
    _ = try folder.write(entry + "\"222222222222\"}]\n", to: ".cfn-ecr.yaml")
    let other = try command.run("plan", "--live", state, "t.yaml")
    #expect(other.status == 1)
    #expect(other.standardError.contains("of account '111111111111', the deployment of"))
    _ = try folder.write("deployments: 1\n", to: ".cfn-ecr.yaml")
    #expect(try command.run("plan", "--live", state, "t.yaml").status == 78)
    _ = try folder.write("", to: ".cfn-ecr.yaml")
    _ = try folder.write(
      "template-file-path: t.yaml\nparameters: {Name: team/synced}\n", to: "d.yaml")
    let synced = try command.run("plan", "--live", state, "d.yaml")
    #expect(synced.standardOutput.contains("'team/synced' will be created"))
  }

  @Test func `Markdown begins with its marker and keeps to its length`() throws {
    let folder = try TemporaryFolder()
    let many = (0..<200).map { number in
      "  R\(number):\n    Type: AWS::ECR::Repository\n"
        + "    Properties: {RepositoryName: \"team/<b>@you|\(number)\"}\n"
    }
    _ = try folder.write("Resources:\n" + many.joined(), to: "t.yaml")
    let output = try Command(directory: folder.url).run(
      "plan", "--offline", "t.yaml", "--format", "markdown", "--max-characters", "5000",
      "--stack-name", "a --> b", "--region", "us-east-1")
    #expect(output.standardOutput.hasPrefix("<!-- cfn-ecr plan: a - b - us-east-1 -->\n"))
    #expect(output.standardOutput.count <= 5000)
    #expect(output.standardOutput.contains("_Left out for length: "))
    #expect(!output.standardOutput.contains("<b>"))
  }
}
