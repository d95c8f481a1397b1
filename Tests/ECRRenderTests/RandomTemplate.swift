// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport

/// Makes templates whose resources use parameters, mappings, conditions and loops in every function.
struct RandomTemplate {
  private var random: SeededGenerator
  private var variables: [String] = []
  private var loops = 0

  init(seed: Int) {
    random = SeededGenerator(seed: UInt64(seed))
  }

  /// The text of a template in flow style.
  mutating func text() -> String {
    var resources: [String] = []
    for index in 0..<4 { resources.append(resource("R\(index)")) }
    variables = ["V"]
    let body = resource("L${V}")
    variables = []
    let items = pick(["[a, b]", "!Ref L", "[!Ref A, c]"])
    resources.append("Fn::ForEach::All: [V, \(items), {\(body)}]")
    return """
      AWSTemplateFormatVersion: "2010-09-09"
      Transform: AWS::LanguageExtensions
      Parameters:
        A: {Type: String}
        B: {Type: String, AllowedValues: [x, y, z]}
        N: {Type: Number}
        L: {Type: CommaDelimitedList}
        S: {Type: String, NoEcho: true}
      Mappings:
        M: {x: {k: one, l: [p]}, y: {k: "02"}}
      Conditions:
        AX: !Equals [!Ref A, x]
        BX: !Equals [!Ref B, x]
        AB: !Equals [!Ref A, !Ref B]
        NotAX: !Not [!Condition AX]
        Or: !Or [!Condition AX, !Condition BX]
        And: !And [!Condition NotAX, !Not [!Condition BX], !Condition AB]
        Secret: !Equals [!Ref S, s]
      Resources:
        T: {Type: "AWS::SNS::Topic"}
        \(resources.joined(separator: "\n  "))
      """
  }

  private mutating func resource(_ name: String) -> String {
    var attributes = ["Type: AWS::ECR::Repository"]
    if chance(3) { attributes.append("Condition: \(condition())") }
    if chance(3) { attributes.append("DependsOn: [R0, T]") }
    return "\"\(name)\": {\(attributes.joined(separator: ", ")), Properties: \(mapping(3))}"
  }

  private mutating func mapping(_ depth: Int) -> String {
    var members = ["P", "Q", "RepositoryName"].filter { _ in chance(2) }.map { name in
      "\(name): \(value(depth))"
    }
    if depth > 1, chance(4) {
      loops += 1
      let variable = "W\(loops)"
      variables.append(variable)
      let inner = variables.map { "${\($0)}" }.joined()
      members.append(
        "Fn::ForEach::\(variable): [\(variable), \(pick(["[p, q]", "!Ref L", "[!Ref N]"])),"
          + " {\"K\(inner)\": \(value(depth - 1))}]")
      variables.removeLast()
    }
    return "{\(members.joined(separator: ", "))}"
  }

  private mutating func value(_ depth: Int) -> String {
    guard depth > 0 else { return leaf() }
    let inner = depth - 1
    switch number(below: 12) {
    case 0:
      return "{Fn::Sub: [\"\(text(2))${X}\", {X: \(value(inner))}]}"
    case 1: return "{Fn::Join: [\"-\", [\(value(inner)), \(value(inner))]]}"
    case 2: return "{Fn::Select: [\(number(below: 2)), [\(value(inner)), \(value(inner))]]}"
    case 3:
      return "{Fn::FindInMap: [M, \(pick(["x", "{Ref: B}"])), k, {DefaultValue: \(value(inner))}]}"
    case 4, 5: return "{Fn::If: [\(condition()), \(value(inner)), \(value(inner))]}"
    case 6: return "{Fn::ToJsonString: {a: \(value(inner))}}"
    case 7: return mapping(inner)
    case 8: return "[\(value(inner)), \(value(inner))]"
    default: return leaf()
    }
  }

  private mutating func leaf() -> String {
    let names = ["A", "B", "N", "L", "S", "T", "AWS::Region", "AWS::NoValue"] + variables
    switch number(below: 5) {
    case 0: return pick(["1", "true", "x", "\"a-b\"", "\"{{resolve:ssm:a}}\"", "\"${!A}\""])
    case 1: return "{Fn::Sub: \"\(text(3))\"}"
    case 2: return "{Fn::GetAtt: [T, TopicName]}"
    default: return "{Ref: \(pick(names).debugDescription)}"
    }
  }

  private mutating func text(_ count: Int) -> String {
    (0..<count).map { _ in
      pick(
        ["${A}", "${B}", "${T}", "${T.TopicName}", "${!A}", "-", "x"] + variables.map { "${\($0)}" }
      )
    }.joined()
  }

  private mutating func condition() -> String {
    pick(["AX", "BX", "AB", "NotAX", "Or", "And", "Secret"])
  }

  /// The values of a deployment.
  mutating func inputs() -> EvaluationInputs {
    var inputs = EvaluationInputs(pseudoParameters: [
      .region: "eu-west-1", .accountID: "111111111111",
    ])
    for (name, texts) in [
      ("A", ["x", "y", "w"]), ("B", ["x", "y", "z"]), ("N", ["0", "12"]), ("L", ["a", "a,b"]),
      ("S", ["s", "hidden-value"]),
    ] {
      inputs.parameters[name] = ParameterValue(pick(texts), for: name)
    }
    return inputs
  }

  /// Some of the values.
  mutating func some(of inputs: EvaluationInputs) -> EvaluationInputs {
    var some = inputs
    for name in ["A", "B", "N", "L"] where chance(2) { some.parameters[name] = nil }
    if chance(2) { some.pseudoParameters = [:] }
    return some
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &random) ?? ""
  }

  private mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &random)
  }

  private mutating func chance(_ oneIn: Int) -> Bool { number(below: oneIn) == 0 }
}
