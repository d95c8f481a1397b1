// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import TemplateModel
import Testing

@Suite struct ValueComparisonTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var type = "Repository"
    var property: String
    var left: String
    var right: String
    var expected: Values.Expected
    var live = false

    init(
      _ property: String, _ left: String, _ right: String, _ expected: Values.Expected,
      of type: String = "Repository", live: Bool = false
    ) {
      (self.property, self.left, self.right) = (property, left, right)
      (self.expected, self.type, self.live) = (expected, type, live)
    }

    var testDescription: String { "\(property): \(left) | \(right)" }
  }

  static let noValue = "!Ref AWS::NoValue"
  static let key = "arn:aws:kms:us-east-1:111111111111:key/1234"

  static let pairs: [Pair] = [
    // Text and booleans, whatever their spelling.
    Pair("RepositoryName", "team/app", #""team/app""#, .same),
    Pair("RepositoryName", "team/app", "team/App", .different),
    Pair("RepositoryName", "!Ref P", "!Ref P", .same),
    Pair("RepositoryName", "!Ref P", "!Ref Q", .open),
    Pair("RepositoryName", "!Ref P", "app", .open),
    Pair("RepositoryName", "!Sub 'team/${P}'", "other/app", .different),
    Pair("RepositoryName", "!Sub 'team/${P}'", "team/app", .open),
    Pair("RepositoryName", "!Sub 'team/${P}'", "!Join ['', [team/, !Ref P]]", .same),
    Pair("EmptyOnDelete", "true", #""true""#, .same),
    Pair("EmptyOnDelete", "true", "'True'", .same),
    Pair("EmptyOnDelete", "true", "false", .different),
    Pair("ImageScanningConfiguration", "{ScanOnPush: 'true'}", "{ScanOnPush: true}", .same),
    // Absent values: nothing between templates, a default against what is live.
    Pair("ImageTagMutability", noValue, "MUTABLE", .different),
    Pair("ImageTagMutability", noValue, "MUTABLE", .same, live: true),
    Pair("ImageTagMutability", noValue, "IMMUTABLE", .different, live: true),
    Pair("ImageScanningConfiguration", noValue, "{ScanOnPush: false}", .same, live: true),
    Pair("ImageScanningConfiguration", "{}", "{ScanOnPush: false}", .same, live: true),
    Pair("ImageScanningConfiguration", "{}", "{ScanOnPush: false}", .different),
    Pair("EncryptionConfiguration", noValue, "{EncryptionType: AES256}", .same, live: true),
    Pair("EncryptionConfiguration", noValue, "{EncryptionType: AES256}", .different),
    Pair(
      "EncryptionConfiguration", "{EncryptionType: KMS}",
      "{EncryptionType: KMS, KmsKey: '\(key)'}", .same, live: true),
    Pair("Tags", noValue, "[]", .same, live: true),
    // KMS keys.
    Pair("EncryptionConfiguration", kms("1234"), kms(key), .same),
    Pair("EncryptionConfiguration", kms("12"), kms(key), .different),
    Pair("EncryptionConfiguration", kms("alias/a"), kms(key), .open),
    Pair("EncryptionConfiguration", kms("alias/a"), kms("alias/b"), .open),
    Pair(
      "EncryptionConfiguration", kms("alias/a"),
      kms("arn:aws:kms:us-east-1:111111111111:alias/a"), .same),
    Pair(
      "EncryptionConfiguration", kms(key), kms("arn:aws:kms:eu-west-1:111111111111:key/1234"),
      .different),
    Pair(
      "EncryptionConfiguration", "{EncryptionType: KMS, KmsKey: !GetAtt Key.Arn}",
      "{KmsKey: !GetAtt Key.Arn, EncryptionType: KMS}", .same),
    // Tags: a set without those of AWS.
    Pair(
      "Tags", "[{Key: a, Value: b}, {Key: c, Value: d}]",
      "[{Value: d, Key: c}, {Key: a, Value: b}]", .same),
    Pair("Tags", "[{Key: 'aws:cloudformation:stack-name', Value: s}]", "[]", .same),
    Pair("Tags", "[{Key: a, Value: b}]", "[{Key: a, Value: c}]", .different),
    Pair("Tags", "[{Key: a, Value: !Ref P}]", "[{Key: a, Value: c}]", .open),
    Pair(
      "Tags", "[{Key: a, Value: b}, !If [C, {Key: c, Value: d}, !Ref AWS::NoValue]]",
      "[{Key: a, Value: b}]", .open),
    Pair(
      "Tags", "[!If [C, {Key: c, Value: d}, !Ref AWS::NoValue]]",
      "[!If [C, {Key: c, Value: d}, !Ref AWS::NoValue]]", .same),
    // Lists whose order means nothing, and one whose items must fit as often.
    Pair("ImageTagMutabilityExclusionFilters", filters("a", "b"), filters("b", "a"), .same),
    Pair("ImageTagMutabilityExclusionFilters", filters("a", "a"), filters("a"), .different),
    Pair(
      "AppliedFor", "[REPLICATION, CREATE_ON_PUSH]", "[CREATE_ON_PUSH, REPLICATION]", .same,
      of: "RepositoryCreationTemplate"),
    Pair("Prefix", "team/", "team", .same, of: "RepositoryCreationTemplate"),
    Pair(
      "UpstreamRepositoryPrefix", noValue, "ROOT", .same, of: "PullThroughCacheRule", live: true),
    Pair("UpstreamRegistry", noValue, "quay", .same, of: "PullThroughCacheRule", live: true),
    // Conditions branch by branch.
    Pair("ImageTagMutability", "!If [C, MUTABLE, IMMUTABLE]", "!If [C, MUTABLE, IMMUTABLE]", .same),
    Pair(
      "ImageTagMutability", "!If [C, MUTABLE, IMMUTABLE]", "!If [C, IMMUTABLE, MUTABLE]", .different
    ),
    Pair("ImageTagMutability", "!If [C, MUTABLE, IMMUTABLE]", "!If [C, MUTABLE, MUTABLE]", .open),
    Pair("ImageTagMutability", "!If [C, MUTABLE, IMMUTABLE]", "MUTABLE", .open),
    Pair("ImageTagMutability", "!If [C, MUTABLE, MUTABLE]", "MUTABLE", .same),
    Pair(
      "ImageTagMutability", "!If [C, MUTABLE, MUTABLE]", "!If [D, IMMUTABLE, IMMUTABLE]", .different
    ),
    // Fields that the tables do not know, and members that may still come.
    Pair(
      "ImageScanningConfiguration", "{ScanOnPush: true, New: 1}", "{ScanOnPush: true}", .different),
    Pair(
      "ImageScanningConfiguration", "{ScanOnPush: true, New: 1}", "{New: 1, ScanOnPush: true}",
      .same),
    Pair(
      "ImageScanningConfiguration", "{ScanOnPush: true, Fn::Transform: {Name: AWS::Include}}",
      "{ScanOnPush: true, Fn::Transform: {Name: AWS::Include}}", .open),
    Pair(
      "ImageScanningConfiguration", "{ScanOnPush: true, Fn::Transform: {Name: AWS::Include}}",
      "{ScanOnPush: false}", .different),
    Pair(
      "LifecyclePolicy", "{LifecyclePolicyText: !Ref P, RegistryId: '1'}",
      "{LifecyclePolicyText: !Ref P}", .different),
    Pair(
      "LifecyclePolicy", "{LifecyclePolicyText: !Ref P}",
      "{LifecyclePolicyText: !Ref P, RegistryId: '1'}", .same, live: true),
  ]

  private static func kms(_ key: String) -> String { "{EncryptionType: KMS, KmsKey: '\(key)'}" }

  private static func filters(_ values: String...) -> String {
    let items = values.map {
      "{ImageTagMutabilityExclusionFilterType: WILDCARD, ImageTagMutabilityExclusionFilterValue: \($0)}"
    }
    return "[\(items.joined(separator: ", "))]"
  }

  @Test(arguments: pairs)
  func `two values compare by their row, in either order`(pair: Pair) throws {
    let property = try Values.property(pair.type, pair.property)
    let (left, right) = (try Values.evaluate(pair.left), try Values.evaluate(pair.right))
    let comparison = ValueComparison(pair.live ? .meanTheDefault : .areNothing)
    let outcome = comparison.compare(left, right, property)
    Values.expect(outcome, pair.expected, pair.testDescription)
    #expect(comparison.compare(right, left, property).isSame == outcome.isSame)
    #expect(comparison.compare(right, left, property).isDifferent == outcome.isDifferent)
    if !pair.left.contains("Transform") {
      #expect(comparison.compare(left, left, property).isSame)
      #expect(comparison.compare(right, right, property).isSame)
    }
  }

  @Test func `one formula is two values under other parameters, conditions or resources`() throws {
    let property = try Values.property("Repository", "RepositoryName")
    func outcome(_ yaml: String, _ context: ComparisonContext) throws -> ComparisonOutcome {
      let value = try Values.evaluate(yaml)
      return ValueComparison(.areNothing, context).compare(value, value, property)
    }
    let parameters = ComparisonContext(changedParameters: ["P"])
    #expect(try outcome("!Sub 'a/${P}'", parameters).reason != nil)
    #expect(try outcome("!Sub 'a/${Q}'", parameters).isSame)
    #expect(try outcome("!ImportValue {Fn::Sub: 'a-${P}'}", parameters).reason != nil)
    let conditions = ComparisonContext(changedConditions: ["C"])
    #expect(try outcome("!If [C, a, b]", conditions).reason != nil)
    #expect(try outcome("!If [C, a, a]", conditions).isSame)
    let resources = ComparisonContext(replacedResources: ["App"])
    #expect(try outcome("!Ref App", resources).isDifferent)
    #expect(try outcome("!GetAtt Other.Arn", resources).isSame)
  }

  @Test func `nested conditions take no quadratic time`() throws {
    func nest(_ depth: Int, _ condition: String) -> String {
      depth == 0
        ? "a" : "!If [\(condition), \(nest(depth - 1, condition)), \(nest(depth - 1, condition))]"
    }
    let property = try Values.property("Repository", "ImageTagMutability")
    let policy = try Values.property("Repository", "RepositoryPolicyText")
    let (left, right) = (try Values.evaluate(nest(11, "C")), try Values.evaluate(nest(11, "D")))
    for property in [property, policy] {
      #expect(ValueComparison().compare(left, left, property).isSame)
      _ = ValueComparison().compare(left, right, property)
    }
  }
}
