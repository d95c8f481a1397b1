// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import Testing

@testable import TemplateModel

/// Templates whose values multiply: without bounds, none of these tests would ever end.
@Suite struct HostileTemplateTests {
  private static func template(_ text: String) throws -> Template {
    let file = SourceFile(path: "t.yaml", bytes: Array(text.utf8))
    return try #require(Template(TemplateReader.read(file)))
  }

  /// What a value of a template is, by the summary that the oracle uses.
  private static func value(_ text: String, _ head: String = "") throws -> Evaluated {
    let template = try template("\(head)\nValue: \(text)\n")
    return Evaluator(template).evaluate(try #require(template.root["Value"]))
  }

  private static func list(_ count: Int, _ item: (Int) -> String) -> String {
    "[\((0..<count).map(item).joined(separator: ", "))]"
  }

  private static func nest(_ depth: Int, _ leaf: String, _ around: (String) -> String) -> String {
    (0..<depth).reduce(leaf) { text, _ in around(text) }
  }

  @Test(arguments: ["Fn::Base64", "Ref", "Fn::Length", "Fn::GetAtt", "Fn::ToJsonString"])
  func `functions in functions of something open`(name: String) throws {
    let text = Self.nest(120, "!Ref AWS::Region") { "{\"\(name)\": \($0)}" }
    #expect(try Self.value(text).summary.hasPrefix("?"))
  }

  @Test(arguments: [
    ("Fn::Select", "0, [%]"), ("Fn::Join", "a, %"), ("Fn::Split", "a, %"),
    ("Fn::FindInMap", "M, x, %, {DefaultValue: y}"),
    ("Fn::FindInMap", "M, x, y, {DefaultValue: %}"),
  ])
  func `functions in lists of something open`(name: String, arguments: String) throws {
    let text = Self.nest(60, "!Ref AWS::Region") {
      "{\"\(name)\": [\(arguments.replacing("%", with: $0))]}"
    }
    #expect(try Self.value(text).summary.hasPrefix("?"))
  }

  @Test(arguments: [
    "x", "!Ref AWS::Region", "{\"Fn::GetAZs\": \"\"}", "{\"Fn::ToJsonString\": [x]}",
  ])
  func `texts that double`(leaf: String) throws {
    let text = Self.nest(60, leaf) { "{\"Fn::Sub\": [\"${a}${a}\", {a: \($0)}]}" }
    #expect(try Self.value(text).plainText == nil)
  }

  @Test func `texts that double beside what no text can hold`() throws {
    let text = Self.nest(60, "{\"Fn::GetAZs\": \"\"}") {
      "{\"Fn::Sub\": [\"${a}${a}${b}\", {a: \($0), b: [x]}]}"
    }
    let template = try Self.template(
      "Conditions: {C: {\"Fn::Equals\": [\(text), \(text)]}}\nValue: \(text)\n")
    let evaluator = Evaluator(template)
    #expect(evaluator.outcome(of: "C") == true)
    let node = evaluator.evaluate(try #require(template.root["Value"])).node
    #expect(node == node)
  }

  @Test func `a text of many conditions`() throws {
    let count = 40
    let conditions = (0..<count).map { "  C\($0): {\"Fn::Equals\": [{Ref: P\($0)}, x]}\n" }.joined()
    let parameters = (0..<count).map { "  P\($0): {Type: String}\n" }.joined()
    let head = "Parameters:\n\(parameters)Conditions:\n\(conditions)"
    let items = Self.list(count) { "{\"Fn::If\": [C\($0), a, b]}" }
    for text in [
      "{\"Fn::Join\": [\"\", \(items)]}", "{\"Fn::Select\": [39, \(items)]}",
      "{\"Fn::ToJsonString\": \(items)}", items,
    ] {
      let value = try Self.value(text, head)
      #expect(!value.isRefused)
      #expect(value.node == value.node)
    }
  }

  @Test func `a condition decides the items of a long list`() throws {
    let head = "Parameters: {P: {Type: String}}\nConditions: {C: {\"Fn::Equals\": [{Ref: P}, x]}}"
    let items = Self.list(20_000) { _ in "{\"Fn::If\": [C, a, b]}" }
    let value = try Self.value("{\"Fn::Join\": [\"\", \(items)]}", head)
    guard case .choice("C", let then, let otherwise) = value.content else {
      Issue.record("no choice")
      return
    }
    #expect(then.text?.utf8.count == 20_000)
    #expect(otherwise.text?.hasPrefix("bbb") ?? false)
  }

  @Test(arguments: [true, false])
  func `a chain of ten thousand conditions`(isBackward: Bool) throws {
    let count = 10_000
    let numbers = isBackward ? Array((1..<count).reversed()) : Array(1..<count)
    let chain = numbers.map { "  C\($0): {\"Fn::Not\": [{Condition: C\($0 - 1)}]}\n" }.joined()
    let first = "  C0: {\"Fn::Equals\": [{Ref: P}, x]}\n"
    let template = try Self.template(
      "Parameters: {P: {Type: String}}\nConditions:\n\(isBackward ? chain + first : first + chain)")
    let evaluator = Evaluator(template)
    for number in stride(from: 0, to: count, by: 100) {
      let scope = evaluator.scope(assuming: "C\(number)", true)
      #expect(evaluator.outcome(of: "C\(number)", in: scope) == true)
    }
    let given = evaluator.under(
      EvaluationInputs(parameters: ["P": ParameterValue("x", for: "P")]))
    #expect(given.outcome(of: "C0") == true)
    // Written in order, one outcome leads to the next however long the chain is.
    #expect(given.outcome(of: "C9999") == (isBackward ? nil : false))
  }

  @Test func `a large condition that is asked often`() throws {
    let tree = Self.nest(4, "{\"Fn::Equals\": [{Ref: P}, {Ref: Q}]}") { inner in
      "{\"Fn::Or\": \(Self.list(10) { _ in inner })}"
    }
    let template = try Self.template(
      "Parameters: {P: {Type: String}, Q: {Type: String}}\nConditions:\n  C: \(tree)\nValue: "
        + Self.list(2000) { _ in "{\"Fn::If\": [C, a, b]}" })
    let value = Evaluator(template).evaluate(try #require(template.root["Value"]))
    #expect(value.items?.count == 2000)
  }

  @Test func `loops in loops`() throws {
    let depth = 6
    let name = (0..<depth).map { "${V\($0)}" }.joined()
    let body = (0..<depth).reversed().reduce("{\"R\(name)\": {Type: T}}") { body, number in
      "{\"Fn::ForEach::L\(number)\": [V\(number), \(Self.list(1000) { "a\($0)" }), \(body)]}"
    }
    let template = try Self.template("Resources: \(body)\nValue: \(body)\n")
    let evaluator = Evaluator(template)
    #expect(evaluator.instances().count < 100_000)
    let value = evaluator.evaluate(try #require(template.root["Value"]))
    #expect(value.fields?.isOpen == true)
  }

  @Test func `a long list of a mapping that is used often`() throws {
    let template = try Self.template(
      "Mappings: {M: {a: {l: \(Self.list(5000) { "x\($0)" })}}}\nValue: "
        + Self.list(4000) { _ in "{\"Fn::FindInMap\": [M, a, l]}" })
    let items = Evaluator(template).evaluate(try #require(template.root["Value"])).items ?? []
    #expect(items.first?.items?.count == 5000)
    #expect(items.last?.items == nil)
  }

  @Test func `a text cut by what almost is there`() throws {
    let letters = String(repeating: "a", count: 400_000)
    let value = try Self.value("{\"Fn::Split\": [\"\(letters)b\", \"\(letters)\(letters)\"]}")
    #expect(value.items?.count == 1)
  }

  @Test func `JSON in many places of a text`() throws {
    let variables = String(repeating: "${v}", count: 10_000)
    let items = Self.list(10_000) { _ in "!Ref AWS::Region" }
    let value = try Self.value(
      "{\"Fn::Sub\": [\"\(variables)\", {v: {\"Fn::ToJsonString\": \(items)}}]}")
    #expect(value.plainText == nil)
    #expect(value.node == value.node)
  }
}
