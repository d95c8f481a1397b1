// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

/// What other comparisons of policies are known to get wrong, one by one.
///
/// The list is that of hashicorp/awspolicyequivalence, read in its source: what it calls equal and is not, what
/// it calls different and is not, and what it does not handle.
@Suite struct PolicyHoleTests {
  struct Hole: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var left: String
    var right: String
    var outcome: PolicyComparison.Outcome

    init(_ name: String, _ left: String, _ right: String, _ outcome: PolicyComparison.Outcome) {
      (testDescription, self.left, self.right, self.outcome) = (name, left, right, outcome)
    }

    /// Two policies of one statement each, of which the rest is the same.
    init(
      _ name: String, parts left: String, _ right: String,
      _ outcome: PolicyComparison.Outcome
    ) {
      func policy(_ part: String) -> String {
        var members = [part]
        for (key, text) in [
          ("\"Effect\"", #""Effect": "Allow""#), ("\"Action\"", #""Action": "ecr:PutImage""#),
          ("Principal\"", #""Principal": "*""#),
        ] where !part.contains(key) { members.append(text) }
        return #"{"Version": "2012-10-17", "Statement": [{"#
          + members.filter { !$0.isEmpty }.joined(separator: ", ") + "}]}"
      }
      self.init(name, policy(left), policy(right), outcome)
    }
  }

  private static let one = #"{"Effect": "Allow", "Principal": "*", "Action": "ecr:PutImage"}"#
  private static let two = #"{"Effect": "Deny", "Principal": "*", "Action": "ecr:PutImage"}"#

  private static func statements(_ list: String) -> String {
    #"{"Version": "2012-10-17", "Statement": ["# + list + "]}"
  }

  static let holes = [
    // Called equal there.
    Hole("two texts as principals", parts: #""Principal": "*""#, #""Principal": "me""#, .different),
    Hole(
      "a text and no principal", statements(one),
      statements(#"{"Effect": "Allow", "Action": "ecr:PutImage"}"#), .different),
    Hole(
      "elements matched in one direction", parts: #""Principal": {"AWS": ["a", "a", "b"]}"#,
      #""Principal": {"AWS": ["a", "c", "b"]}"#, .different),
    Hole(
      "statements matched in one direction", statements("\(one), \(one)"),
      statements("\(one), \(two)"), .different),
    Hole(
      "members that are not known", statements(one),
      #"{"Version": "2012-10-17", "Statement": [\#(one)], "Extra": 1}"#, .different),
    Hole(
      "members of a list that are no text", parts: #""Action": [["ecr:PutImage"]]"#,
      #""Action": [["ecr:BatchGetImage"]]"#, .different),
    // Called different there.
    Hole(
      "everyone in both forms", parts: #""Principal": "*""#, #""Principal": {"AWS": "*"}"#, .same),
    Hole("no condition and an empty one", parts: "", #""Condition": {}"#, .same),
    Hole("an operator without keys", parts: "", #""Condition": {"StringEquals": {}}"#, .same),
    Hole(
      "an action twice", parts: #""Action": ["ecr:PutImage", "ecr:PutImage"]"#,
      #""Action": "ecr:PutImage""#, .same),
    Hole(
      "a statement twice", statements("\(one), \(one), \(two)"),
      statements("\(two), \(one)"), .same),
    Hole(
      "a value of a condition twice",
      parts: #""Condition": {"StringEquals": {"aws:SourceAccount": ["1", "1"]}}"#,
      #""Condition": {"StringEquals": {"aws:SourceAccount": "1"}}"#, .same),
    Hole(
      "a version that is left out", #"{"Statement": [\#(one)]}"#,
      #"{"Version": "2008-10-17", "Statement": [\#(one)]}"#, .same),
    // Not handled there.
    Hole("the case of actions", parts: #""Action": "ECR:putimage""#, "", .same),
    Hole(
      "actions under a pattern", parts: #""Action": ["ecr:*", "ecr:PutImage"]"#,
      #""Action": "ecr:*""#, .same),
    Hole(
      "the partition of a root",
      parts: #""Principal": {"AWS": "arn:aws-cn:iam::111122223333:root"}"#,
      #""Principal": {"AWS": "111122223333"}"#, .same),
    Hole(
      "the domain of a service", parts: #""Principal": {"Service": "lambda.amazonaws.com"}"#,
      #""Principal": {"Service": "lambda.amazonaws.com.cn"}"#, .same),
    Hole(
      "the name that a deleted role leaves",
      parts: #""Principal": {"AWS": "AROAEXAMPLEID1234567"}"#,
      #""Principal": {"AWS": "arn:aws:iam::111122223333:role/a"}"#, .different),
    Hole(
      "statements put together",
      statements(
        one + #", {"Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage"}"#),
      statements(
        #"{"Effect": "Allow", "Principal": "*", "Action": ["ecr:BatchGetImage", "ecr:PutImage"]}"#),
      .same),
    // Right there, and here.
    Hole("a list around the policy", "[\(statements(one))]", statements(one), .same),
    Hole(
      "a number and its text", parts: #""Condition": {"NumericEquals": {"a:b": 5}}"#,
      #""Condition": {"NumericEquals": {"a:b": "5"}}"#, .same),
    Hole(
      "a kind of principals without any", parts: #""Principal": {"AWS": "1", "Service": []}"#,
      #""Principal": {"AWS": "1"}"#, .same),
    Hole(
      "the case of a value", parts: #""Condition": {"StringEquals": {"a:b": "x"}}"#,
      #""Condition": {"StringEquals": {"a:b": "X"}}"#, .different),
    Hole("a name of a statement", parts: #""Sid": "1""#, #""Sid": "2""#, .names),
  ]

  private static func evaluate(_ policy: String) throws -> Evaluated {
    let template = try #require(
      Template(TemplateReader.read(SourceFile(path: "t.json", text: "{\"V\": \(policy)}"))))
    return Evaluator(template).evaluate(try #require(template.root["V"]))
  }

  @Test(arguments: holes)
  func `a hole of other comparisons is closed`(hole: Hole) throws {
    let (left, right) = (try Self.evaluate(hole.left), try Self.evaluate(hole.right))
    #expect(PolicyComparison(left, right).outcome == hole.outcome, "\(hole.left)\n\(hole.right)")
    #expect(PolicyComparison(right, left).outcome == hole.outcome)
    #expect(PolicyComparison(left, left).outcome == .same)
    #expect(PolicyComparison(right, right).outcome == .same)
  }

  @Test func `the tables have many pairs`() {
    let tables = PolicyComparisonTests.same.count + PolicyComparisonTests.different.count
    #expect(tables + Self.holes.count >= 60)
  }
}
