// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Foundation
  import TestSupport
  import Testing

  /// `cfn-ecr plan`, `import` and `lifecycle simulate` against a stand-in for AWS.
  @Suite struct LivePlanTests {
    private static let five = (0..<5).map { "mine/app\($0)" }
    private static let policy = """
            LifecyclePolicy:
              LifecyclePolicyText: '{"rules": [{"rulePriority": 1, "selection": {"tagStatus": "any",
                "countType": "imageCountMoreThan", "countNumber": 1}, "action": {"type": "expire"}}]}'

      """

    @Test func `five repositories among 2,000 take few calls with a stack`() throws {
      let live = try LiveRegistry()
      try live.server.control("repositories", #"{"count": 2000, "prefix": "app"}"#)
      try live.deploy(LiveRegistry.template(Self.five), stack: "shop")
      try live.folder.write(
        LiveRegistry.template(Self.five, "      ImageTagMutability: IMMUTABLE\n"), to: "t.yaml")
      let output = try live.run("plan", "--stack", "shop", "t.yaml")
      #expect(output.status == 0, "\(output.standardError)")
      #expect(output.standardOutput.contains("5 to update"), "\(output.standardOutput)")
      #expect(output.standardOutput.contains("Live state: AWS"))
      let calls = try live.server.calls().map(\.action)
      #expect(calls.count <= 3 * 5 + 6, "\(calls)")
      try live.expectCallsInPolicy()
    }

    @Test func `five repositories among 2,000 take few calls without a stack`() throws {
      let live = try LiveRegistry()
      try live.server.control("repositories", #"{"count": 2000, "prefix": "app"}"#)
      try live.deploy(LiveRegistry.template(Self.five), stack: "shop")
      try live.folder.write(LiveRegistry.template(Self.five), to: "t.yaml")
      let output = try live.run("plan", "t.yaml")
      #expect(output.status == 0, "\(output.standardError)")
      let words = output.standardOutput.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(words.contains("plan with '--stack shop'"), "\(words)")
      let calls = try live.server.calls().map(\.action)
      #expect(calls.count <= 4 * 5 + 3, "\(calls)")
      try live.expectCallsInPolicy()
    }

    @Test func `a repository that no stack has is said so`() throws {
      let live = try LiveRegistry()
      try live.server.control("repositories", #"{"count": 1, "prefix": "app"}"#)
      try live.folder.write(LiveRegistry.template(["app00000"]), to: "t.yaml")
      let output = try live.run("plan", "t.yaml")
      #expect(output.standardOutput.contains("not-in-a-stack"), "\(output.standardOutput)")
    }

    @Test func `images are read where they matter, and where somebody asks`() throws {
      let live = try LiveRegistry()
      try live.deploy(LiveRegistry.template(["one", "two"]), stack: "shop")
      for name in ["one", "two"] {
        try live.server.control(
          "images", #"{"repository": "\#(name)", "images": [{"tag": "a"}, {"tag": "b"}]}"#)
      }
      let changed =
        LiveRegistry.template(["one"], Self.policy)
        + LiveRegistry.template(["two"]).replacing("Resources:\n", with: "")
        .replacing("Repository0", with: "Repository1")
      try live.folder.write(changed, to: "t.yaml")
      func images() throws -> Int {
        try live.server.calls().count { $0.action == "ecr:DescribeImages" }
      }
      let output = try live.run("plan", "--stack", "shop", "t.yaml")
      #expect(output.standardOutput.contains("images-expire"), "\(output.standardOutput)")
      #expect(try images() == 1)
      _ = try live.run("plan", "--stack", "shop", "--images", "t.yaml")
      #expect(try images() == 2)
      let none = try live.run("plan", "--stack", "shop", "--no-images", "t.yaml")
      #expect(none.standardOutput.contains("lifecycle-not-simulated"), "\(none.standardOutput)")
      #expect(try images() == 0)
    }

    @Test func `deleting a stack with images is blocked`() throws {
      let live = try LiveRegistry()
      try live.deploy(LiveRegistry.template(["one"]), stack: "shop")
      try live.server.control("images", #"{"repository": "one", "images": [{"tag": "a"}]}"#)
      let output = try live.run("plan", "--stack", "shop", "--delete")
      #expect(output.status == 3)
      #expect(output.standardOutput.contains("repository-not-empty"), "\(output.standardOutput)")
    }

    @Test func `a stack that is not there creates everything`() throws {
      let live = try LiveRegistry()
      try live.folder.write(LiveRegistry.template(["one"]), to: "t.yaml")
      let output = try live.run("plan", "--stack", "shop", "t.yaml")
      #expect(output.standardOutput.contains("1 to create"), "\(output.standardOutput)")
    }

    @Test func `credentials of another account than the deployment's are refused`() throws {
      let live = try LiveRegistry()
      try live.folder.write(LiveRegistry.template(["one"]), to: "t.yaml")
      try live.folder.write(
        "deployments: [{template: t.yaml, account: '111111111111'}]\n", to: ".cfn-ecr.yaml")
      let output = try live.run("plan", "t.yaml")
      #expect(output.status == 1)
      #expect(output.standardError.contains("the credentials are of account '123456789012'"))
      #expect(try live.server.calls().map(\.action) == ["sts:GetCallerIdentity"])
    }

    @Test func `an import takes what is live`() throws {
      let live = try LiveRegistry()
      try live.server.control("repositories", #"{"count": 3, "prefix": "app"}"#)
      let output = try live.run("import", "--repository", "app0000[", "app00001", "-o", "t.yaml")
      #expect(output.status == 0 || output.status == 1, "\(output.standardError)")
      let text = try live.folder.read("t.yaml")
      #expect(text.contains("app00001") && !text.contains("app00002"))
      try live.expectCallsInPolicy()
    }

    @Test func `a lifecycle policy is simulated on live images, beside the live one`() throws {
      let live = try LiveRegistry()
      try live.server.control("repositories", #"{"count": 1, "prefix": "app"}"#)
      try live.server.control(
        "images",
        #"{"repository": "app00000", "images": [{"tag": "a", "pushedAt": 1600000000}, {"tag": "b"}]}"#
      )
      try live.folder.write(
        """
        {"rules": [{"rulePriority": 1, "selection": {"tagStatus": "any",
          "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 30},
          "action": {"type": "expire"}}]}
        """, to: "policy.json")
      let output = try live.run(
        "lifecycle", "simulate", "--policy", "policy.json", "--repository", "app00000", "--against",
        "live", "--format", "json")
      #expect(output.status == 0, "\(output.standardError)")
      #expect(output.standardOutput.contains(#""newlyExpiring": 1"#), "\(output.standardOutput)")
      try live.expectCallsInPolicy()
    }
  }
#endif
