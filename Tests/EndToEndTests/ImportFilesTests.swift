// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// What `cfn-ecr import` writes of the recorded states in `examples/states`, and what can be done with it.
@Suite struct ImportFilesTests {
  private let states = Command.root.appending(path: "examples/states").path
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: String...) throws -> Command.Output {
    try Command(directory: folder.url).run(list: arguments)
  }

  private func json(_ path: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(folder.read(path).utf8))
  }

  @Test(arguments: [("registry.json", 0, 3), ("aws-cli-outputs.json", 1, 2)])
  func `names are literal, data are retained, and the list is that of the template`(
    state: String, status: Int32, count: Int
  ) throws {
    let output = try run(
      "import", "--live", "\(states)/\(state)", "-o", "it.json", "--resources-to-import",
      "list.json")
    #expect(output.status == status)
    let root = try #require(json("it.json") as? [String: Any])
    let resources = try #require(root["Resources"] as? [String: [String: Any]])
    var expected: Set<[String]> = []
    for (logicalID, resource) in resources {
      #expect(resource["DeletionPolicy"] as? String == "Retain")
      #expect(resource["UpdateReplacePolicy"] as? String == "Retain")
      let properties = try #require(resource["Properties"] as? [String: Any])
      let name = try #require(properties["RepositoryName"] as? String)
      expected.insert([logicalID, resource["Type"] as? String ?? "", name])
    }
    let list = try #require(json("list.json") as? [[String: Any]])
    #expect(list.count == count)
    let listed = list.map { item in
      let identifier = item["ResourceIdentifier"] as? [String: String]
      return [item["LogicalResourceId"], item["ResourceType"], identifier?["RepositoryName"]]
        .map { $0 as? String ?? "" }
    }
    #expect(Set(listed) == expected)
  }

  @Test(arguments: ["yaml", "json"])
  func `the template plans as no change of what is live`(format: String) throws {
    let live = "\(states)/registry.json"
    let file = "it.\(format)"
    #expect(try run("import", "--live", live, "-o", file, "--quiet").status == 0)
    let plan = try run("plan", "--live", live, "--deployed", file, file, "--detailed-exitcode")
    #expect(plan.status == 0, Comment(rawValue: plan.standardOutput))
    #expect(plan.standardOutput.contains("No changes. What is deployed and live is as"))
    try folder.write(
      "Resources: {Topic: {Type: \"AWS::SNS::Topic\"}}\n", to: "deployed.yaml")
    _ = try run(
      "import", "--live", live, "-o", file, "--resources-to-import", "list.json", "--quiet",
      "--repository", "team/base", "team/lambda")
    let imported = try run(
      "plan", "--live", live, "--deployed", "deployed.yaml", "--resources-to-import", "list.json",
      file, "--fail-on", "warning")
    #expect(imported.status == 0, Comment(rawValue: imported.standardOutput))
    #expect(
      imported.standardOutput.contains(
        "Plan: 2 to import, 0 to create, 0 to update, 0 to replace, 0 to delete"))
  }

  /// The AWS CLI judges its arguments and the files before it would send anything.
  @Test func `the AWS CLI takes the commands and the files`() throws {
    let state = try largeState(repositories: 120)
    let output = try run(
      "import", "--live", state, "-o", "it's.yaml", "--resources-to-import", "the list.json",
      "--stack-name", "images")
    #expect(output.status == 0, Comment(rawValue: output.standardError))
    let commands = output.standardError.split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst().joined(separator: "\n")
    let names = ["images-1", "images-2", "images-3"].filter { commands.contains($0) }
    #expect(names.count > 1)
    let program = PythonTools.root.appending(path: ".venv/bin/aws").path
    // What would be sent is printed; a waiter has no output, so its input is.
    try folder.write(
      """
      aws() {
        kind=output
        if test "$2" != create-change-set; then kind=input; fi
        '\(program)' "$@" --generate-cli-skeleton "$kind" >/dev/null && echo "$2"
      }
      set -e
      export HOME="$PWD" AWS_ACCESS_KEY_ID=testing AWS_SECRET_ACCESS_KEY=testing
      export AWS_DEFAULT_REGION=us-east-1
      \(commands)
      """, to: "commands.sh")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["commands.sh"]
    process.currentDirectoryURL = folder.url
    process.standardOutput = try folder.handle("stdout")
    process.standardError = try folder.handle("stderr")
    try process.run()
    process.waitUntilExit()
    let complaint = try folder.read("stderr")
    #expect(process.terminationStatus == 0, Comment(rawValue: complaint))
    let steps = "create-change-set\nwait\ndescribe-change-set\nexecute-change-set\nwait\n"
    #expect(try folder.read("stdout") == String(repeating: steps, count: names.count))
  }

  /// Live state of repositories with long lifecycle policies.
  private func largeState(repositories: Int) throws -> String {
    let policy =
      #"{\"rules\": [{\"rulePriority\": 1, \"selection\": {\"tagStatus\": \"untagged\","#
      + #"\"countType\": \"sinceImagePushed\", \"countUnit\": \"days\", \"countNumber\": 14},"#
      + #"\"action\": {\"type\": \"expire\"}}]}"#
    let names = (0..<repositories).map { "team/service-\($0)" }
    let described = names.map { name in
      #"{"repositoryName": "\#(name)", "repositoryArn": "arn:aws:ecr:us-east-1:111111111111:repository/"#
        + name
        + #"", "registryId": "111111111111", "imageTagMutability": "IMMUTABLE","#
        + #""imageScanningConfiguration": {"scanOnPush": true},"#
        + #""encryptionConfiguration": {"encryptionType": "AES256"}}"#
    }
    func all(_ value: String) -> String {
      names.map { "\"\($0)\": \(value)" }.joined(separator: ",")
    }
    try folder.write(
      """
      {"describe-repositories": {"repositories": [\(described.joined(separator: ","))]},
       "get-lifecycle-policy": {\(all("{\"lifecyclePolicyText\": \"\(policy)\"}"))},
       "get-repository-policy": {\(all("null"))},
       "list-tags-for-resource": {\(all("{\"tags\": []}"))}}
      """, to: "state.json")
    return "state.json"
  }

  @Test(arguments: ["yaml", "json"])
  func `what is larger than CloudFormation takes is split`(format: String) throws {
    let state = try largeState(repositories: 120)
    let output = try run(
      "import", "--live", state, "-o", "it.\(format)", "--resources-to-import", "list.json",
      "--quiet")
    #expect(output.status == 0, Comment(rawValue: output.standardError))
    var identifiers: [String] = []
    var number = 1
    while let text = try? folder.read("it-\(number).\(format)") {
      #expect(text.utf8.count <= 51_200)
      let items = try #require(json("list-\(number).json") as? [[String: Any]])
      for item in items {
        let identifier = item["ResourceIdentifier"] as? [String: String]
        identifiers.append(identifier?["RepositoryName"] ?? "")
      }
      let lint = try run("lint", "--quiet", "it-\(number).\(format)")
      #expect(lint.status == 0, Comment(rawValue: lint.standardOutput))
      number += 1
    }
    #expect(number > 2)
    #expect(Set(identifiers).count == 120 && identifiers.count == 120)
  }

  @Test func `outputs share no place with each other or the input, and all are written or none`()
    throws
  {
    try folder.write(
      String(contentsOfFile: "\(states)/registry.json", encoding: .utf8), to: "live.json")
    let before = try folder.read("live.json")
    for arguments in [
      ["-o", "live.json"], ["-o", "./live.json"], ["--resources-to-import", "live.json"],
      ["-o", "it.yaml", "--resources-to-import", "./it.yaml"], ["--resources-to-import", "-"],
    ] {
      let output = try Command(directory: folder.url).run(
        list: ["import", "--live", "live.json"] + arguments)
      #expect(output.status == 64, Comment(rawValue: "\(arguments)"))
      #expect(output.standardOutput.isEmpty)
    }
    try folder.write("old\n", to: "it.yaml")
    let output = try run(
      "import", "--live", "live.json", "-o", "it.yaml", "--resources-to-import", "no/list.json")
    #expect(output.status == 73)
    #expect(try folder.read("it.yaml") == "old\n")
    #expect(try folder.read("live.json") == before)
    let shown = try run(
      "import", "--live", "live.json", "-o", "it.yaml", "--resources-to-import", "-")
    #expect(shown.status == 0)
    #expect(shown.standardOutput.hasPrefix("[\n"))
    #expect(shown.standardError.contains("# save the list as resources-to-import.json\n"))
    let printed = try run("import", "--live", "live.json", "--format", "json")
    #expect(printed.standardError.contains("# save the template as template.json\n"))
  }
}
