// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import Testing

@Suite struct JSONWriterTests {
  private func read(_ text: String, _ path: String = "t.yaml") throws -> Node {
    try #require(TemplateReader.read(SourceFile(path: path, text: text)).root)
  }

  @Test func `collections are indented by two blanks`() throws {
    let text = try JSONWriter.text(of: try read("a: [1, [], {}, {b: c}]\nd: x\nd: y\n"))
    #expect(
      text == """
        {
          "a": [
            1,
            [],
            {},
            {
              "b": "c"
            }
          ],
          "d": "x",
          "d": "y"
        }

        """)
  }

  @Test(arguments: [
    ("true", "true"), ("yes", "true"), ("Off", "false"), ("~", "null"), ("", "null"), ("017", "15"),
    ("012345", "5349"), ("0x1F", "31"), ("1:30", "90"), ("1_000", "1000"), ("-0", "0"), ("+7", "7"),
    ("1.50", "1.50"), (".5", "0.5"), ("-.5", "-0.5"), ("+5.", "5.0"), ("007.50", "7.50"),
    ("1_0.5", "10.5"), ("1.0e+3", "1.0e+3"), (".inf", "\".inf\""), (".NaN", "\".NaN\""),
    ("2012-10-17", "\"2012-10-17\""), ("08", "\"08\""), ("1e3", "\"1e3\""), ("abc", "\"abc\""),
  ])
  func `a plain scalar is written as what it means`(yaml: String, json: String) throws {
    #expect(try JSONWriter.text(of: .sequence([.plain(yaml)])) == "[\n  \(json)\n]\n")
  }

  @Test func `text is escaped where JSON or YAML asks for it`() throws {
    let text = "\"\\/\n\r\t\u{0}\u{1B}\u{7F}é日\u{2028}😀"
    let written = try JSONWriter.text(of: .string(text))
    #expect(written == "\"\\\"\\\\/\\n\\r\\t\\u0000\\u001B\\u007Fé日\\u2028😀\"\n")
    #expect(try read("[\(written)]", "t.json").items?.first?.text == text)
  }

  @Test func `aliases and merge keys are written out`() throws {
    let node = try read("a: &x {b: 1}\nc: {<<: *x}\n")
    #expect(
      try JSONWriter.text(of: node) == """
        {
          "a": {
            "b": 1
          },
          "c": {
            "b": 1
          }
        }

        """)
  }

  @Test func `a key that is no text is an error`() {
    let node = Node(.mapping([.init(key: .sequence([]), value: .plain("1"))]))
    #expect(throws: WritingError.keyNotScalar) { try JSONWriter.text(of: node) }
  }
}
