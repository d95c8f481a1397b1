// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateDiagnostics
import TemplateSyntax
import TestSupport
import Testing

@testable import TemplateModel

/// What evaluation gives, against the outputs of stacks in moto's CloudFormation.
///
/// Only what moto computes as CloudFormation does is used: no list parameters, no `AWS::NoValue`, no
/// numbers, nothing of `AWS::LanguageExtensions`, no dynamic references. moto also replaces variables
/// again in what variables stand for, reads `$$` as `$`, and takes no function as an index.
@Suite struct StackOutputTests {
  private struct Stack: Encodable {
    var template: String
    var parameters: [String: String]
  }

  private static let parameters: [[String: String]] = [
    ["Stage": "prod", "Team": "core"], ["Stage": "dev", "Team": "a/b/c"],
    ["Stage": "", "Team": "a b, c-d"], ["Stage": "prod", "Team": ""],
  ]

  private static let pseudo: [PseudoParameter: String] = [
    .accountID: "123456789012", .region: "eu-west-1",
  ]

  @Test func `outputs are what evaluation says`() throws {
    var stacks: [Stack] = []
    var expected: [[String: String]] = []
    for (number, given) in Self.parameters.enumerated() {
      var maker = RandomText(seed: number)
      let values = (0..<150).map { (name: "Out\($0)", node: maker.text()) }
      let root = RandomText.root(outputs: values)
      let template = Template(root, of: SourceFile(path: "t", bytes: []), format: .json)
      var inputs = EvaluationInputs(pseudoParameters: Self.pseudo)
      for (name, text) in given { inputs.parameters[name] = ParameterValue(text, for: name) }
      let evaluator = Evaluator(template, inputs)
      var outputs: [String: String] = [:]
      for (name, node) in values { outputs[name] = evaluator.evaluate(node).plainText }
      #expect(outputs.count == values.count)
      expected.append(outputs)
      stacks.append(Stack(template: root.compactJSON, parameters: given))
    }
    let actual = try Self.outputs(of: stacks)
    try #require(actual.count == expected.count)
    for (actual, expected) in zip(actual, expected) {
      #expect(actual[""] == nil)
      for (name, text) in expected.sorted(by: { $0.key < $1.key }) {
        #expect(actual[name] == text, Comment(rawValue: name))
      }
    }
  }

  private static func outputs(of stacks: [Stack]) throws -> [[String: String]] {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "cfn-ecr-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try JSONEncoder().encode(stacks).write(to: file)
    let text = try PythonTools.validator("stack_outputs", file.path)
    let last = try #require(text.split(separator: "\n").last)
    return try JSONDecoder().decode([[String: String]].self, from: Data(last.utf8))
  }
}

/// Makes texts of functions, each of which is known once all parameters are.
private struct RandomText {
  private var random: SeededGenerator

  init(seed: Int) {
    random = SeededGenerator(seed: UInt64(seed) &+ 77)
  }

  private static let depth = 4

  /// A template around outputs.
  static func root(outputs: [(name: String, node: Node)]) -> Node {
    func equals(_ left: Node, _ right: Node) -> Node { call("Fn::Equals", [left, right]) }
    func condition(_ name: String) -> Node { .mapping([("Condition", .string(name))]) }
    let parameter = Node.mapping([("Type", .string("String"))])
    let properties = Node.mapping([
      ("Name", .string("/x")), ("Type", .string("String")), ("Value", .string("x")),
    ])
    let resource = Node.mapping([
      ("Type", .string("AWS::SSM::Parameter")),
      ("Properties", properties),
    ])
    let stage = Node.mapping([("Ref", .string("Stage"))])
    return .mapping([
      (
        "Parameters",
        .mapping([("Stage", parameter), ("Team", parameter)])
      ),
      (
        "Mappings",
        .mapping([
          (
            "Sizes",
            .mapping([
              ("prod", .mapping([("Name", .string("large")), ("Text", .string("a,b;c"))])),
              ("dev", .mapping([("Name", .string("small")), ("Text", .string(""))])),
            ])
          )
        ])
      ),
      (
        "Conditions",
        .mapping([
          ("Prod", equals(stage, .string("prod"))), ("Empty", equals(stage, .string(""))),
          ("NotProd", call("Fn::Not", [condition("Prod")])),
          ("Either", call("Fn::Or", [condition("Prod"), condition("Empty")])),
          ("Both", call("Fn::And", [condition("NotProd"), condition("Empty")])),
        ])
      ),
      ("Resources", .mapping([("Parameter", resource)])),
      (
        "Outputs",
        .mapping(outputs.map { ($0.name, .mapping([("Value", $0.node)])) })
      ),
    ])
  }

  /// A text, with functions so many levels deep.
  mutating func text(_ depth: Int = depth) -> Node {
    guard depth > 0 else { return leaf() }
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: return sub(depth)
    case 2: return Self.call("Fn::Join", [.string(pick(["-", "", "::"])), texts(depth)])
    case 3:
      let items = Node.sequence((0..<3).map { _ in text(depth - 1) })
      return Self.call("Fn::Select", [.string(pick(["0", "1", "2"])), items])
    case 4:
      let split = Self.call("Fn::Split", [.string(pick([",", "/", "-"])), text(depth - 1)])
      return Bool.random(using: &random)
        ? Self.call("Fn::Select", [.string("0"), split])
        : Self.call("Fn::Join", [.string("+"), split])
    case 5:
      let name = pick(["Prod", "Empty", "NotProd", "Either", "Both"])
      return Self.call("Fn::If", [.string(name), text(depth - 1), text(depth - 1)])
    case 6: return .mapping([("Fn::Base64", text(depth - 1))])
    default: return leaf()
    }
  }

  private mutating func leaf() -> Node {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .mapping([("Ref", .string(pick(["AWS::Region", "AWS::AccountId"])))])
    case 1:
      let keys = ["Sizes", pick(["prod", "dev"]), pick(["Name", "Text"])]
      return Self.call("Fn::FindInMap", keys.map { .string($0) })
    case 2: return .string(pick(["x", "a/b", "a-b-", ",", "team one"]))
    default: return .mapping([("Ref", .string(pick(["Stage", "Team"])))])
    }
  }

  private mutating func sub(_ depth: Int) -> Node {
    var parts = [
      "${Stage}", "${Team}", "${AWS::Region}", "${AWS::Partition}", "${X}", "${Y}", "-", "/a", "{",
      "é",
    ]
    if depth == Self.depth { parts.append("${!Stage}") }
    let text = (0..<Int.random(in: 1..<6, using: &random)).map { _ in pick(parts) }.joined()
    let own = Node.mapping([("X", self.text(depth - 1)), ("Y", self.text(depth - 1))])
    return Self.call("Fn::Sub", [.string(text), own])
  }

  private mutating func texts(_ depth: Int) -> Node {
    .sequence((0..<Int.random(in: 1..<4, using: &random)).map { _ in text(depth - 1) })
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &random) ?? ""
  }

  private static func call(_ function: String, _ arguments: [Node]) -> Node {
    .mapping([(function, .sequence(arguments))])
  }
}
