// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import TemplateModel
import Testing

@Suite struct LifecycleComparisonTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var left: [String]
    var right: [String]
    var expected: Values.Expected
    /// Such as `changed 1>1`.
    var changes: [String]

    init(
      _ left: [String], _ right: [String], _ expected: Values.Expected, _ changes: String...
    ) {
      (self.left, self.right, self.expected, self.changes) = (left, right, expected, changes)
    }

    var testDescription: String { "\(left) | \(right)" }
  }

  private static func rule(
    _ priority: String, _ selection: String, action: String = "type: expire", more: String = ""
  ) -> String {
    "{rulePriority: \(priority), selection: {\(selection)}, action: {\(action)}\(more)}"
  }

  private static let any = "tagStatus: any, countType: imageCountMoreThan, countNumber: 5"
  private static let untagged =
    "tagStatus: untagged, countType: sinceImagePushed, countUnit: days, countNumber: 14"
  private static func tagged(_ list: String) -> String {
    "tagStatus: tagged, \(list), countType: imageCountMoreThan, countNumber: 5"
  }

  static let pairs: [Pair] = [
    Pair([rule("1", any)], [rule("1", any)], .same),
    Pair([rule("1", untagged), rule("2", any)], [rule("2", any), rule("1", untagged)], .same),
    Pair(
      [rule("1", "countNumber: 5, countType: imageCountMoreThan, tagStatus: any")],
      [rule("1", any)], .same),
    Pair(
      [rule("1", tagged("tagPrefixList: [a, b]"))], [rule("1", tagged("tagPrefixList: [b, a]"))],
      .same),
    Pair(
      [rule("1", tagged("tagPatternList: [a, a]"))], [rule("1", tagged("tagPatternList: [a]"))],
      .same),
    Pair([rule("1", any + ", tagPrefixList: []")], [rule("1", any)], .same),
    Pair([rule("1", any + ", storageClass: standard")], [rule("1", any)], .same),
    Pair([rule("1", any + ", storageClass: archive")], [rule("1", any)], .different, "changed 1>1"),
    Pair([rule("1", any)], [rule("1", any, more: ", description: x")], .different, "changed 1>1"),
    Pair([rule("1", any)], [rule("1", any, more: ", newField: 1")], .different, "changed 1>1"),
    Pair([rule("1", any)], [rule("1", any + ", newField: 1")], .different, "changed 1>1"),
    Pair([rule("1", any)], [rule("1", untagged)], .different, "changed 1>1"),
    Pair(
      [rule("1", any)],
      [rule("1", "tagStatus: any, countType: imageCountMoreThan, countNumber: '5'")], .different,
      "changed 1>1"),
    Pair([rule("1", any)], [rule("10", any)], .different, "renumbered 1>10"),
    Pair(
      [rule("1", untagged), rule("2", any)], [rule("1", any), rule("2", untagged)], .different,
      "renumbered 2>1", "renumbered 1>2"),
    Pair([rule("2", any)], [rule("1", untagged), rule("2", any)], .different, "added ->1"),
    Pair([rule("1", untagged), rule("2", any)], [rule("2", any)], .different, "removed 1>-"),
    Pair(
      [rule("1", any)], [rule("1", untagged), rule("2", any)], .different, "added ->1",
      "renumbered 1>2"),
    Pair(
      [rule("1", any)], [rule("1", any, action: "type: transition, targetStorageClass: archive")],
      .different, "changed 1>1"),
    Pair([], [rule("1", any)], .different, "added ->1"),
    Pair([], [], .same),
    // What is not known.
    Pair([rule("!Ref P", any)], [rule("!Ref P", any)], .same),
    Pair([rule("!Ref P", any)], [rule("1", any)], .open, "renumbered ->1"),
    Pair(
      [rule("1", "tagStatus: any, countType: imageCountMoreThan, countNumber: !Ref P")],
      [rule("1", any)], .open, "changed 1>1"),
    Pair(
      [rule("1", "tagStatus: any, countType: imageCountMoreThan, countNumber: !Ref P")],
      [rule("1", untagged)], .different, "changed 1>1"),
    Pair(
      ["!If [C, \(rule("1", any)), !Ref AWS::NoValue]"], [rule("1", any)], .open, "removed ->-",
      "added ->1"),
  ]

  @Test(arguments: pairs)
  func `policies compare rule by rule`(pair: Pair) throws {
    func policy(_ rules: [String]) throws -> Evaluated {
      try Values.evaluate("{rules: [\(rules.joined(separator: ", "))]}")
    }
    let (left, right) = (try policy(pair.left), try policy(pair.right))
    let comparison = LifecycleComparison(left, right)
    Values.expect(comparison.outcome, pair.expected, pair.testDescription)
    let changes = comparison.changes.map { change in
      let numbers = [change.priorityBefore, change.priorityAfter].map { $0.map(String.init) ?? "-" }
      return "\(change.kind) \(numbers.joined(separator: ">"))"
    }
    #expect(Set(changes) == Set(pair.changes), "\(changes)")
    let back = LifecycleComparison(right, left)
    #expect(back.outcome.isSame == comparison.outcome.isSame)
    #expect(back.outcome.isDifferent == comparison.outcome.isDifferent)
    #expect(LifecycleComparison(left, left).outcome.isSame)
  }

  @Test func `other members count, and a policy without rules is data`() throws {
    func outcome(_ left: String, _ right: String) throws -> ComparisonOutcome {
      LifecycleComparison(try Values.evaluate(left), try Values.evaluate(right)).outcome
    }
    #expect(try outcome("{rules: [], x: 1}", "{rules: []}").isDifferent)
    #expect(try outcome("{}", "{}").isSame)
    #expect(try outcome("{}", "{rules: []}").isDifferent)
    #expect(try outcome("{rules: !Ref P}", "{rules: []}").reason != nil)
    #expect(try outcome("{rules: !Ref P}", "{rules: !Ref P}").isSame)
  }

  @Test func `a policy of many rules takes no quadratic time`() throws {
    let rules = (1...2000).map { Self.rule(String($0), Self.tagged("tagPrefixList: [a\($0 % 7)]")) }
    let left = try Values.evaluate("{rules: [\(rules.joined(separator: ", "))]}")
    let right = try Values.evaluate("{rules: [\(rules.reversed().joined(separator: ", "))]}")
    #expect(LifecycleComparison(left, right).outcome.isSame)
  }
}
