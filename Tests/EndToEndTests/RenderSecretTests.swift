// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The value of a `NoEcho` parameter is in nothing that `cfn-ecr render` writes.
@Suite struct RenderSecretTests {
  private static let secret = "hunter-2-secret"

  private static let template = """
    AWSTemplateFormatVersion: "2010-09-09"
    Transform: AWS::LanguageExtensions
    Parameters:
      Token: {Type: String, NoEcho: true, MaxLength: 40}
      List: {Type: CommaDelimitedList, NoEcho: "true"}
      Team: {Type: String}
    Conditions:
      IsKnown: !Equals [!Ref Token, \(secret)-not]
    Resources:
      Repository:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: !Sub "${Team}/app"
          Tags:
            - {Key: Plain, Value: !Ref Token}
            - {Key: Sub, Value: !Sub "${Team}-${Token}"}
            - {Key: Join, Value: !Join ["-", [!Ref Team, !Ref Token]]}
            - {Key: Select, Value: !Select [0, !Ref List]}
            - {Key: Joined, Value: !Join ["-", !Ref List]}
            - {Key: Base64, Value: {Fn::Base64: !Ref Token}}
            - {Key: If, Value: !If [IsKnown, a, b]}
            - {Key: JSON, Value: {Fn::ToJsonString: {a: !Ref Token}}}
    Outputs:
      Token: {Value: !Sub "x-${Token}"}
    """

  private func expectNoSecret(
    _ texts: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let encoded = Data(Self.secret.utf8).base64EncodedString()
    for text in texts {
      let text = text.replacingOccurrences(of: Self.secret + "-not", with: "")
      #expect(!text.contains(Self.secret), sourceLocation: sourceLocation)
      #expect(!text.contains(encoded), sourceLocation: sourceLocation)
    }
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.template, to: "t.yaml")
    try folder.write(
      """
      template-file-path: t.yaml
      parameters: {Team: shop, Token: \(Self.secret), List: "\(Self.secret),b"}
      """, to: "d.yaml")
    try folder.write(
      #"[{"ParameterKey": "Token", "ParameterValue": "\#(Self.secret)"}]"#, to: "p.json")
    return folder
  }

  @Test(arguments: ["yaml", "json"])
  func `it is in no template, whatever gives it`(format: String) throws {
    let folder = try folder()
    let command = Command(directory: folder.url)
    let options = ["--format", format, "--region", "eu-west-1", "--account-id", "111111111111"]
    for arguments in [
      ["d.yaml"], ["t.yaml", "--parameter", "Token=\(Self.secret)"],
      ["t.yaml", "--parameters", "p.json", "--parameter", "Team=shop"],
    ] {
      let output = try command.run(list: ["render"] + arguments + options)
      #expect(output.status == 0, Comment(rawValue: output.standardError))
      #expect(output.standardOutput.contains("Token"))
      expectNoSecret(output.standardOutput, output.standardError)
    }
  }

  @Test func `it is in no difference that --check shows`() throws {
    let folder = try folder()
    let command = Command(directory: folder.url)
    _ = try command.run("render", "d.yaml", "-o", "out")
    expectNoSecret(try folder.read("out/d.yaml"))
    try folder.write(
      try folder.read("out/d.yaml").replacingOccurrences(of: "shop", with: "shops"),
      to: "out/d.yaml")
    let output = try command.run("render", "d.yaml", "-o", "out", "--check")
    #expect(output.status == 1)
    #expect(output.standardOutput.contains("-      RepositoryName: shops/app"))
    expectNoSecret(output.standardOutput, output.standardError)
  }

  @Test func `it is in no message about a value that is refused`() throws {
    let folder = try folder()
    let command = Command(directory: folder.url)
    let long = String(repeating: Self.secret, count: 3)
    for arguments in [
      ["t.yaml", "--parameter", "Token=\(long)"], ["d.yaml", "--parameter", "Token=\(long)"],
    ] {
      let output = try command.run(list: ["render"] + arguments)
      #expect(output.status == 1)
      #expect(output.standardError.contains("[disallowed-parameter-value]"))
      expectNoSecret(output.standardOutput, output.standardError)
    }
  }
}
