// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The policies that a simulation takes, and how a wrong one is shown.
@Suite struct LifecyclePolicyFileTests {
  private let images = Command.root.appending(path: "examples/states/images.json").path
  private let now = ["--now", "2026-06-01T00:00:00Z"]

  private func policy(days: Int) -> String {
    """
    {"rules": [{"rulePriority": 1, "selection": {"tagStatus": "untagged", "countType": \
    "sinceImagePushed", "countUnit": "days", "countNumber": \(days)}, "action": {"type": "expire"}}]}
    """
  }

  @Test func `a policy of a template is that of a deployment and of a resource, on both sides`()
    throws
  {
    let folder = try TemporaryFolder()
    for (name, other) in [("one.yaml", 3), ("two.yaml", 30)] {
      let parts = policy(days: 0).components(separatedBy: ": 0")
      let text = "'\(parts.joined(separator: ": ${Days}"))'"
      _ = try folder.write(
        """
        Parameters: {Days: {Type: Number}}
        Resources:
          App: {Type: AWS::ECR::Repository, Properties: {LifecyclePolicy: {LifecyclePolicyText: !Sub \(text)}}}
          Other:
            Type: AWS::ECR::Repository
            Properties: {LifecyclePolicy: {LifecyclePolicyText: '\(policy(days: other))'}}
        """, to: name)
    }
    let command = Command(directory: folder.url)
    let start = ["lifecycle", "simulate", "--images", images, "--policy", "one.yaml"] + now
    let given = try command.run(list: start + ["--resource", "App", "--parameter", "Days=3"])
    #expect(given.standardOutput.contains("1 to expire"), "\(given.standardError)")
    let open = try command.run(list: start + ["--resource", "App"])
    #expect(open.status == 1)
    #expect(
      open.standardError.contains("depends on values that are not known; give its parameters"))
    let both = try command.run(list: start + ["--resource", "Other", "--against", "two.yaml"])
    #expect(
      both.standardOutput.contains("1 newly expiring, 0 spared, 0 anyway"), "\(both.standardError)")
  }

  @Test func `what is wrong with a policy is shown where it stands`() throws {
    let folder = try TemporaryFolder()
    let bad = policy(days: 0).replacing("\"untagged\"", with: "\"untaged\"")
    let text = bad.replacing("\"", with: "\\\"")
    let command = Command(directory: folder.url)
    for (name, content, place) in [
      ("bad.json", bad, "bad.json:1:59"),
      ("answer.json", "{\n\"lifecyclePolicyText\": \"\(text)\"}", "answer.json:2:91"),
      (
        "bad.yaml",
        "Resources:\n  App:\n    Type: AWS::ECR::Repository\n    Properties:\n"
          + "      LifecyclePolicy: {LifecyclePolicyText: '\(bad)'}\n", "bad.yaml:5:105"
      ),
    ] {
      _ = try folder.write(content, to: name)
      let output = try command.run(
        list: ["lifecycle", "simulate", "--images", images, "--policy", name])
      #expect(output.status == 1)
      #expect(
        output.standardError.hasPrefix(
          "\(place): error: 'untaged' is not a value of 'tagStatus'; can be 'tagged'"),
        "\(output.standardError)")
      #expect(output.standardError.contains("error: 'countNumber' must be at least 1"))
    }
  }
}
