// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import TemplateModel
import Testing

@Suite struct AccessComparisonTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var left: String
    var right: String
    var gains: [String]
    var losses: [String]

    init(_ left: String, _ right: String, gains: [String] = [], losses: [String] = []) {
      (self.left, self.right, self.gains, self.losses) = (left, right, gains, losses)
    }

    var testDescription: String { "\(left) | \(right)" }
  }

  private static func allow(
    _ principal: String, _ actions: String, _ more: String = "", effect: String = "Allow"
  ) -> String {
    "{Effect: \(effect), Principal: \(principal), Action: [\(actions)]\(more)}"
  }

  private static let a = "{AWS: '111111111111'}"
  private static let b = "{AWS: '222222222222'}"
  private static let get = "ecr:BatchGetImage"
  private static let put = "ecr:PutImage"
  private static let inside = ", Condition: {StringEquals: {aws:PrincipalOrgID: o-1}}"

  static let pairs: [Pair] = [
    Pair(allow(a, get), allow(a, get)),
    Pair(
      allow(a, get), allow(a, "\(get), \(put)"), gains: ["111111111111: ecr:PutImage"]),
    Pair(allow(a, "\(get), \(put)"), allow(a, get), losses: ["111111111111: ecr:PutImage"]),
    Pair(
      allow(a, get), allow(b, get), gains: ["222222222222: ecr:BatchGetImage"],
      losses: ["111111111111: ecr:BatchGetImage"]),
    Pair(
      allow(a, get) + ", " + allow(a, put), allow(a, "\(put), \(get)")),
    // What another grant holds already is no gain.
    Pair(allow(a, "'ecr:*'"), allow(a, "'ecr:*'") + ", " + allow(a, put, inside)),
    Pair(allow(a, put), allow(a, "'ecr:*'"), gains: ["111111111111: ecr:*"]),
    Pair(allow(a, "'ecr:*'"), allow(a, put), losses: ["111111111111: ecr:*"]),
    Pair(allow("'*'", get), allow("'*'", get) + ", " + allow(a, get, inside)),
    Pair(allow(a, get), allow("'*'", get), gains: ["*: ecr:BatchGetImage"]),
    Pair(
      allow("{Service: lambda.amazonaws.com}", get), allow("'*'", get),
      gains: ["*: ecr:BatchGetImage"], losses: ["lambda: ecr:BatchGetImage"]),
    // A condition that goes gives more, one that comes less.
    Pair(allow(a, get, inside), allow(a, get), gains: ["111111111111: ecr:BatchGetImage"]),
    Pair(allow(a, get), allow(a, get, inside), losses: ["111111111111: ecr:BatchGetImage"]),
    // Denials the other way round.
    Pair(
      allow(a, get) + ", " + allow("'*'", put, effect: "Deny"), allow(a, get),
      gains: ["*: ecr:PutImage (denied)"]),
    Pair(
      allow(a, get), allow(a, get) + ", " + allow("'*'", put, effect: "Deny"),
      losses: ["*: ecr:PutImage (denied)"]),
    // Nothing before, nothing after.
    Pair("", allow(a, get), gains: ["111111111111: ecr:BatchGetImage"]),
    Pair(allow(a, get), "", losses: ["111111111111: ecr:BatchGetImage"]),
    Pair(
      allow("{AWS: !Ref P}", get), allow("{AWS: !Ref Q}", get),
      gains: ["${Q}: ecr:BatchGetImage"], losses: ["${P}: ecr:BatchGetImage"]),
  ]

  @Test(arguments: pairs)
  func `who gains and who loses what`(pair: Pair) throws {
    func policy(_ statements: String) throws -> Evaluated {
      try Values.evaluate(
        statements.isEmpty
          ? "!Ref AWS::NoValue" : "{Version: '2012-10-17', Statement: [\(statements)]}")
    }
    func words(_ changes: [AccessChange]) -> [String] {
      changes.map {
        "\($0.principal): \($0.actions.joined(separator: ", "))"
          + ($0.isByDenial ? " (denied)" : "")
      }
    }
    let (left, right) = (try policy(pair.left), try policy(pair.right))
    let comparison = AccessComparison(left, right, ofRegistry: false)
    #expect(words(comparison.gains) == pair.gains)
    #expect(words(comparison.losses) == pair.losses)
    let back = AccessComparison(right, left, ofRegistry: false)
    #expect(words(back.gains) == pair.losses)
    #expect(words(back.losses) == pair.gains)
  }

  @Test func `a formula under other parameters may be another policy`() throws {
    let policy = try Values.evaluate("{Statement: [\(Self.allow("{AWS: !Ref P}", Self.get))]}")
    #expect(AccessComparison(policy, policy, ofRegistry: false).outcome.isSame)
    let context = ComparisonContext(changedParameters: ["P"])
    #expect(AccessComparison(policy, policy, ofRegistry: false, context).outcome.reason != nil)
    let named = try Values.evaluate(
      "{Statement: [\(Self.allow("{AWS: !GetAtt Role.Arn}", Self.get))]}")
    let replaced = ComparisonContext(replacedResources: ["Role"])
    #expect(AccessComparison(named, named, ofRegistry: false, replaced).outcome.isDifferent)
  }
}
