// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import Testing

struct EmbeddedTextTests {
  /// A scalar between « and » in a file, and the text that it decodes to.
  struct Case: CustomTestStringConvertible, Sendable {
    var source: String
    var style: Scalar.Style
    var text: String

    init(_ style: Scalar.Style, _ source: String, _ text: String) {
      (self.source, self.style, self.text) = (source, style, text)
    }

    var testDescription: String { source }

    /// The scalar, as a reader would find it, in the file without the marks.
    func scalar() throws -> (node: Node, file: SourceFile) {
      let parts = source.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
      try #require(parts.count == 3)
      let (before, value) = (parts[0].utf8.count, parts[1].utf8.count)
      return (
        Node(
          .scalar(Scalar(text, style: style)),
          range: SourceRange(start: before, end: before + value)),
        SourceFile(path: "a.yaml", text: parts.joined())
      )
    }
  }

  static let flow = [
    Case(.plain, "a: «one two»\n", "one two"),
    Case(.plain, "a: «»\n", ""),
    Case(.plain, "a: «don't \\n \"it\" é😀»\n", "don't \\n \"it\" é😀"),
    Case(.plain, "a: «one  \n\n  \n  two  x\n  three»\n", "one\n\ntwo  x three"),
    Case(.plain, "a: «one\r\n  two\r\n\r\n  three»\r\n", "one two\nthree"),
    Case(.plain, "a: «one\u{85} two\u{2028} three»\n", "one two\u{2028}three"),
    Case(.singleQuoted, "a: «''»\n", ""),
    Case(.singleQuoted, "a: «'it''s ''x'''»\n", "it's 'x'"),
    Case(.singleQuoted, "a: «'one \\n\n  two\n\n\n  three '» # x\n", "one \\n two\n\nthree "),
    Case(.singleQuoted, "a: «'\n  one\n  '»\n", " one "),
    Case(.doubleQuoted, "a: «\"\"»\n", ""),
    Case(
      .doubleQuoted, #"a: «"\0\a\b\t\n\v\f\r\e\ \"\/\\\N\_\L\P"»"#,
      "\0\u{7}\u{8}\t\n\u{B}\u{C}\r\u{1B} \"/\\\u{85}\u{A0}\u{2028}\u{2029}"),
    Case(.doubleQuoted, "a: «\"\\x41\\xe9-\\u4e2d\\U0001F600\\\tz\"»\n", "Aé-中😀\tz"),
    Case(.doubleQuoted, "a: «\"one \\\n    two\\\n\n  \\ three\"»\n", "one two\n three"),
    Case(.doubleQuoted, "a: «\"one \n  two\t\n \t\n  it's\"»\n", "one two\nit's"),
    Case(.doubleQuoted, #"{"a": «"{\"b\": \"\ud83d\ude00\u00e9\/\"}"»}"#, #"{"b": "😀é/"}"#),
    Case(.doubleQuoted, "{\"a\": «\"b \u{85} \u{2028} c\"»}", "b \u{85} \u{2028} c"),
  ]

  static let blocks = [
    Case(.literal, "a: «|\n  one\n   two\n\n  three»\n", "one\n two\n\nthree\n"),
    Case(.literal, "a: «|-\n  one\n  two»\nb: c\n", "one\ntwo"),
    Case(.literal, "a: «|+ # kept\n  one»\n\n \nb: c\n", "one\n\n\n"),
    Case(.literal, "a: «|  \n\n\n  one\n  # two»\n# three\n", "\n\none\n# two\n"),
    Case(.literal, "a:\n  - b: «|2\n       one\n      two»\n  - c\n", "   one\n  two\n"),
    Case(.literal, "a: «|1-\n   one\n  two»\n", "  one\n two"),
    Case(.literal, "a: «|-2\n  one\n    \n  two»\n", "one\n  \ntwo"),
    Case(.literal, "a: «|\r\n  one\r\n  two»\r\nb: c\r\n", "one\ntwo\n"),
    Case(.literal, "a: «|\n  one», the end", "one, the end"),
    Case(.literal, "a: «|\n  \tone\n  \u{85}  é»\n", "\tone\n\né\n"),
    Case(.literal, "a: «|+»\n\n\nb: c\n", "\n\n"),
    Case(.literal, "a: «|»\nb: c\n", ""),
    Case(.literal, "a: «|\n  one\n\n    \n  two»\n   \n\nb: c\n", "one\n\n  \ntwo\n \n"),
    Case(.folded, "a: «>\n  one\n  two\n\n  three\n\n\n  four»\n", "one two\nthree\n\nfour\n"),
    Case(
      .folded, "a: «>-\n  one\n    more\n\n    still\n  two\n  three»\n",
      "one\n  more\n\n  still\ntwo three"),
    Case(.folded, "a: «>+\n\n  one\n  two»\n\n\n", "\none two\n\n\n"),
    Case(.folded, "a: «>2\n    one\n  two»\n", "  one\ntwo\n"),
    Case(.folded, "a: «>\n  one\r\n  two\n  \tthree\n  four»\n", "one two\n\tthree\nfour\n"),
  ]

  @Test(arguments: flow + blocks)
  func `each character is found where it is written`(wanted: Case) throws {
    let (node, file) = try wanted.scalar()
    let text = try #require(EmbeddedText(node, in: file))
    #expect(text.text == wanted.text)
    try #require(text.map.isExact)
    var offset = 0
    var last = 0
    for scalar in wanted.text.unicodeScalars {
      let length = UTF8.width(scalar)
      let range = text.sourceRange(of: offset..<offset + length)
      expect(file.text(of: range), writes: scalar, in: wanted.style)
      #expect(range.start >= last)
      (offset, last) = (offset + length, range.end)
    }
  }

  private func expect(_ written: String, writes scalar: Unicode.Scalar, in style: Scalar.Style) {
    if written == String(scalar) { return }
    switch scalar {
    case " " where ["\n", "\r\n", "\u{85}"].contains(written): break
    case "\n" where ["\r\n", "\u{85}"].contains(written): break
    case "'" where style == .singleQuoted: #expect(written == "''")
    default:
      #expect(style == .doubleQuoted && written.hasPrefix("\\"), "\(written) for \(scalar)")
      #expect(written.unicodeScalars.count <= 12)
    }
  }

  @Test func `a range goes from its first to its last byte`() throws {
    let (node, file) = try Case(.literal, "a: «|\n    one\n    two»\n", "one\ntwo\n").scalar()
    let text = try #require(EmbeddedText(node, in: file))
    #expect(file.text(of: text.sourceRange(of: 0..<7)) == "one\n    two")
    #expect(file.text(of: text.sourceRange(of: 1..<3)) == "ne")
    #expect(text.sourceRange(of: 4..<4) == SourceRange(at: 17))
    #expect(text.sourceRange(of: 8..<8) == SourceRange(at: file.bytes.count))
    #expect(text.sourceRange(of: -5..<400) == SourceRange(start: 9, end: file.bytes.count))
  }

  @Test(arguments: Scalar.Style.allStyles)
  func `a text that stands elsewhere has the place of its scalar`(style: Scalar.Style) throws {
    let file = SourceFile(path: "a.yaml", text: "a: 'other\nb: |\n")
    for range in [SourceRange(start: 3, end: 9), SourceRange(start: 400, end: 500)] {
      let node = Node(.scalar(Scalar("text", style: style)), range: range)
      let text = try #require(EmbeddedText(node, in: file))
      #expect(!text.map.isExact)
      #expect(text.sourceRange(of: 1..<2) == range)
    }
  }

  @Test func `no broken scalar stops the decoder`() throws {
    for wanted in Self.flow + Self.blocks {
      let (node, file) = try wanted.scalar()
      for end in 0...file.bytes.count {
        let cut = SourceFile(path: "a.yaml", bytes: Array(file.bytes[..<end]))
        let text = try #require(EmbeddedText(node, in: cut))
        let range = text.sourceRange(of: 0..<wanted.text.utf8.count)
        #expect(!text.map.isExact || range.end <= end)
      }
    }
  }

  @Test func `a mapping has no text`() {
    let file = SourceFile(path: "a.yaml", text: "")
    #expect(EmbeddedText(.mapping([]), in: file) == nil)
    let (node, diagnostics) = EmbeddedText.readJSON(in: .sequence([]), of: file)
    #expect(node == nil && diagnostics.isEmpty)
  }
}

extension Scalar.Style {
  fileprivate static var allStyles: [Scalar.Style] {
    (0...4).compactMap(Scalar.Style.init(rawValue:))
  }
}
