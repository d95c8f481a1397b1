// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

@Suite struct PolicyComparisonTests {
  private static func evaluate(_ policy: String) throws -> Evaluated {
    let yaml = """
      Parameters: {P: {Type: String}, Q: {Type: String}}
      Conditions: {C: !Equals [!Ref P, a]}
      V: \(policy)

      """
    let template = try #require(
      Template(TemplateReader.read(SourceFile(path: "t.yaml", bytes: Array(yaml.utf8)))))
    return Evaluator(template).evaluate(try #require(template.root["V"]))
  }

  /// A policy with statements of the version of 2012.
  private static func policy(_ statements: String) -> String {
    #"{Version: "2012-10-17", Statement: ["# + statements + "]}"
  }

  private static func compare(
    _ left: String, _ right: String, ofRegistry: Bool = false
  ) throws -> PolicyComparison.Outcome {
    let (left, right) = (try evaluate(left), try evaluate(right))
    let there = PolicyComparison(left, right, ofRegistry: ofRegistry)
    let back = PolicyComparison(right, left, ofRegistry: ofRegistry)
    #expect(there.outcome == back.outcome)
    #expect(Set(there.gained) == Set(back.lost) && Set(there.lost) == Set(back.gained))
    return there.outcome
  }

  private static let pull =
    #"{Effect: Allow, Principal: {AWS: "111122223333"}, Action: ecr:BatchGetImage}"#
  private static let push =
    #"{Effect: Allow, Principal: {AWS: "111122223333"}, Action: ecr:PutImage}"#

  static let same: [(String, String)] = [
    // Statements: one or a list, their order, repetition, and how they are cut.
    (#"{Version: "2012-10-17", Statement: "# + pull + "}", policy(pull)),
    (policy("\(pull), \(push)"), policy("\(push), \(pull)")),
    (policy("\(pull), \(pull), \(push)"), policy("\(pull), \(push), \(push)")),
    (
      policy("\(pull), \(push)"),
      policy(
        #"{Effect: Allow, Principal: {AWS: "111122223333"}, Action: [ecr:PutImage, ecr:BatchGetImage]}"#
      )
    ),
    ("[" + policy(pull) + "]", policy(pull)),
    // Version: none is that of 2008.
    ("{Statement: [\(pull)]}", "{Version: 2008-10-17, Statement: [\(pull)]}"),
    ("{}", "{Version: 2008-10-17, Statement: []}"),
    // Actions: case, stars, and what a pattern holds already.
    (
      policy(pull),
      policy(#"{Effect: Allow, Principal: {AWS: "111122223333"}, Action: ECR:batchGetImage}"#)
    ),
    (
      policy(#"{Effect: Allow, Principal: "*", Action: ["ecr:**", ecr:PutImage, "ecr:Put*"]}"#),
      policy(#"{Effect: Allow, Principal: "*", Action: "ecr:*"}"#)
    ),
    (
      policy(
        #"{Effect: Deny, Principal: "*", Action: "ecr:*"}, {Effect: Deny, Principal: "*", Action: ecr:PutImage}"#
      ),
      policy(#"{Effect: Deny, Principal: "*", Action: "ecr:*"}"#)
    ),
    // Principals: everyone, an account and its root, empty kinds, numbers, domains.
    (
      policy(#"{Effect: Allow, Principal: "*", Action: ecr:PutImage}"#),
      policy(#"{Effect: Allow, Principal: {AWS: ["*"]}, Action: ecr:PutImage}"#)
    ),
    (
      policy(pull),
      policy(
        #"{Effect: Allow, Principal: {AWS: ["arn:aws-cn:iam::111122223333:root", 111122223333], Service: []}, Action: ecr:BatchGetImage}"#
      )
    ),
    (
      policy(#"{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: ecr:PutImage}"#),
      policy(
        #"{Effect: Allow, Principal: {Service: lambda.amazonaws.com.cn}, Action: ecr:PutImage}"#)
    ),
    (
      policy(#"{Effect: Deny, NotPrincipal: {AWS: ["1", "2"]}, Action: ecr:PutImage}"#),
      policy(#"{Effect: Deny, NotPrincipal: {AWS: ["2", "1", "2"]}, Action: ecr:PutImage}"#)
    ),
    // Resource in a repository's policy.
    (
      policy(pull),
      policy(
        #"{Effect: Allow, Principal: {AWS: "111122223333"}, Action: ecr:BatchGetImage, Resource: "*"}"#
      )
    ),
    // Conditions: none and empty, order, scalars, case of keys, ArnEquals.
    (
      policy(pull),
      policy(
        #"{Effect: Allow, Principal: {AWS: "111122223333"}, Action: ecr:BatchGetImage, Condition: {StringEquals: {}}}"#
      )
    ),
    (
      condition(#"{Bool: {aws:SecureTransport: true}}"#),
      condition(#"{Bool: {AWS:securetransport: "True"}}"#)
    ),
    (
      condition("{StringEquals: {aws:SourceAccount: [a, b]}, NumericEquals: {x:y: 5}}"),
      condition(#"{NumericEquals: {x:y: ["5"]}, StringEquals: {aws:SourceAccount: [b, a, b]}}"#)
    ),
    (condition("{ArnEquals: {aws:SourceArn: a}}"), condition("{ArnLike: {aws:SourceArn: a}}")),
    // What is not known, by its formula.
    (
      policy("{Effect: Allow, Principal: {AWS: !Ref P}, Action: ecr:PutImage}"),
      policy("{Effect: Allow, Principal: {AWS: [!Ref P]}, Action: ecr:PUTIMAGE}")
    ),
    (
      policy("{Effect: Allow, Principal: {AWS: !If [C, a, b]}, Action: ecr:PutImage}"),
      policy("{Effect: Allow, Principal: {AWS: !If [C, a, b]}, Action: [ecr:PutImage]}")
    ),
  ]

  private static func condition(_ text: String) -> String {
    policy(#"{Effect: Allow, Principal: "*", Action: ecr:PutImage, Condition: "# + text + "}")
  }

  @Test(arguments: same)
  func `spelling makes no difference`(left: String, right: String) throws {
    #expect(try Self.compare(left, right) == .same)
    #expect(try Self.compare(left, left) == .same && Self.compare(right, right) == .same)
  }

  static let different: [(String, String)] = [
    (policy(pull), policy(push)),
    (policy(pull), policy("\(pull), \(push)")),
    (policy("\(pull), \(pull)"), policy("\(pull), \(push)")),
    (policy(pull), "{Version: 2008-10-17, Statement: [\(pull)]}"),
    (policy(pull), "{Statement: [\(pull)]}"),
    (policy(pull), #"{Version: "2012-10-17", Statement: [\#(pull)], Extra: 1}"#),
    (
      policy(#"{Effect: Allow, Principal: "*", Action: ecr:PutImage}"#),
      policy(#"{Effect: Allow, Principal: me, Action: ecr:PutImage}"#)
    ),
    (
      policy(#"{Effect: Allow, Principal: "*", Action: ecr:PutImage}"#),
      policy(#"{Effect: Allow, Action: ecr:PutImage}"#)
    ),
    (
      policy(#"{Effect: Allow, Principal: {AWS: [a, a, b]}, Action: ecr:PutImage}"#),
      policy(#"{Effect: Allow, Principal: {AWS: [a, c, b]}, Action: ecr:PutImage}"#)
    ),
    (
      policy(#"{Effect: Allow, Principal: {AWS: a}, Action: ecr:PutImage}"#),
      policy(#"{Effect: Allow, Principal: {Service: a}, Action: ecr:PutImage}"#)
    ),
    (
      policy(#"{Effect: Allow, Principal: {AWS: AROAEXAMPLEID1234567}, Action: ecr:PutImage}"#),
      policy(
        #"{Effect: Allow, Principal: {AWS: "arn:aws:iam::111122223333:role/a"}, Action: ecr:PutImage}"#
      )
    ),
    (
      policy(#"{Effect: Deny, NotPrincipal: {AWS: [a, b]}, Action: ecr:PutImage}"#),
      policy(
        #"{Effect: Deny, NotPrincipal: {AWS: a}, Action: ecr:PutImage}, {Effect: Deny, NotPrincipal: {AWS: b}, Action: ecr:PutImage}"#
      )
    ),
    (
      policy(#"{Effect: Allow, Principal: "*", Action: "ecr:Put*"}"#),
      policy(#"{Effect: Allow, Principal: "*", Action: ["ecr:Put*", "ecr:*t?"]}"#)
    ),
    (
      policy(#"{Effect: Allow, Principal: "*", Action: "ecr:*"}"#),
      policy(#"{Effect: Allow, Principal: "*", NotAction: "ecr:*"}"#)
    ),
    (condition("{StringEquals: {a:b: c}}"), condition("{StringLike: {a:b: c}}")),
    (condition("{StringEquals: {a:b: c}}"), condition("{StringEquals: {a:b: C}}")),
    (condition("{StringEquals: {a:b: []}}"), condition("{}")),
    (
      condition("{StringEquals: {aws:ResourceTag/a: c}}"),
      condition("{StringEquals: {aws:ResourceTag/A: c}}")
    ),
  ]

  @Test(arguments: different)
  func `another meaning is another policy`(left: String, right: String) throws {
    #expect(try Self.compare(left, right) == .different)
  }

  @Test(arguments: [
    (policy("{Sid: a, Effect: Allow}"), policy("{Sid: b, Effect: Allow}")),
    (policy("{Effect: Allow}"), #"{Version: "2012-10-17", Id: x, Statement: {Effect: Allow}}"#),
  ])
  func `a name changes nothing that is said`(left: String, right: String) throws {
    #expect(try Self.compare(left, right) == .names)
  }

  @Test(arguments: [
    (
      policy("{Effect: Allow, Principal: {AWS: !Ref P}, Action: ecr:PutImage}"),
      policy("{Effect: Allow, Principal: {AWS: !Ref Q}, Action: ecr:PutImage}")
    ),
    (
      policy("{Effect: Allow, Principal: {AWS: !If [C, a, b]}, Action: ecr:PutImage}"),
      policy("{Effect: Allow, Principal: {AWS: a}, Action: ecr:PutImage}")
    ),
    (policy("!Ref P"), policy(pull)),
    ("!Ref P", policy(pull)),
    (
      #"{Version: "2012-10-17", Fn::Transform: {Name: AWS::Include}}"#,
      #"{Version: "2012-10-17", Fn::Transform: {Name: AWS::Include}}"#
    ),
  ])
  func `what is not known decides later`(left: String, right: String) throws {
    #expect(try Self.compare(left, right) == .open)
  }

  @Test func `a registry's policy has resources`() throws {
    let all = Self.policy(#"{Effect: Allow, Action: ecr:ReplicateImage, Resource: "*"}"#)
    let none = Self.policy("{Effect: Allow, Action: ecr:ReplicateImage}")
    let both = Self.policy(#"{Effect: Allow, Action: ecr:ReplicateImage, Resource: [a, "*"]}"#)
    #expect(try Self.compare(all, none) == .same)
    #expect(try Self.compare(all, none, ofRegistry: true) == .different)
    #expect(try Self.compare(all, both, ofRegistry: true) == .same)
  }

  @Test func `who gains and who loses is told in order`() throws {
    let comparison = PolicyComparison(
      try Self.evaluate(Self.policy(Self.pull)),
      try Self.evaluate(
        Self.policy(
          #"{Effect: Allow, Principal: {AWS: ["444455556666"]}, Action: [ecr:PutImage, ecr:BatchGetImage]}"#
        )))
    #expect(
      comparison.gained.map(\.action?.name) == [.text("ecr:putimage"), .text("ecr:batchgetimage")])
    #expect(comparison.lost.map(\.subject?.name) == [.text("111122223333")])
  }

  @Test func `a hostile policy is not cut into its combinations`() throws {
    let many = (0..<2000).map { "a\($0)" }.joined(separator: ", ")
    let policy = Self.policy(
      "{Effect: Allow, Principal: {AWS: [\(many)]}, Action: [\(many)], Resource: [\(many)]}")
    let reversed = (0..<2000).reversed().map { "a\($0)" }.joined(separator: ", ")
    let other = Self.policy(
      "{Effect: Allow, Principal: {AWS: [\(reversed)]}, Action: [\(reversed)], Resource: [\(many)]}"
    )
    #expect(try Self.compare(policy, other) == .same)
    #expect(try Self.compare(policy, Self.policy(Self.pull)) == .different)
  }
}
