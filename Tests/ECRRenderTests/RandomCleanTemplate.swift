// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport

/// Makes templates that the linter has nothing to say about, with functions wherever one can stand.
struct RandomCleanTemplate {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// Values of some of the parameters.
  mutating func parameters() -> [(name: String, value: ParameterValue)] {
    [("Env", pick(["dev", "prod"])), ("Days", pick(["7", "30"])), ("Team", "payments")]
      .filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
      .map { ($0.0, ParameterValue($0.1, for: $0.0)) }
  }

  /// The text of a template.
  mutating func text() -> String {
    var lines = [
      "AWSTemplateFormatVersion: 2010-09-09", "Transform: AWS::LanguageExtensions", "Parameters:",
      "  Env: {Type: String, AllowedValues: [dev, prod], Default: dev}",
      "  Days: {Type: Number, Default: 14, MinValue: 1}", "  Team: {Type: String, Default: web}",
      "Mappings:", "  ByEnv:", "    dev: {Mutability: MUTABLE, Scan: \"false\"}",
      "    prod: {Mutability: IMMUTABLE, Scan: \"true\"}", "Conditions:",
      "  IsProd: !Equals [!Ref Env, prod]", "  IsLong: !Not [!Equals [!Ref Days, \"7\"]]",
      "Resources:",
    ]
    let count = Int.random(in: 1...4, using: &random)
    for number in 0..<count { lines += repository(number) }
    lines += [
      "  Fn::ForEach::Services:", "    - Service", "    - [api, worker]",
      "    - Loop${Service}:", "        Type: AWS::ECR::Repository", "        Properties:",
      "          RepositoryName: !Sub \"${Team}/${Env}-${Service}\"",
      "          ImageTagMutability: !FindInMap [ByEnv, !Ref Env, Mutability]",
      "          Tags: [{Key: keep, Value: !If [IsLong, !Ref Days, short]}]",
      "Outputs:", "  Uri: {Value: !GetAtt R0.RepositoryUri}",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func repository(_ number: Int) -> [String] {
    let name = pick([
      "fixed-\(number)", "!Sub \"${Env}/app-\(number)\"",
      "!Join [\"-\", [!Ref Env, app, \"\(number)\"]]",
      "!If [IsProd, prod-\(number), !Sub \"dev-${AWS::Region}-\(number)\"]",
      "!Select [0, [!Sub \"${Team}-\(number)\", other]]",
    ])
    let mutability = pick([
      "IMMUTABLE", "!If [IsProd, IMMUTABLE, MUTABLE]", "!FindInMap [ByEnv, !Ref Env, Mutability]",
      "!If [IsProd, IMMUTABLE, !Ref AWS::NoValue]",
    ])
    let scan = pick([
      "true", "!If [IsProd, true, false]", "!FindInMap [ByEnv, !Ref Env, Scan]",
    ])
    let policy = pick([
      Self.policy("14"), "!Sub '" + Self.policy("${Days}") + "'",
      "!If [IsLong, '\(Self.policy("30"))', '\(Self.policy("7"))']",
    ])
    var lines = ["  R\(number):", "    Type: AWS::ECR::Repository"]
    // The first one is what the output names.
    if number > 0, Bool.random(using: &random) { lines.append("    Condition: IsProd") }
    lines += [
      "    Properties:", "      RepositoryName: \(name)", "      ImageTagMutability: \(mutability)",
      "      ImageScanningConfiguration: {ScanOnPush: \(scan)}",
      "      LifecyclePolicy:",
      "        LifecyclePolicyText: \(policy.hasPrefix("!") ? policy : "'\(policy)'")",
      "      Tags:", "        - {Key: env, Value: !Ref Env}",
      "        - !If [IsProd, {Key: level, Value: !Sub \"${Team} ${Days}\"}, !Ref AWS::NoValue]",
    ]
    return lines
  }

  private static func policy(_ days: String) -> String {
    #"{"rules": [{"rulePriority": 1, "selection": {"tagStatus": "untagged", "countType": "#
      + #""sinceImagePushed", "countUnit": "days", "countNumber": \#(days)}, "#
      + #""action": {"type": "expire"}}]}"#
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
