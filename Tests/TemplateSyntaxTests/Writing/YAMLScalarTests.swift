// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import Testing

@Suite struct YAMLScalarTests {
  private func written(_ node: Node) throws -> String {
    try YAMLWriter.text(of: .mapping([("k", node)]))
  }

  private func read(_ text: String) throws -> Node {
    let tree = TemplateReader.read(SourceFile(path: "t.yaml", text: text))
    #expect(tree.diagnostics.isEmpty)
    return try #require(tree.root?["k"])
  }

  @Test(
    arguments: [
      "team/app", "AWS::ECR::Repository", "arn:aws:iam::111111111111:root",
      "a: b".replacing(" ", with: ""),
      "-foo", "a#b", "a-b", "it's", #"say "no""#, "${AWS::StackName}-repo", "1.2.3", "10.0.0.0/16",
      "v1", "2012-10", "1e", "0x", "e3", ".", "..", "-", "+", "yes!", "yess", "Null2", "---x",
      "a b",
      "a  b", "日本語", "é", "a{b}", "a, b", "x]", "=x", "0b2", "0o9", "0xG", "1:2:3:x", "a'b\"c", "😀",
      "\u{A0}", "sha256:0a",
    ])
  func `text that no reader takes for something else stands plain`(text: String) throws {
    let plain = text == "-" ? "\"-\"" : text
    #expect(try written(.string(text)) == "k: \(plain)\n")
    #expect(try read("k: \(plain)\n") == .string(text))
  }

  @Test(
    arguments: [
      "", "012345678901", "123456789012", "yes", "No", "on", "OFF", "true", "False", "y", "N",
      "null",
      "~", "2012-10-17", "2010-09-09", "2001-12-14t21:59:43.10-05:00", "2001-1-1 1:00:00", "1:30",
      "1:30:15.5", "0x1F", "0o17", "0b101", "017", "08", "1e3", "1E-3", "1.5e3", "12", "-3", "+4",
      "1_000", "99999999999999999999", ".5", "1.", "-.inf", ".NaN", "=", "<<", " a", "a ", "a:",
      "a: b",
      "a #b", "#a", "- a", "? a", "?a", ":a", ",a", "[a", "]a", "{a", "{{resolve:ssm:x}}", "}a",
      "&a",
      "*", "*a", "!a", "|", ">a", "'a", "%a", "@a", "`a", "---", "--- a", "...",
    ])
  func `text that a reader would take for something else is quoted`(text: String) throws {
    #expect(try written(.string(text)) == "k: \"\(text)\"\n")
    #expect(try read("k: \"\(text)\"\n") == .string(text))
  }

  @Test(arguments: [
    (#""a" b"#, #"'"a" b'"#), (#"{"a": "\\d"}"#, #"'{"a": "\\d"}'"#), (#""it's""#, #""\"it's\"""#),
    ("a\tb", #""a\tb""#), ("a\rb", #""a\rb""#), ("\u{0}\u{1B}\u{7F}", #""\x00\x1B\x7F""#),
    ("a\u{85}\u{2028}\u{FEFF}b", #""a\x85\u2028\uFEFFb""#), ("\u{FFFE}", #""\uFFFE""#),
    ("\n", #""\n""#), ("\n \n", #""\n \n""#), ("a\n  ", #""a\n  ""#),
    ("a\r\nb\r\n", #""a\r\nb\r\n""#),
  ])
  func `text that needs escapes has them`(text: String, quoted: String) throws {
    #expect(try written(.string(text)) == "k: \(quoted)\n")
    #expect(try read("k: \(quoted)\n") == .string(text))
  }

  @Test(arguments: [
    ("a\nb\n", "|\n  a\n  b\n"), ("a\nb", "|-\n  a\n  b\n"), ("a\n\n", "|+\n  a\n\n"),
    ("a\n", "|\n  a\n"), ("\na\n", "|\n\n  a\n"), ("  a\nb\n", "|2\n    a\n  b\n"),
    ("\n  a\n", "|2\n\n    a\n"), ("\ta\nb", "|2-\n  \ta\n  b\n"), ("a \nb\n", "|\n  a \n  b\n"),
    ("a\n\tb\n", "|\n  a\n  \tb\n"), ("# a\n--- b\n", "|\n  # a\n  --- b\n"),
    ("a\n  \nb\n", "|\n  a\n    \n  b\n"), ("  \na", "|2-\n    \n  a\n"),
  ])
  func `text of several lines is a block`(text: String, block: String) throws {
    #expect(try written(.string(text)) == "k: \(block)")
    #expect(try read("k: \(block)") == .string(text))
  }

  @Test(arguments: [
    "true", "Yes", "12", "0x1F", "017", "1:30", "1.50", "null", "~", ".inf", "-3",
  ])
  func `a plain scalar that means no text keeps its spelling`(text: String) throws {
    #expect(try written(.plain(text)) == "k: \(text)\n")
  }

  @Test func `nothing is written as nothing`() throws {
    #expect(try written(.plain("")) == "k:\n")
    #expect(try YAMLWriter.text(of: .sequence([.plain("")])) == "-\n")
  }

  @Test func `a date that stands plain is quoted`() throws {
    #expect(try written(.plain("2012-10-17")) == "k: \"2012-10-17\"\n")
  }
}
