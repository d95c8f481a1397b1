// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite struct ImportCommandTests {
  private let states = Command.root.appending(path: "examples/states").path

  @Test func `live repositories become a template that lints clean`() throws {
    let folder = try TemporaryFolder()
    let output = try Command(directory: folder.url).run(
      "import", "--live", states + "/registry.json", "-o", "it.yaml",
      "--resources-to-import", "list.json", "--stack-name", "my registry")
    #expect(output.status == 0)
    #expect(output.standardOutput.isEmpty)
    #expect(
      output.standardError == """
        3 resources; nothing was changed in AWS. To import them into a new stack:
        aws cloudformation create-change-set --change-set-type IMPORT --stack-name 'my registry' \
        --change-set-name import --region us-east-1 \\
          --template-body file://it.yaml --resources-to-import file://list.json
        aws cloudformation wait change-set-create-complete --stack-name 'my registry' \
        --change-set-name import --region us-east-1
        aws cloudformation describe-change-set --stack-name 'my registry' --change-set-name import \
        --region us-east-1
        aws cloudformation execute-change-set --stack-name 'my registry' --change-set-name import \
        --region us-east-1
        aws cloudformation wait stack-import-complete --stack-name 'my registry' --region us-east-1
        # A template that imports into a stack that exists must hold all of that stack's resources.

        """)
    let lint = try Command(directory: folder.url).run("lint", "--strict", "it.yaml")
    #expect(lint.status == 0)
    #expect(lint.standardError == "1 template, 3 repositories: no findings\n")
    let list = try JSONSerialization.jsonObject(with: Data(folder.read("list.json").utf8))
    let items = try #require(list as? [[String: Any]])
    #expect(items.count == 3)
    #expect(items.first?["ResourceType"] as? String == "AWS::ECR::Repository")
    #expect(items.first?["LogicalResourceId"] as? String == "TeamApp")
    #expect(
      items.first?["ResourceIdentifier"] as? [String: String] == ["RepositoryName": "team/app"])
  }

  @Test func `patterns choose, and JSON is written where it is asked for`() throws {
    for arguments in [
      ["--repository", "*/base", "team/l*"], ["--repository", "*/base", "--repository", "team/l*"],
    ] {
      let output = try Command().run(
        list: ["import", "--live", states + "/registry.json", "--format", "json", "--quiet"]
          + arguments)
      #expect(output.status == 0)
      #expect(output.standardError.isEmpty)
      let document = try JSONSerialization.jsonObject(with: Data(output.standardOutput.utf8))
      let resources = (document as? [String: Any])?["Resources"] as? [String: Any]
      #expect(resources?.keys.sorted() == ["TeamBase", "TeamLambda"])
    }
  }

  @Test func `what was not read is named and left out`() throws {
    let output = try Command().run("import", "--live", states + "/aws-cli-outputs.json")
    #expect(output.status == 1)
    #expect(output.standardOutput.contains("RepositoryName: team/app"))
    #expect(!output.standardOutput.contains("team/base"))
    #expect(
      output.standardError.contains(
        "error: 'team/base' is left out for lack of RepositoryPolicyText (could not be read:"
          + " AccessDeniedException); an import without it deletes it [incomplete-live-state]"))
    let told = try Command().run(
      "import", "--live", states + "/aws-cli-outputs.json", "--include-incomplete")
    #expect(told.status == 0)
    #expect(told.standardOutput.contains("team/base"))
    #expect(
      told.standardError.contains(
        "warning: 'team/base' is imported without RepositoryPolicyText (could not be read:"
          + " AccessDeniedException); the import deletes it"))
  }

  @Test func `the output of describe-repositories is taken from standard input`() throws {
    let text = try String(
      contentsOfFile: states + "/describe-repositories.json", encoding: .utf8)
    let output = try Command().run(
      "import", "--live", "-", "--include-incomplete", "--quiet", input: text)
    #expect(output.status == 0)
    #expect(output.standardOutput.contains("RepositoryName: team/lambda"))
    #expect(output.standardError.hasPrefix("<stdin>:"))
    #expect(output.standardError.contains("the import deletes them"))
  }

  @Test func `several templates need files, which get numbers`() throws {
    let folder = try TemporaryFolder()
    let repositories = (0..<600).map {
      "{\"repositoryName\": \"r\($0)\", \"encryptionConfiguration\": {}}"
    }
    try folder.write(
      "{\"repositories\": [\(repositories.joined(separator: ","))]}", to: "live.json")
    let command = Command(directory: folder.url)
    let refused = try command.run("import", "--live", "live.json", "--include-incomplete")
    #expect(refused.status == 64)
    #expect(refused.standardOutput.isEmpty)
    #expect(refused.standardError.contains("give --output FILE, and each gets a number"))
    let output = try command.run(
      "import", "--live", "live.json", "--include-incomplete", "-o", "out.d/x.yaml", "--quiet",
      "--resources-to-import", "list")
    #expect(output.status == 73)
    let written = try command.run(
      "import", "--live", "live.json", "--include-incomplete", "-o", "x.y.yaml", "--quiet",
      "--resources-to-import", "list")
    #expect(written.status == 0)
    #expect(try folder.read("x.y-1.yaml").contains("RepositoryName: r0\n"))
    #expect(try folder.read("x.y-2.yaml").hasPrefix("# What is live in"))
    #expect(try folder.read("list-2").hasPrefix("[\n"))
    let lint = try command.run("lint", "--quiet", "x.y-1.yaml", "x.y-2.yaml")
    #expect(lint.status == 0)
  }

  @Test func `wrong usage and wrong files`() throws {
    #if !AWS
      let bare = try Command().run("import")
      #expect(bare.status == 64)
      #expect(bare.standardError.contains("--live FILE"))
    #endif
    let missing = try Command().run("import", "--live", "nowhere.json")
    #expect(missing.status == 66)
    #expect(
      missing.standardError == "error: read 'nowhere.json': there is no such file or directory\n")
    let wrong = try Command().run("import", "--live", "-", input: "{\"formatVersion\": \"7\"}")
    #expect(wrong.status == 1)
    #expect(wrong.standardOutput.isEmpty)
    #expect(wrong.standardError.hasPrefix("<stdin>:1:19: error: '7' is not a version"))
    let unmatched = try Command().run(
      "import", "--live", states + "/registry.json", "--repository", "nope")
    #expect(unmatched.status == 1)
    #expect(unmatched.standardError.contains("'nope' matches none of the 3 repositories"))
    #expect(unmatched.standardError.hasSuffix("nothing to import\n"))
  }
}

/// The script that records live state with the AWS CLI, run with a stand-in for it.
@Suite struct RecordStateTests {
  private static let standIn = """
    #!/bin/sh
    case "$*" in
      *--query*repositoryName*) echo "team/app	team/base" ;;
      *--query*repositoryArn*) echo "arn:aws:ecr:us-east-1:111111111111:repository/team/app" ;;
      "ecr describe-repositories"*) echo '{"repositories": [
        {"repositoryName": "team/app", "encryptionConfiguration": {"encryptionType": "AES256"}},
        {"repositoryName": "team/base", "encryptionConfiguration": {"encryptionType": "AES256"}}]}' ;;
      "sts get-caller-identity"*) echo '{"Account": "111111111111"}' ;;
      "ecr get-repository-policy --repository-name team/base"*)
        echo "An error occurred (AccessDeniedException) when calling the GetRepositoryPolicy operation: no" >&2
        exit 254 ;;
      "ecr get-repository-policy"*)
        echo "An error occurred (RepositoryPolicyNotFoundException) when calling it: none" >&2
        exit 254 ;;
      "ecr get-lifecycle-policy"*)
        echo "An error occurred (LifecyclePolicyNotFoundException) when calling it: none" >&2
        exit 254 ;;
      "ecr list-tags-for-resource --resource-arn arn:aws:ecr:us-east-1:111111111111:repository/team/"*)
        echo '{"tags": [{"Key": "Team", "Value": "app"}]}' ;;
      "ecr describe-images"*) echo '{"imageDetails": []}' ;;
      *) echo "aws: error: argument operation: Invalid choice" >&2; exit 252 ;;
    esac

    """

  @Test func `what it records can be imported`() throws {
    let folder = try TemporaryFolder()
    let program = try folder.write(Self.standIn, to: "bin/aws")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let process = Process()
    process.executableURL = Command.root.appending(path: "examples/record-state.sh")
    process.arguments = ["--region", "us-east-1"]
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    process.environment = ["PATH": folder.url.appending(path: "bin").path + ":" + path]
    process.standardOutput = try folder.handle("state.json")
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let output = try Command(directory: folder.url).run("import", "--live", "state.json")
    #expect(output.status == 1)
    #expect(output.standardOutput.contains("TeamApp:"))
    #expect(!output.standardOutput.contains("TeamBase:"))
    #expect(
      output.standardError.contains(
        "'team/base' is left out for lack of RepositoryPolicyText (could not be read:"
          + " AccessDeniedException)"))
    #expect(output.standardError.components(separatedBy: "error:").count == 2)
  }
}
