// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

/// The comparison of access policies against what policies decide, over random ones.
@Suite struct PolicyPropertyTests {
  private static func evaluate(_ policy: String) throws -> Evaluated {
    let template = try #require(
      Template(TemplateReader.read(SourceFile(path: "t.json", text: "{\"V\": \(policy)}"))))
    return Evaluator(template).evaluate(try #require(template.root["V"]))
  }

  /// Compares both ways, which must tell the same from both ends.
  private static func compare(_ left: String, _ right: String) throws -> PolicyComparison {
    let (left, right) = (try evaluate(left), try evaluate(right))
    let there = PolicyComparison(left, right)
    let back = PolicyComparison(right, left)
    #expect(there.outcome == back.outcome)
    #expect(Set(there.gained) == Set(back.lost) && Set(there.lost) == Set(back.gained))
    #expect(PolicyComparison(left, left).outcome == .same)
    return there
  }

  @Test func `a policy is the same however it is spelled`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<1500 {
      let policy = RandomPolicy(using: &random)
      let (left, right) = (policy.text(using: &random), policy.text(using: &random))
      let comparison = try Self.compare(left, right)
      #expect(comparison.outcome == .same, "\(left)\n\(right)")
      #expect(comparison.gained.isEmpty && comparison.lost.isEmpty)
    }
  }

  @Test func `what decides differently is never called the same`() throws {
    var random = SeededGenerator(seed: 2)
    var counts = (same: 0, different: 0)
    for _ in 0..<3000 {
      let policy = RandomPolicy(using: &random)
      let other =
        Bool.random(using: &random)
        ? policy.changed(using: &random) : RandomPolicy(using: &random)
      let (left, right) = (policy.text(using: &random), other.text(using: &random))
      let comparison = try Self.compare(left, right)
      let isAlike = RandomPolicy.requests.allSatisfy { policy.allows($0) == other.allows($0) }
      if !isAlike { #expect(comparison.outcome == .different, "\(left)\n\(right)") }
      if comparison.outcome == .same { counts.same += 1 } else { counts.different += 1 }
    }
    #expect(counts.same > 100 && counts.different > 1000)
  }
}
