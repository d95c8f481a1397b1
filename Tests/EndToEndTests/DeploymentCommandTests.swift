// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Linting under the values of deployments, from files and from the command line.
@Suite struct DeploymentCommandTests {
  private static let template = """
    AWSTemplateFormatVersion: "2010-09-09"
    Parameters:
      Team: {Type: String, AllowedPattern: "[A-Za-z]+"}
    Resources:
      Repository:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: !Sub "${Team}/app"
    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(Self.template, to: "t.yaml")
    for name in ["dev", "test", "stage", "prod", "us", "Wrong"] {
      _ = try folder.write(
        "template-file-path: t.yaml\nparameters:\n  Team: \(name)\n", to: "\(name).yaml")
    }
    return folder
  }

  @Test func `six deployments with one wrong value give one finding that names it`() throws {
    let folder = try folder()
    let output = try Command(directory: folder.url).run("lint", "--format", "concise", ".")
    #expect(output.status == 1)
    #expect(
      output.standardOutput.hasPrefix("Wrong.yaml:3:9: error: 'Wrong/app' must be lower-case"),
      Comment(rawValue: output.standardOutput))
    #expect(output.standardOutput.split(separator: "\n").count == 1)
    let json = try Command(directory: folder.url).run("lint", "--format", "json", ".")
    #expect(json.standardOutput.contains("\"Wrong.yaml\"\n      ]"), "deployments name it")
  }

  @Test func `a deployment file alone brings its template with it`() throws {
    let folder = try folder()
    let output = try Command(directory: folder.url).run("lint", "dev.yaml")
    #expect(output.status == 0)
    #expect(output.standardError == "1 template, 1 repository: no findings\n")
  }

  @Test func `a deployment file whose template is not there is wrong`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("template-file-path: gone.yaml\nparameters: {}\n", to: "d.yaml")
    let output = try Command(directory: folder.url).run("lint", "--format", "concise", "d.yaml")
    #expect(output.status == 1)
    #expect(output.standardOutput.hasPrefix("d.yaml:1:21: error: there is no template 'gone.yaml'"))
  }

  @Test func `the configuration's deployments hold for a template alone`() throws {
    let folder = try folder()
    _ = try folder.write(
      "deployments: [{file: Wrong.yaml}, {file: dev.yaml}]\n", to: ".cfn-ecr.yaml")
    let output = try Command(directory: folder.url).run("lint", "--format", "concise", "t.yaml")
    #expect(output.status == 1)
    #expect(output.standardOutput.hasPrefix("Wrong.yaml:3:9: error: 'Wrong/app'"))
  }

  @Test(arguments: [
    #"[{"ParameterKey": "Team", "ParameterValue": "Wrong"}]"#, #"["Team=Wrong"]"#,
    #"{"Parameters": {"Team": "Wrong"}, "Tags": {"a": "b"}}"#, "parameters: {Team: Wrong}",
  ])
  func `every form of parameter file is read`(text: String) throws {
    let folder = try folder()
    _ = try folder.write(text, to: "p.json")
    let output = try Command(directory: folder.url)
      .run("lint", "--format", "concise", "t.yaml", "--parameters", "p.json")
    #expect(output.status == 1)
    #expect(
      output.standardOutput.hasPrefix("p.json:1:"), Comment(rawValue: output.standardOutput))
    #expect(output.standardOutput.contains("'Wrong/app' must be"))
    // What the command line says wins over the file.
    let won = try Command(directory: folder.url)
      .run("lint", "t.yaml", "--parameters", "p.json", "--parameter", "Team=right")
    #expect(won.status == 0, Comment(rawValue: won.standardOutput))
  }

  @Test(arguments: [
    ("[1, 2]", "must be 'KEY=VALUE'"), ("{Parametres: {}}", "did you mean 'parameters'?"),
    ("text", "the file must hold a list of parameters"), ("", "it is empty"),
    ("[{ParameterKey: Team}]", "must have 'ParameterValue' or 'UsePreviousValue'"),
    ("{Parameters: {Team: [a]}}", "the value of 'Team' must be a string"),
  ])
  func `a malformed parameter file says what is allowed`(text: String, words: String) throws {
    let folder = try folder()
    _ = try folder.write(text, to: "p.yaml")
    let output = try Command(directory: folder.url)
      .run("lint", "--format", "concise", "t.yaml", "--parameters", "p.yaml")
    #expect(output.status == 1)
    #expect(output.standardOutput.contains(words), Comment(rawValue: output.standardOutput))
  }

  @Test func `a value that is left to the stack is not missing`() throws {
    let folder = try folder()
    _ = try folder.write(
      #"[{"ParameterKey": "Team", "UsePreviousValue": true}]"#, to: "p.json")
    let output = try Command(directory: folder.url)
      .run("lint", "t.yaml", "--parameters", "p.json")
    #expect(output.status == 0, Comment(rawValue: output.standardOutput))
  }

  @Test func `a parameter file that is not there is an unreadable input`() throws {
    let folder = try folder()
    let output = try Command(directory: folder.url).run("lint", "t.yaml", "--parameters", "gone")
    #expect(output.status == 66)
    #expect(output.standardError.contains("'gone': there is no such file"))
  }

  @Test(arguments: [
    ["--parameter", "Team"], ["--account-id", "12"], ["--partition", "aws-moon"],
    ["--region", "Ireland"],
  ])
  func `a value that cannot be is wrong usage`(options: [String]) throws {
    let folder = try folder()
    let output = try Command(directory: folder.url).run(list: ["lint", "t.yaml"] + options)
    #expect(output.status == 64)
  }
}
