// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Foundation
  import TestSupport
  import Testing

  /// `cfn-ecr snapshot` against a stand-in for AWS.
  @Suite struct LiveSnapshotTests {
    @Test func `the whole registry is recorded, and the record plans offline`() throws {
      let live = try LiveRegistry()
      try live.server.control("repositories", #"{"count": 3, "prefix": "app", "images": 2}"#)
      let output = try live.run("snapshot", "--images", "-o", "state.json")
      #expect(output.status == 0, "\(output.standardError)")
      #expect(output.standardOutput.isEmpty)
      try live.expectCallsInPolicy()
      try PythonTools.expectValid([live.folder.url.appending(path: "state.json")], as: "snapshot")
      let text = try live.folder.read("state.json")
      #expect(text.contains(#""account": "123456789012""#))
      #expect(text.components(separatedBy: "imageDigest").count == 7)
      try live.folder.write(LiveRegistry.template(["app00000"]), to: "t.yaml")
      let plan = try live.run("plan", "--live", "state.json", "t.yaml")
      #expect(plan.status == 0, "\(plan.standardError)")
      #expect(plan.standardOutput.contains("No changes."))
      #expect(try live.server.calls().isEmpty)
    }

    @Test func `what a template and a stack name is recorded, and nothing else`() throws {
      let live = try LiveRegistry()
      try live.server.control("repositories", #"{"count": 50, "prefix": "app"}"#)
      try live.deploy(LiveRegistry.template(["mine"]), stack: "shop")
      try live.folder.write(LiveRegistry.template(["mine", "app00007", "absent"]), to: "t.yaml")
      let output = try live.run(
        "snapshot", "--template", "t.yaml", "--stack", "shop", "-o", "state.json")
      #expect(output.status == 0, "\(output.standardError)")
      try live.expectCallsInPolicy()
      let text = try live.folder.read("state.json")
      for name in ["mine", "app00007", "absent"] { #expect(text.contains(#""name": "\#(name)""#)) }
      #expect(!text.contains("app00008"))
      let plan = try live.run("plan", "--live", "state.json", "--stack", "shop", "t.yaml")
      #expect(plan.standardOutput.contains("1 to create"), "\(plan.standardOutput)")
      #expect(plan.standardOutput.contains("exists already"))
    }

    @Test func `a part that is denied is recorded so, and named`() throws {
      let live = try LiveRegistry()
      try live.server.control("repositories", #"{"count": 2, "prefix": "app"}"#)
      try live.server.setFaults(
        #"{"kind": "denied", "operation": "GetLifecyclePolicy", "subject": "app00001"}"#)
      let output = try live.run("snapshot")
      #expect(output.status == 0, "\(output.standardError)")
      #expect(output.standardError.contains("warning: GetLifecyclePolicy 'app00001'"))
      #expect(
        output.standardOutput.contains(#""state": "denied", "code": "AccessDeniedException""#))
    }

    @Test func `a failed run leaves the file that was there`() throws {
      let live = try LiveRegistry()
      try live.server.control("repositories", #"{"count": 40, "prefix": "app"}"#)
      try live.folder.write("before", to: "state.json")
      try live.server.setFaults(#"{"kind": "denied", "operation": "DescribeRepositories"}"#)
      let output = try live.run("snapshot", "-o", "state.json")
      #expect(output.status == 77)
      #expect(
        output.standardError.contains("error: DescribeRepositories"), "\(output.standardError)")
      #expect(output.standardError.contains("AccessDeniedException"))
      #expect(output.standardError.contains("ecr:DescribeRepositories"))
      #expect(try live.folder.read("state.json") == "before")
      let names = try FileManager.default.contentsOfDirectory(atPath: live.folder.url.path)
      #expect(names == ["state.json"])
    }

    @Test func `a stack that is denied ends the run`() throws {
      let live = try LiveRegistry()
      try live.server.setFaults(#"{"kind": "denied", "operation": "DescribeStacks"}"#)
      let output = try live.run("snapshot", "--stack", "shop")
      #expect(output.status == 77)
      #expect(output.standardOutput.isEmpty)
    }
  }
#endif
