// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

struct ShapeTests {
  @Test func `length counts Unicode scalars`() {
    let rule = StringRule(minimumLength: 2, maximumLength: 3)
    #expect(!rule.takesLength(of: "é"))
    #expect(rule.takesLength(of: "e\u{301}"))
    #expect(rule.takesLength(of: "👍👍👍"))
    #expect(!rule.takesLength(of: "abcd"))
  }

  @Test func `every part of a rule counts`() {
    let letters = TextForm("letters", words: "letters a", expression: "^a*$") { text in
      text.allSatisfy { $0 == UInt8(ascii: "a") }
    }
    let rule = StringRule(maximumLength: 2, form: letters, allowed: ["a", "aaa", "b"])
    #expect(rule.takes("a"))
    #expect(!rule.takes("aa"))
    #expect(!rule.takes("aaa"))
    #expect(!rule.takes("b"))
    #expect(StringRule().takes(""))
  }

  @Test func `an object knows its rows by their exact names`() {
    var arn = Property(name: "Arn", shape: .text, summary: "The ARN.", traits: .readOnly)
    arn.absence = .generated
    let key = Property(name: "Key", shape: .text, summary: "The key.", traits: .required)
    let shape = ObjectShape("Thing", [key, arn, key])
    #expect(shape.position(of: "Key") == 0)
    #expect(shape.position(of: "key") == nil)
    #expect(shape.property(named: "Arn")?.absence == .generated)
    #expect(shape.required.map(\.name) == ["Key", "Key"])
    #expect(shape.readOnly.map(\.name) == ["Arn"])
  }

  @Test func `did-you-mean never offers what can only be read`() {
    let arn = Property(name: "Arn", shape: .text, summary: "The ARN.", traits: .readOnly)
    let app = Property(name: "App", shape: .text, summary: "The app.")
    let shape = ObjectShape("Thing", [arn, app])
    #expect(shape.nearest(to: "arn") == nil)
    #expect(shape.nearest(to: "Apq")?.name == "App")
  }

  @Test func `a document says how it may be written`() {
    let text = DocumentKind(.json, .string, minimumLength: 2, maximumLength: 4)
    #expect(text.takesString && !text.takesMapping)
    #expect(!text.takesLength(1) && text.takesLength(4) && !text.takesLength(5))
    #expect(DocumentKind.json.takesString && DocumentKind.json.takesMapping)
  }

  @Test func `a path is an operation and members`() {
    #expect(APIPath("Describe", "a.b").description == "Describe.a.b")
    #expect(APIPath("Describe", "").members.isEmpty)
    #expect(APIPath(nil, "b").operation == nil)
  }

  @Test func `lists compare by their order where it means something`() {
    #expect(Comparison(of: .list(ListRule(isOrdered: false), .text)) == .unordered)
    #expect(Comparison(of: .list(ListRule(), .text)) == .exact)
    #expect(Comparison(of: .document(.json)) == .document)
  }
}
