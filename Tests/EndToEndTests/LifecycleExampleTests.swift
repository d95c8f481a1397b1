// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The examples of the Amazon ECR User Guide ("Examples of lifecycle policies", 2026-04, and the form of
/// 2023 with prefixes), through the command.
@Suite struct LifecycleExampleTests {
  @Test func `all examples are read`() {
    #expect(LifecycleExample.all.count == 15)
    #expect(LifecycleExample.all.allSatisfy { !$0.expected.isEmpty })
  }

  @Test(arguments: LifecycleExample.all)
  func `a documented example comes out as documented`(example: LifecycleExample) throws {
    let folder = try TemporaryFolder()
    try folder.write(example.policy, to: "policy.json")
    try folder.write(try example.imageList(), to: "images.json")
    let output = try Command(directory: folder.url).run(
      "lifecycle", "simulate", "--policy", "policy.json", "--images", "images.json", "--now",
      LifecycleExample.now.formatted(.iso8601), "--format", "json")
    #expect(output.status == 0, "\(output.standardError)")
    let root = try JSONSerialization.jsonObject(with: Data(output.standardOutput.utf8))
    let rows = try #require((root as? [String: Any])?["images"] as? [[String: Any]])
    #expect(rows.count == example.images.count)
    var acted: [String: LifecycleExample.Outcome] = [:]
    for row in rows {
      let digest = try #require(row["imageDigest"] as? String)
      let action = row["action"] as? [String: Any]
      let type = (action?["type"] as? String)?.lowercased()
      let rule = row["appliedRulePriority"] as? Int
      #expect((rule == nil) == (type == nil))
      #expect(
        (action?["targetStorageClass"] as? String) == (type == "transition" ? "ARCHIVE" : nil))
      guard let rule, let type else { continue }
      #expect(row["claimedByRulePriority"] as? Int == rule)
      acted[digest.suffix(1).uppercased()] = LifecycleExample.Outcome(rule: rule, action: type)
    }
    #expect(acted == example.expected)
  }
}
