// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import TestSupport

@testable import TemplateModel

/// Makes values of every function, in a template whose parameters, mappings and conditions they use.
struct RandomValue {
  private var random: SeededGenerator
  private let hasConditions: Bool
  private var loops = 0
  private var variables: [String] = []

  init(seed: Int, hasConditions: Bool = true) {
    random = SeededGenerator(seed: UInt64(seed))
    self.hasConditions = hasConditions
  }

  /// What the values refer to.
  static let template: Template = {
    func parameter(_ type: String, _ allowed: [String] = []) -> Node {
      let values = Node.sequence(allowed.map { .string($0) })
      return .mapping(
        [("Type", .string(type))] + (allowed.isEmpty ? [] : [("AllowedValues", values)]))
    }
    func equals(_ left: Node, _ right: Node) -> Node {
      .mapping([("Fn::Equals", .sequence([left, right]))])
    }
    func ref(_ name: String) -> Node { .mapping([("Ref", .string(name))]) }
    func condition(_ name: String) -> Node { .mapping([("Condition", .string(name))]) }
    let root = Node.mapping([
      (
        "Parameters",
        .mapping([
          ("A", parameter("String")), ("B", parameter("String", ["x", "y", "z"])),
          ("N", parameter("Number")), ("L", parameter("CommaDelimitedList")),
        ])
      ),
      (
        "Mappings",
        .mapping([
          (
            "M",
            .mapping([
              ("x", .mapping([("k", .string("one")), ("l", .sequence([.string("p")]))])),
              ("y", .mapping([("k", .plain("02"))])),
            ])
          )
        ])
      ),
      (
        "Conditions",
        .mapping([
          ("AX", equals(ref("A"), .string("x"))), ("AY", equals(ref("A"), .string("y"))),
          ("BX", equals(ref("B"), .string("x"))), ("BY", equals(ref("B"), .string("y"))),
          ("AB", equals(ref("A"), ref("B"))),
          ("Not", .mapping([("Fn::Not", .sequence([condition("AX")]))])),
          ("Or", .mapping([("Fn::Or", .sequence([condition("AX"), condition("BX")]))])),
          ("And", .mapping([("Fn::And", .sequence([condition("Not"), condition("BY")]))])),
          ("Always", equals(.string("a"), .string("a"))),
        ])
      ),
    ])
    return Template(root, of: SourceFile(path: "t", bytes: []), format: .json)
  }()

  /// A deployment that says everything.
  mutating func inputs() -> EvaluationInputs {
    var inputs = EvaluationInputs(pseudoParameters: [
      .region: "eu-west-1", .accountID: "012345678901", .stackName: "s", .stackID: "id",
      .notificationARNs: "t,u",
    ])
    let values = [
      ("A", ["x", "y", "${A}", ""]), ("B", ["x", "y", "z"]), ("N", ["0", "1", "2"]),
      ("L", ["a", "a,b", "x,y,k"]),
    ]
    for (name, texts) in values {
      inputs.parameters[name] = ParameterValue(texts.randomElement(using: &random) ?? "", for: name)
    }
    return inputs
  }

  /// A value, with functions so many levels deep.
  mutating func value(_ depth: Int = 4) -> Node {
    guard depth > 0 else { return leaf() }
    switch Int.random(in: 0..<16, using: &random) {
    case 0: return call("Fn::Sub", sub(depth))
    case 1: return call("Fn::Join", .sequence([.string(pick(["-", "", "${"])), list(depth)]))
    case 2: return call("Fn::Select", .sequence([index(depth), list(depth)]))
    case 3: return call("Fn::FindInMap", .sequence(lookUp(depth)))
    case 4 where hasConditions, 5 where hasConditions:
      return call("Fn::If", .sequence([.string(condition()), value(depth - 1), value(depth - 1)]))
    case 6: return call("Fn::Base64", value(depth - 1))
    case 7: return call("Fn::Length", list(depth))
    case 8: return call("Fn::ToJsonString", mapping(depth))
    case 9: return call("Fn::ImportValue", value(depth - 1))
    case 10: return call("Fn::GetAtt", .sequence([.string("R"), value(depth - 2)]))
    case 11: return mapping(depth)
    case 12: return list(depth)
    default: return leaf()
    }
  }

  private mutating func leaf() -> Node {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return call("Ref", .string("AWS::NoValue"))
    case 1: return .plain(pick(["1", "012", "true", "yes", "2.50", "x"]))
    case 2: return call("Fn::GetAtt", .sequence([.string("R"), .string("Arn")]))
    case 3: return .string(pick(["{{resolve:ssm:a}}", "${A}", "${!A}", "${", "a${b", "}}", ""]))
    case 4, 5: return .string(pick(["x", "y", "k", "a-b", "{{resolve:ssm:"]))
    default:
      return call("Ref", .string(pick(["A", "A", "B", "N", "L", "R", "AWS::Region"] + variables)))
    }
  }

  private mutating func sub(_ depth: Int) -> Node {
    let parts = [
      "${A}", "${B}", "${X}", "${X}", "${Y}", "${R.Arn}", "${AWS::Region}", "${!A}", "a", "-", "${",
      "}", "$", "{{resolve:ssm:", "}}", "${L}",
    ]
    let text = (0..<Int.random(in: 0..<5, using: &random)).map { _ in
      pick(parts + variables.map { "${\($0)}" })
    }
    let own = Node.mapping([("X", value(depth - 1)), ("Y", value(depth - 1))])
    return .sequence([.string(text.joined()), own])
  }

  private mutating func list(_ depth: Int) -> Node {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return call("Ref", .string("L"))
    case 1: return call("Fn::Split", .sequence([.string("-"), value(depth - 1)]))
    case 2 where hasConditions:
      return call("Fn::If", .sequence([.string(condition()), list(depth - 1), list(depth - 1)]))
    case 3: return call("Fn::FindInMap", .sequence([.string("M"), .string("x"), .string("l")]))
    default:
      let count = Int.random(in: 0..<4, using: &random)
      return .sequence((0..<count).map { _ in value(depth - 1) })
    }
  }

  private mutating func mapping(_ depth: Int) -> Node {
    var entries: [(String, Node)] = []
    for name in ["P", "Q"] where Bool.random(using: &random) {
      entries.append((name, value(depth - 1)))
    }
    if depth > 1, Int.random(in: 0..<3, using: &random) == 0 {
      loops += 1
      let variable = "V\(loops)"
      let collection = list(1)
      variables.append(variable)
      let key = "K\(variables.map { "${\($0)}" }.joined(separator: "-"))"
      let body = Node.mapping([(key, value(depth - 1))])
      variables.removeLast()
      let loop = Node.sequence([.string(variable), collection, body])
      entries.append(("Fn::ForEach::\(variable)", loop))
    }
    return .mapping(entries)
  }

  private mutating func lookUp(_ depth: Int) -> [Node] {
    let top = Bool.random(using: &random) ? Node.string(pick(["x", "y", "z"])) : value(depth - 1)
    let keys = [Node.string("M"), top, .string(pick(["k", "k", "l"]))]
    guard Bool.random(using: &random) else { return keys }
    return keys + [.mapping([("DefaultValue", value(depth - 1))])]
  }

  private mutating func index(_ depth: Int) -> Node {
    Bool.random(using: &random) ? .plain(pick(["0", "1", "2"])) : value(depth - 1)
  }

  private mutating func condition() -> String {
    pick(["AX", "AY", "BX", "BY", "AB", "Not", "Or", "And", "Always"])
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &random) ?? ""
  }

  private func call(_ function: String, _ argument: Node) -> Node {
    .mapping([(function, argument)])
  }
}
