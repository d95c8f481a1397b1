// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Which of the deployments that a configuration lists a plan takes.
@Suite struct PlanDeploymentTests {
  private let state = Command.root.appending(path: "examples/states/registry.json").path
  private let template = """
    Parameters: {Name: {Type: String}}
    Resources:
      App: {Type: AWS::ECR::Repository, Properties: {RepositoryName: !Ref Name}}
    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(template, to: "t.yaml")
    for name in ["dev", "prod"] {
      _ = try folder.write(#"{"Parameters": {"Name": "team/\#(name)"}}"#, to: "\(name).json")
    }
    _ = try folder.write(
      """
      deployments:
        - {template: t.yaml, parameters: dev.json, stack: st-dev, region: eu-west-1}
        - {template: t.yaml, parameters: prod.json, stack: st-prod, region: us-east-1,
           account: "111111111111"}
      """, to: ".cfn-ecr.yaml")
    return folder
  }

  @Test func `of several deployments one must be chosen`() throws {
    let folder = try folder()
    let command = Command(directory: folder.url)
    let output = try command.run("plan", "--offline", "t.yaml")
    #expect(output.status == 64)
    #expect(
      output.standardError.contains(
        "the configuration deploys 't.yaml' as 'st-dev' in eu-west-1, 'st-prod' in us-east-1 of"
          + " 111111111111; choose one with --stack-name, --region, --account-id or --parameters"),
      "\(output.standardError)")
    for (options, name) in [
      (["--stack-name", "st-dev"], "dev"), (["--stack-name", "st-prod"], "prod"),
      (["--region", "eu-west-1"], "dev"), (["--parameters", "prod.json"], "prod"),
      (["--account-id", "222222222222"], "dev"),
    ] {
      let output = try command.run(list: ["plan", "--offline", "t.yaml"] + options)
      #expect(output.standardOutput.contains("'team/\(name)'"), "\(options)")
      #expect(output.standardOutput.hasPrefix("Stack:      st-\(name)\n"), "\(options)")
    }
    let none = try command.run("plan", "--offline", "t.yaml", "--stack-name", "st")
    #expect(none.status == 64)
    #expect(none.standardError.contains("and not as the options say"))
  }

  @Test func `live state picks the deployment that it can be of`() throws {
    let folder = try folder()
    let output = try Command(directory: folder.url).run("plan", "--live", state, "t.yaml")
    #expect(output.standardOutput.contains("'team/prod' will be created"))
  }

  @Test func `a stack that is recorded is the deployed side, by its option or by its entry`() throws
  {
    let folder = try folder()
    let stack: [String: Any] = [
      "describe-stacks": [
        "st-dev": ["Stacks": [["StackName": "st-dev", "StackStatus": "UPDATE_COMPLETE"]]]
      ],
      "get-template": ["st-dev": ["TemplateBody": template]],
    ]
    let data = try JSONSerialization.data(withJSONObject: stack)
    _ = try folder.write(String(decoding: data, as: UTF8.self), to: "live.json")
    let command = Command(directory: folder.url)
    for option in [["--stack", "st-dev"], ["--region", "eu-west-1"]] {
      let output = try command.run(list: ["plan", "--live", "live.json", "t.yaml"] + option)
      #expect(output.standardOutput.contains("Deployed:   stack st-dev"), "\(output.standardError)")
      #expect(output.standardOutput.contains("st-dev (UPDATE_COMPLETE)"))
    }
  }

  @Test func `a listed deployment file is taken with what its entry says`() throws {
    let folder = try folder()
    _ = try folder.write(
      "template-file-path: t.yaml\nparameters: {Name: team/synced}\n", to: "d.yaml")
    _ = try folder.write(
      "deployments: [{file: d.yaml, stack: synced, region: eu-west-1}]\n", to: "other.yaml")
    let command = Command(directory: folder.url)
    for input in ["t.yaml", "d.yaml"] {
      let output = try command.run("plan", "--offline", "--config", "other.yaml", input)
      #expect(output.standardOutput.hasPrefix("Stack:      synced\n"), "\(output.standardError)")
      #expect(output.standardOutput.contains("Region:     eu-west-1\n"))
      #expect(output.standardOutput.contains("'team/synced'"))
    }
    let missing = try command.run("plan", "--offline", "--config", "no.yaml", "t.yaml")
    #expect(missing.status == 78)
    _ = try folder.write("deployments: [{file: gone.yaml}]\n", to: "other.yaml")
    let gone = try command.run("plan", "--offline", "--config", "other.yaml", "t.yaml")
    #expect(gone.status == 66)
    #expect(gone.standardError.contains("gone.yaml"))
  }

  @Test func `what is said wins over the one entry there is`() throws {
    let folder = try folder()
    _ = try folder.write(
      "deployments: [{template: t.yaml, parameters: dev.json, stack: st, region: eu-west-1}]\n",
      to: ".cfn-ecr.yaml")
    let output = try Command(directory: folder.url).run(
      "plan", "--offline", "t.yaml", "--stack-name", "mine", "--region", "us-east-1", "--parameter",
      "Name=team/mine")
    #expect(output.standardOutput.hasPrefix("Stack:      mine\nRegion:     us-east-1\n"))
    #expect(output.standardOutput.contains("'team/mine'"))
  }

  @Test func `a file that is no template is said to be none`() throws {
    let folder = try folder()
    let output = try Command(directory: folder.url).run(
      "plan", "--offline", "dev.json", "--format", "json")
    #expect(output.status == 1)
    #expect(output.standardOutput.contains(#""rule": "malformed-template""#))
    #expect(output.standardOutput.contains("must be a CloudFormation template, with 'Resources'"))
  }
}
