// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite struct LifecycleCommandTests {
  private let images = Command.root.appending(path: "examples/states/images.json").path
  private let now = ["--now", "2026-06-01T00:00:00Z"]

  private func policy(days: Int) -> String {
    """
    {"rules": [{"rulePriority": 1, "selection": {"tagStatus": "untagged", "countType": \
    "sinceImagePushed", "countUnit": "days", "countNumber": \(days)}, "action": {"type": "expire"}}]}
    """
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(policy(days: 3), to: "short.json")
    _ = try folder.write(policy(days: 30), to: "long.json")
    let template = """
      Resources:
        App:
          Type: AWS::ECR::Repository
          Properties:
            LifecyclePolicy: {LifecyclePolicyText: '\(policy(days: 3))'}
        Other:
          Type: AWS::ECR::Repository
          Properties:
            LifecyclePolicy: {LifecyclePolicyText: '\(policy(days: 30))'}
      """
    _ = try folder.write(template, to: "t.yaml")
    return folder
  }

  @Test func `each image is told, and the numbers`() throws {
    let folder = try folder()
    let command = Command(directory: folder.url)
    let expected = """
      Expire within a day: 1 image, 1.0 kB
        sha256:000000000000  (untagged)  1.0 kB, pushed 2026-05-20, rule 1

      Stay: 2 images, 2.0 kB
        sha256:000000000000  v1          1.0 kB, pushed 2026-01-01, no rule
        sha256:000000000000  (untagged)  1.0 kB, pushed 2026-05-31, rule 1, not before 2026-06-03T00:00:00Z

      3 images: 1 to expire (1.0 kB), 0 to archive.

      """
    for source in [["short.json"], ["t.yaml", "--resource", "App"]] {
      let output = try command.run(
        list: ["lifecycle", "simulate", "--images", images, "--policy"] + source + now)
      #expect(output.status == 0, "\(output.standardError)")
      #expect(output.standardOutput == expected)
    }
  }

  @Test func `JSON has the members of the preview, and the difference`() throws {
    let folder = try folder()
    _ = try folder.write("team/app@sha256:\(String(repeating: "0", count: 63))2\n", to: "used")
    let output = try Command(directory: folder.url).run(
      list: [
        "lifecycle", "simulate", "--images", images, "--policy", "short.json", "--against",
        "long.json", "--in-use", "used", "--format", "json",
      ] + now)
    let document = try JSONSerialization.jsonObject(with: Data(output.standardOutput.utf8))
    let root = try #require(document as? [String: Any])
    #expect(root["formatVersion"] as? String == "1")
    let summary = try #require(root["summary"] as? [String: Any])
    #expect(summary["expiringImageTotalCount"] as? Int == 1)
    #expect(summary["expiringImageSizeInBytes"] as? Int == 1000)
    #expect((root["difference"] as? [String: Int])?["newlyExpiring"] == 1)
    let rows = try #require(root["images"] as? [[String: Any]])
    #expect(rows.map { ($0["action"] as? [String: String])?["type"] } == [nil, "EXPIRE", nil])
    #expect(rows.map { $0["claimedByRulePriority"] as? Int } == [nil, 1, 1])
    #expect(rows.map { $0["appliedRulePriority"] as? Int } == [nil, 1, nil])
    #expect(rows.map { $0["dueAt"] as? String } == [nil, nil, "2026-06-03T00:00:00Z"])
    #expect(rows.map { $0["inUse"] as? Bool } == [false, true, false])
  }

  @Test func `an image is explained by every rule`() throws {
    let folder = try folder()
    func rule(_ priority: Int, _ selection: String, _ action: String = #""type": "expire""#)
      -> String
    {
      #"{"rulePriority": \#(priority), "selection": {\#(selection)}, "action": {\#(action)}}"#
    }
    let days = #""countType": "sinceImagePushed", "countUnit": "days", "countNumber": "#
    let count = #""countType": "imageCountMoreThan", "countNumber": "#
    let archive = #""type": "transition", "targetStorageClass": "archive""#
    let pulled =
      #""tagStatus": "tagged", "tagPrefixList": ["w"], "countType": "sinceImagePulled", "#
      + #""countUnit": "days", "countNumber": 1"#
    let rules = [
      rule(1, #""tagStatus": "untagged", \#(days)7"#),
      rule(2, #""tagStatus": "tagged", "tagPatternList": ["v*", "*2"], \#(count)1"#),
      rule(3, pulled, archive),
      rule(4, #""tagStatus": "tagged", "tagPatternList": ["v1"], \#(days)500"#),
      rule(5, #""tagStatus": "any", \#(count)1"#),
    ]
    _ = try folder.write(#"{"rules": [\#(rules.joined(separator: ", "))]}"#, to: "rules.json")
    let output = try Command(directory: folder.url).run(
      list: [
        "lifecycle", "simulate", "--images", images, "--policy", "rules.json", "--image", "v1",
      ]
        + ["--image", "sha256:\(String(repeating: "0", count: 63))2"] + now)
    #expect(
      output.standardOutput == """
        Expire within a day: 1 image, 1.0 kB
          sha256:000000000000  (untagged)  1.0 kB, pushed 2026-05-20, rule 1
            rule 1 selects it and expires it: 7 days after it was pushed was 2026-05-27T00:00:00Z
            rule 2 does not select it: it is untagged
            rule 3 does not select it: it is untagged
            rule 4 does not select it: it is untagged
            rule 5 selects it, but rule 1 claims it first

        Stay: 1 image, 1.0 kB
          sha256:000000000000  v1          1.0 kB, pushed 2026-01-01, rule 4, not before 2027-05-16T00:00:00Z
            rule 1 does not select it: it is tagged
            rule 2 does not select it: no tag of it matches '*2', and a rule needs each of its entries
            rule 3 does not select it: no tag of it begins with 'w'
            rule 4 selects it and keeps it until 2027-05-16T00:00:00Z, 500 days after it was pushed
            rule 5 selects it, but rule 4 claims it first

        3 images: 1 to expire (1.0 kB), 0 to archive.

        """, "\(output.standardError)")
  }

  @Test func `what cannot be simulated is refused`() throws {
    let folder = try folder()
    let command = Command(directory: folder.url)
    for (arguments, status, words) in [
      (
        ["--policy", "t.yaml", "--images", images], 1, "name one with --resource: 'App' or 'Other'"
      ),
      (["--policy", "t.yaml", "--resource", "No", "--images", images], 1, "no resource 'No' has"),
      (["--policy", images, "--images", images], 1, "a lifecycle policy needs 'rules'"),
      (
        ["--policy", "short.json", "--images", images, "--against", "live"], 64,
        "the repository that --repository names"
      ),
      (
        ["--policy", "short.json", "--images", images, "--resource", "App"], 64,
        "no policy is in one"
      ),
      (["--policy", "short.json", "--images", "short.json"], 1, "must have 'imageDetails'"),
      (["--policy", "absent.json", "--images", images], 66, "absent.json"),
      (["--policy", "-", "--images", "-"], 64, "standard input can be read once"),
      (["--policy", "short.json", "--images", images, "--now", "x"], 64, "must be a time"),
    ] as [([String], Int32, String)] {
      let output = try command.run(list: ["lifecycle", "simulate"] + arguments)
      #expect(output.status == status, "\(arguments)")
      #expect(output.standardError.contains(words), "\(arguments): \(output.standardError)")
    }
  }
}
