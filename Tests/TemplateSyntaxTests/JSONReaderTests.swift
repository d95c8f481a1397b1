// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateDiagnostics
import TemplateSyntax
import Testing

struct JSONReaderTests {
  static let sample = """
    {"Resources": {"Répo": {"Type": "AWS::ECR::Repository", "DependsOn": [],
      "Properties": {"RepositoryName": "a\\u00e9\\ud83d\\ude00\\n\\"/\\/", "Empty": {},
      "Numbers": [0, -0, 12, -3.25, 1e3, 1E+2, 0.5e-7, 123456789012345678901234567890],
      "Words": [true, false, null, ""], "Same": 1, "Same": 2}}}}\r\n
    """

  @Test func `keys keep their order and their duplicates`() throws {
    let node = try JSONReader.read(Array(#"{"b": 1, "a": 2, "b": 3}"#.utf8))
    #expect(node.writtenEntries?.compactMap(\.key.text) == ["b", "a", "b"])
    #expect(node.writtenEntries?.compactMap(\.value.text) == ["1", "2", "3"])
  }

  @Test func `strings are quoted and everything else is plain as written`() throws {
    let node = try JSONReader.read(Array(#"["012", 1.50e+3, -0, true, null, "null"]"#.utf8))
    let scalars = node.items?.compactMap(\.scalar)
    #expect(
      scalars == [
        Scalar("012", style: .doubleQuoted), Scalar("1.50e+3"), Scalar("-0"), Scalar("true"),
        Scalar("null"), Scalar("null", style: .doubleQuoted),
      ])
  }

  @Test(arguments: [
    #""\u0041\u00e9\u4e2d""#, #""\ud83d\ude00\uD83D\uDE00""#, #""\"\\\/\b\f\n\r\t""#, #""\u0000""#,
    #""é😀 \u2028""#, #""\\u0041""#, "\"\u{7F}\u{85}\u{2028}\"", #""""#, #""\udbff\udfff""#,
    #""a\u0301""#,
  ])
  func `strings decode as Foundation decodes them`(json: String) throws {
    let text = try JSONReader.read(Array(json.utf8)).text
    let oracle = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String)
    #expect(text.map { Array($0.utf8) } == Array(oracle.utf8))
  }

  @Test(arguments: [
    sample, "[]", "{}", " [ ] ", "[[[[]]],[{}]]", "\t\r\n{\"a\"\n:\r1\t}\n", "1", "\"a\"", "null",
    "-0.0e-0", "[1,2]", #"{"":""}"#,
  ])
  func `documents hold what Foundation finds in them`(json: String) throws {
    let node = try JSONReader.read(Array(json.utf8))
    let oracle = try JSONSerialization.jsonObject(
      with: Data(json.utf8), options: .fragmentsAllowed)
    try expectSame(node, oracle)
  }

  private func expectSame(_ node: Node, _ oracle: Any) throws {
    switch node.content {
    case .mapping(let entries):
      let members = try #require(oracle as? [String: Any])
      #expect(Set(entries.compactMap(\.key.text)) == Set(members.keys))
      // Of duplicates Foundation keeps one, which need not be the last.
      for entry in entries where entries.count(where: { $0.key == entry.key }) == 1 {
        try expectSame(entry.value, #require(members[entry.key.text ?? ""]))
      }
    case .sequence(let items):
      let others = try #require(oracle as? [Any])
      #expect(items.count == others.count)
      for (item, other) in zip(items, others) { try expectSame(item, other) }
    case .scalar(let scalar) where scalar.style == .doubleQuoted:
      #expect(scalar.text == oracle as? String)
    case .scalar(let scalar):
      switch scalar.text {
      case "null": #expect(oracle is NSNull)
      case "true", "false": #expect((oracle as? Bool) == (scalar.text == "true"))
      default: #expect((oracle as? NSNumber)?.doubleValue == Double(scalar.text))
      }
    case .alias:
      Issue.record("JSON has no aliases")
    }
  }

  @Test func `a range holds what makes its node again`() throws {
    let file = SourceFile(path: "a.json", text: Self.sample)
    func visit(_ node: Node) throws {
      let text = file.text(of: node.range)
      #expect(node.range == node.valueRange)
      #expect(try JSONReader.read(Array(text.utf8)) == node)
      #expect(text.first.map { !$0.isWhitespace } == true)
      for item in node.items ?? [] { try visit(item) }
      for entry in node.writtenEntries ?? [] {
        try visit(entry.key)
        try visit(entry.value)
      }
    }
    let (node, diagnostics) = JSONReader.read(file)
    #expect(diagnostics.isEmpty)
    try visit(#require(node))
  }

  @Test func `a byte order mark is skipped`() throws {
    let file = SourceFile(path: "a.json", bytes: [0xEF, 0xBB, 0xBF] + Array("[1]".utf8))
    let node = try #require(JSONReader.read(file).node)
    #expect(node.range == SourceRange(start: 3, end: 6))
  }

  @Test func `placeholders are plain scalars where they are allowed`() throws {
    let json = #"{"countNumber": ${Days}, "text": "${Days}"}"#
    let node = try JSONReader.read(Array(json.utf8), allowsPlaceholders: true)
    #expect(node["countNumber"]?.scalar == Scalar("${Days}"))
    #expect(node["countNumber"]?.range == SourceRange(start: 16, end: 23))
    #expect(node["text"]?.scalar == Scalar("${Days}", style: .doubleQuoted))
  }
}
