// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax
import Testing

@testable import TemplateModel

struct ModelTests {
  struct Inner: Model {
    var on: Value<Bool>?
    var additional: [Node.Entry] = []
    static let table = Table<Self>("Inner", Row("On", \.on, "Whether it is on."))
  }

  struct Outer: Model {
    var name: Value<String>?
    var inner: Value<Inner>?
    var names: Value<[Value<String>]>?
    var policy: Value<Document>?
    var additional: [Node.Entry] = []
    static let table = Table<Self>(
      "Outer",
      Row("Name", \.name, "The name.", .createOnly, .length(1...3)),
      Row("Inner", \.inner, "The inner one.", .required, .createOnly),
      Row("Names", \.names, "Names.", .count(0...2), .unique, .unordered),
      .attribute("Arn", "The ARN."),
      Row("Policy", \.policy, "The policy."))
  }

  static let full = Outer {
    $0.name = "x"
    $0.inner = .init { $0.on = true }
    $0.names = ["a", .ref("B")]
    $0.policy = #"{"a": 1}"#
    $0.additional = [
      .init(key: .string("Fn::ForEach::X"), value: .sequence([.string("a")])),
      .init(key: .string("New"), value: .plain("1")),
    ]
  }

  @Test func `a model is written in the order of its table`() {
    let expected = Node.mapping([
      ("Name", .string("x")), ("Inner", .mapping([("On", .plain("true"))])),
      ("Names", .sequence([.string("a"), .mapping([("Ref", .string("B"))])])),
      ("Policy", .string(#"{"a": 1}"#)), ("Fn::ForEach::X", .sequence([.string("a")])),
      ("New", .plain("1")),
    ])
    #expect(Self.full.node == expected)
    #expect(Outer().node == .mapping([]))
  }

  @Test func `what was written reads back as it was`() {
    #expect(Outer(literal: Self.full.node) == Self.full)
    #expect(Outer(literal: Outer().node) == Outer())
  }

  @Test func `what has no place is kept in its order`() {
    let node = Node.mapping([
      ("name", .string("wrong case")), ("Name", .string("first")), ("Arn", .string("a")),
      ("Name", .string("second")), ("Inner", .string("no object")),
    ])
    let model = Outer(literal: node)
    #expect(model?.name == "first")
    #expect(model?.inner == nil)
    #expect(model?.additional.map(\.key.text) == ["name", "Arn", "Name", "Inner"])
  }

  @Test func `short and long forms are expressions`() {
    let short = Node(.scalar(Scalar("A.Arn")), tag: "!GetAtt")
    let long = Node.mapping([("Fn::GetAtt", .plain("A.Arn"))])
    #expect(Value<String>(literal: short) == Value<String>(literal: long))
    #expect(Value<String>(literal: long)?.literal == nil)
    #expect(Value<String>(literal: Node(.scalar(Scalar("x")), tag: "!Mine")) == nil)
    #expect(Value<Inner>(literal: .mapping([("Ref", .string("A"))])) == .ref("A"))
  }

  @Test func `a boolean is read from its text, too`() {
    #expect(Bool(literal: .string("true")) == true)
    #expect(Bool(literal: .plain("no")) == false)
    #expect(Bool(literal: .string("yes")) == nil)
    #expect(String(literal: .plain("")) == nil)
    #expect(String(literal: .plain("012")) == "012")
  }

  @Test func `a list with something else in it is no list`() {
    #expect([String](literal: .sequence([.string("a"), .sequence([])])) == nil)
    #expect([String](literal: .sequence([])) == [])
  }

  @Test func `a document is a mapping or text`() {
    #expect(Document(literal: .mapping([]))?.node == .mapping([]))
    #expect(Document(literal: .sequence([])) == nil)
    #expect(Document(literal: .plain("")) == nil)
  }

  @Test func `a key path finds its row`() {
    #expect(Outer.table.position(of: \.name) == 0)
    #expect(Outer.table.position(of: \.policy) == 4)
    #expect(Outer.table.position(of: \.additional) == nil)
    #expect(Outer.table.position(of: \.name?.literal) == nil)
  }

  @Test func `facts change their row`() throws {
    let shape = Outer.table.shape
    let name = try #require(shape.property(named: "Name"))
    #expect(name.traits == .createOnly && name.removal == .replaces)
    guard case .string(let rule) = name.shape else { throw Unexpected() }
    #expect(rule == StringRule(minimumLength: 1, maximumLength: 3))
    let inner = try #require(shape.property(named: "Inner"))
    #expect(inner.removal == .refused && inner.isNeeded)
    let names = try #require(shape.property(named: "Names"))
    guard case .list(let list, .string) = names.shape else { throw Unexpected() }
    #expect(list == ListRule(maximumCount: 2, isUnique: true, isOrdered: false))
    #expect(names.comparison == .unordered)
    #expect(shape.property(named: "Policy")?.comparison == .document)
  }

  struct Unexpected: Error {}
}
