// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Foundation
  import TestSupport
  import Testing

  /// Faults of networks and of AWS, through the command: nothing hangs, nothing is half written.
  @Suite struct LiveFaultTests {
    private static let attempts = ["AWS_MAX_ATTEMPTS": "3"]

    private static func registry(_ count: Int, page: Int = 1000) throws -> LiveRegistry {
      let live = try LiveRegistry()
      try live.server.control(
        "repositories", #"{"count": \#(count), "prefix": "app", "region": "eu-west-1"}"#)
      try live.server.control("page", #"{"size": \#(page)}"#)
      return live
    }

    @Test func `what passes is waited out`() throws {
      let live = try Self.registry(3)
      for kind in ["throttled", "cut", "html"] {
        try live.server.setFaults(
          #"{"kind": "\#(kind)", "operation": "DescribeRepositories", "times": 2}"#,
          #"{"kind": "\#(kind)", "operation": "GetLifecyclePolicy", "subject": "app00001", "times": 2}"#
        )
        let output = try live.run(
          "snapshot", "--region", "eu-west-1", "-o", "state.json", with: Self.attempts)
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.standardError.isEmpty, "\(output.standardError)")
        #expect(try live.folder.read("state.json").contains("app00002"))
        let calls = try live.server.calls()
        #expect(calls.count { $0.action == "ecr:DescribeRepositories" } == 3)
        #expect(calls.count { $0.action == "ecr:GetLifecyclePolicy" } == 5)
      }
    }

    @Test func `what lasts ends the run and leaves the file that was there`() throws {
      let live = try Self.registry(3)
      try live.folder.write("before", to: "state.json")
      for (kind, words) in [
        ("throttled", "ThrottlingException"), ("cut", "the connection ended before the answer did"),
        ("html", "status 500"), ("wrong-body", "no answer of"), ("empty", "DescribeRepositories"),
      ] {
        try live.server.setFaults(#"{"kind": "\#(kind)", "operation": "DescribeRepositories"}"#)
        try live.folder.write(LiveRegistry.template(["app00001"]), to: "t.yaml")
        for command in [["snapshot"], ["import", "--repository", "app00001"], ["plan", "t.yaml"]] {
          for path in ["state.json", "new.json"] {
            let output = try live.run(list: command + ["--region", "eu-west-1", "-o", path])
            #expect(output.status == 69, "\(command) \(output.standardError)")
            #expect(output.standardError.contains(words), "\(output.standardError)")
          }
        }
      }
      #expect(try live.files == ["state.json", "t.yaml"])
      #expect(try live.folder.read("state.json") == "before")
    }

    @Test func `a repository that is denied is recorded as unknown, the others whole`() throws {
      let live = try Self.registry(3)
      for operation in ["GetLifecyclePolicy", "GetRepositoryPolicy", "ListTagsForResource"] {
        try live.server.setFaults(
          #"{"kind": "denied", "operation": "\#(operation)", "subject": "app00001"}"#,
          #"{"kind": "denied", "operation": "\#(operation)", "subject": "arn:aws:ecr:eu-west-1:123456789012:repository/app00001"}"#
        )
        let output = try live.run("snapshot", "--region", "eu-west-1")
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.standardError.contains("warning: \(operation)"), "\(output.standardError)")
        #expect(output.standardError.split(separator: "\n").count == 1)
        let denied = output.standardOutput.components(separatedBy: #""state": "denied""#).count - 1
        #expect(denied == 1)
      }
    }

    @Test func `a plan with a repository that is denied is not complete`() throws {
      let live = try Self.registry(3)
      try live.folder.write(LiveRegistry.template(["app00000", "app00001"]), to: "t.yaml")
      try live.server.setFaults(
        #"{"kind": "denied", "operation": "DescribeRepositories", "subject": "app00001"}"#)
      let output = try live.run("plan", "--region", "eu-west-1", "--format", "json", "t.yaml")
      #expect(output.status == 0, "\(output.standardError)")
      #expect(output.standardError.contains("warning: DescribeRepositories"))
      #expect(output.standardOutput.contains(#""complete": false"#), "\(output.standardOutput)")
    }

    /// Writes a program that gives another key each time, with the number of the time in it.
    private static func process(_ live: LiveRegistry) throws -> [String: String] {
      let program = try live.folder.write(
        """
        echo >> "$0.times"
        printf '{"Version": 1, "AccessKeyId": "KEY%d", "SecretAccessKey": "secret", "SessionToken": "t",
          "Expiration": "2099-01-01T00:00:00Z"}' $(wc -l < "$0.times")
        """, to: "keys/give")
      let config = try live.folder.write(
        "[default]\ncredential_process = sh \"\(program.path)\"\n", to: "keys/config")
      return [
        "AWS_CONFIG_FILE": config.path, "AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "",
      ]
    }

    @Test func `credentials that end between two pages are renewed`() throws {
      let live = try Self.registry(6, page: 2)
      try live.server.setFaults(
        #"{"kind": "error", "code": "ExpiredTokenException", "operation": "DescribeRepositories", "every": 2, "times": 2}"#
      )
      let output = try live.run(
        "snapshot", "--region", "eu-west-1", "-o", "state.json", with: try Self.process(live))
      #expect(output.status == 0, "\(output.standardError)")
      let calls = try live.server.calls().filter { $0.action == "ecr:DescribeRepositories" }
      #expect(calls.map(\.key) == ["KEY1", "KEY1", "KEY2", "KEY2"])
      let text = try live.folder.read("state.json")
      for number in 0..<6 { #expect(text.contains("app0000\(number)")) }
    }

    @Test func `credentials that end between two pages and cannot be renewed end the run`() throws {
      let live = try Self.registry(6, page: 2)
      try live.server.setFaults(
        #"{"kind": "error", "code": "ExpiredTokenException", "operation": "DescribeRepositories", "every": 2}"#
      )
      let output = try live.run("snapshot", "--region", "eu-west-1", "-o", "state.json")
      #expect(output.status == 77, "\(output.standardError)")
      #expect(output.standardError.contains("ExpiredTokenException"))
      #expect(try live.files.isEmpty)
    }

    @Test func `a run whose credentials end among the repositories leaves no file`() throws {
      let live = try Self.registry(30)
      try live.server.setFaults(
        #"{"kind": "error", "code": "ExpiredTokenException", "operation": "GetLifecyclePolicy", "subject": "app00020"}"#
      )
      let output = try live.run("snapshot", "--region", "eu-west-1", "-o", "state.json")
      #expect(output.status == 77, "\(output.standardError)")
      #expect(try live.files.isEmpty)
    }

    @Test func `a proxy that is not there is named`() throws {
      let live = try LiveRegistry()
      let output = try live.run(
        "snapshot", "-o", "state.json",
        with: [
          "AWS_ENDPOINT_URL": "https://ecr.example.com", "https_proxy": "http://127.0.0.1:1",
          "NO_PROXY": "", "no_proxy": "",
        ])
      #expect(output.status == 69)
      #expect(
        output.standardError.contains("the proxy 127.0.0.1:1 refuses connections"),
        "\(output.standardError)")
      #expect(try live.files.isEmpty)
    }

    @Test func `who interrupts a run that waits gets no file`() throws {
      let live = try Self.registry(3)
      try live.server.setFaults(
        #"{"kind": "latency", "operation": "GetLifecyclePolicy", "seconds": 50}"#)
      let output = try live.run("snapshot", "--region", "eu-west-1", "-o", "state.json") {
        process in
        for _ in 0..<200 where process.isRunning {
          if try live.server.calls().contains(where: { $0.action == "ecr:GetLifecyclePolicy" }) {
            return process.interrupt()
          }
        }
        Issue.record("the repositories were not reached")
      }
      #expect(output.status == 130)
      #expect(output.standardError.contains("error: interrupted"), "\(output.standardError)")
      #expect(try live.files.isEmpty)
    }

    @Test func `what --debug tells names the calls and no secret`() throws {
      let live = try Self.registry(1)
      let output = try live.run(
        "snapshot", "--region", "eu-west-1", "--debug",
        with: ["AWS_SECRET_ACCESS_KEY": "MARKER-SECRET-KEY", "AWS_SESSION_TOKEN": "MARKER-TOKEN"])
      #expect(output.status == 0, "\(output.standardError)")
      for operation in ["GetCallerIdentity", "DescribeRepositories", "ListTagsForResource"] {
        #expect(output.standardError.contains(operation), "\(output.standardError)")
      }
      #expect(!(output.standardError + output.standardOutput).contains("MARKER"))
      #expect(!output.standardError.lowercased().contains("authorization"))
    }
  }
#endif
