// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import Testing

struct EmbeddedJSONTests {
  private typealias Case = EmbeddedTextTests.Case

  private static let json = #"{"rules": [{"priority": 10}]}"#

  /// The same document in each style; the text is what stands between the marks.
  static let written = [
    EmbeddedTextTests.Case(
      .literal, "Text: «|\n  {\"rules\": [\n    {\"priority\": 10}\n  ]}»\n",
      "{\"rules\": [\n  {\"priority\": 10}\n]}\n"),
    EmbeddedTextTests.Case(
      .folded, "Text: «>\n  {\"rules\":\n  [{\"priority\": 10}]}»\n",
      "{\"rules\": [{\"priority\": 10}]}\n"),
    EmbeddedTextTests.Case(.singleQuoted, "Text: «'\(json)'»\n", json),
    EmbeddedTextTests.Case(
      .doubleQuoted, #"{"Text": «"{\"rules\": [{\"priority\":\t10}]}"»}"#,
      "{\"rules\": [{\"priority\":\t10}]}"),
  ]

  @Test(arguments: written)
  func `nodes stand where the template has them`(wanted: EmbeddedTextTests.Case) throws {
    let (scalar, file) = try wanted.scalar()
    let (node, diagnostics) = EmbeddedText.readJSON(in: scalar, of: file)
    #expect(diagnostics.isEmpty)
    let rule = try #require(node?["rules"]?.items?.first)
    let entry = try #require(rule.entry("priority"))
    #expect(file.text(of: entry.value.range) == "10")
    #expect(file.text(of: rule.range).hasPrefix("{"))
    #expect(file.text(of: rule.range).hasSuffix("10}"))
    #expect(["\"priority\"", "\\\"priority\\\""].contains(file.text(of: entry.key.range)))
  }

  @Test func `what is wrong is shown in the template`() throws {
    let source = "Text: «|\n    {\n      \"rules\": [\n        1,\n      ]\n    }»\nOther: 1\n"
    let text = "{\n  \"rules\": [\n    1,\n  ]\n}\n"
    let (scalar, file) = try Case(.literal, source, text).scalar()
    let rule = RuleDescriptor("broken-text", .error, "a rule of the test")
    let (node, diagnostics) = EmbeddedText.readJSON(in: scalar, of: file, rule: rule)
    #expect(node == nil)
    let found = try #require(diagnostics.first)
    #expect(found.message == "a comma must be followed by another item; remove it")
    #expect(found.rule == "broken-text")
    let position = file.position(of: found.range.start)
    #expect(position.line == 4 && position.column == 10)
    #expect(found.file == file)
  }

  @Test func `the end of a text is not the end of the file`() throws {
    let source = "Text: «|\n  {\"a\": [1\n  }»\n\nOther: 1\n"
    let (scalar, file) = try Case(.literal, source, "{\"a\": [1\n}\n").scalar()
    let found = try #require(EmbeddedText.readJSON(in: scalar, of: file).diagnostics.first)
    #expect(found.notes == [Note("opened here", at: SourceRange(start: 16, end: 17))])
    let (open, other) = try Case(.literal, "Text: «|\n  {\"a\":»\nOther: 1\n", "{\"a\":\n").scalar()
    let unclosed = try #require(EmbeddedText.readJSON(in: open, of: other).diagnostics.first)
    #expect(other.text(of: unclosed.range) == "{")
    #expect(unclosed.notes == [Note("the text ends here", at: SourceRange(at: 15))])
  }

  @Test func `a placeholder keeps its place`() throws {
    let (scalar, file) = try Case(.singleQuoted, "«'{\"n\": ${Days}}'»", "{\"n\": ${Days}}")
      .scalar()
    let (node, _) = EmbeddedText.readJSON(in: scalar, of: file, allowsPlaceholders: true)
    #expect(node?["n"].map { file.text(of: $0.range) } == "${Days}")
    #expect(EmbeddedText.readJSON(in: scalar, of: file).node == nil)
  }

  @Test func `an empty text is located`() throws {
    let (scalar, file) = try Case(.doubleQuoted, "Text: «\"\"»\n", "").scalar()
    let found = try #require(EmbeddedText.readJSON(in: scalar, of: file).diagnostics.first)
    #expect(found.message == "a JSON text must hold a value")
    #expect(found.range == SourceRange(at: 7))
  }
}
