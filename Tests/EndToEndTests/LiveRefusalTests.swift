// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Foundation
  import TestSupport
  import Testing

  /// What AWS refuses: by the signature and by IAM, which the stand-in checks here as AWS does.
  @Suite struct LiveRefusalTests {
    /// Makes a user who may do some actions; returns the variables of an access key of that user.
    private static func user(
      _ name: String, may actions: String, _ server: MotoServer
    ) throws -> [String: String] {
      let statement = #"{"Effect": "Allow", "Action": [\#(actions)], "Resource": "*"}"#
      let made = [
        try server.cli("iam", "create-user", "--user-name", name),
        try server.cli(
          "iam", "put-user-policy", "--user-name", name, "--policy-name", "reads",
          "--policy-document", #"{"Version": "2012-10-17", "Statement": [\#(statement)]}"#),
      ]
      for output in made { try #require(output.status == 0, "\(output.text)") }
      struct Answer: Decodable {
        struct Key: Decodable { var AccessKeyId, SecretAccessKey: String }
        var AccessKey: Key
      }
      let text = try server.cli("iam", "create-access-key", "--user-name", name).text
      let key = try JSONDecoder().decode(Answer.self, from: Data(text.utf8)).AccessKey
      return ["AWS_ACCESS_KEY_ID": key.AccessKeyId, "AWS_SECRET_ACCESS_KEY": key.SecretAccessKey]
    }

    @Test func `good keys pass, and others end the run with AWS's own code`() throws {
      let live = try LiveRegistry()
      try live.server.control("repositories", #"{"count": 3, "prefix": "app"}"#)
      let good = try Self.user(
        "good", may: #""ecr:*", "ecr-public:*", "cloudformation:*""#, live.server)
      let poor = try Self.user("poor", may: #""cloudformation:*""#, live.server)
      try live.server.checkSignatures()

      let passed = try live.run("snapshot", with: good)
      #expect(passed.status == 0, "\(passed.standardError)")
      #expect(passed.standardError.isEmpty, "\(passed.standardError)")
      #expect(passed.standardOutput.contains("app00002"))

      let cases: [(change: [String: String], operation: String, code: String)] = [
        (["AWS_SECRET_ACCESS_KEY": "wrong"], "GetCallerIdentity", "SignatureDoesNotMatch"),
        (["AWS_ACCESS_KEY_ID": "AKIAUNKNOWN"], "GetCallerIdentity", "InvalidClientTokenId"),
        (poor, "DescribeRepositories", "AccessDenied"),
      ]
      for (change, operation, code) in cases {
        let keys = good.merging(change) { $1 }
        let output = try live.run("snapshot", "-o", "state.json", with: keys)
        #expect(output.status == 77, "\(code)")
        #expect(
          output.standardError.contains("error: \(operation)"), "\(output.standardError)")
        #expect(output.standardError.contains("(\(code), request"), "\(output.standardError)")
        let secret = try #require(keys["AWS_SECRET_ACCESS_KEY"])
        #expect(secret == "wrong" || !output.standardError.contains(secret))
        #expect(try live.files.isEmpty)
      }
    }

    @Test func `a session that has ended is refused`() throws {
      let live = try LiveRegistry()
      for (operation, code, status) in [
        ("GetCallerIdentity", "ExpiredToken", 403),
        ("GetCallerIdentity", "ExpiredTokenException", 400),
        ("DescribeRepositories", "ExpiredTokenException", 400),
      ] {
        try live.server.setFaults(
          #"{"kind": "error", "operation": "\#(operation)", "code": "\#(code)", "status": \#(status)}"#
        )
        for command in [["snapshot"], ["plan", "t.yaml"]] {
          try live.folder.write(LiveRegistry.template(["one"]), to: "t.yaml")
          let output = try live.run(list: command)
          #expect(output.status == 77, "\(command) \(output.standardError)")
          #expect(output.standardError.contains("(\(code), request"), "\(output.standardError)")
          #expect(output.standardError.contains("renew the credentials"))
          #expect(output.standardOutput.isEmpty)
        }
      }
    }

    @Test func `what is denied of all is unknown to a plan, unless it is what the plan is of`()
      throws
    {
      let live = try LiveRegistry()
      try live.deploy(LiveRegistry.template(["one"]), stack: "shop")
      try live.folder.write(LiveRegistry.template(["one"]), to: "t.yaml")
      try live.server.setFaults(#"{"kind": "denied", "operation": "GetRepositoryPolicy"}"#)
      let output = try live.run("plan", "--stack", "shop", "--format", "json", "t.yaml")
      #expect(output.status == 0, "\(output.standardError)")
      #expect(output.standardError.contains("(AccessDeniedException, request"))
      #expect(output.standardError.contains("allow 'ecr:GetRepositoryPolicy'"))
      try live.server.setFaults(#"{"kind": "denied", "operation": "GetTemplate"}"#)
      let stack = try live.run("plan", "--stack", "shop", "t.yaml")
      #expect(stack.standardError.contains("allow 'cloudformation:GetTemplate'"))
    }
  }
#endif
