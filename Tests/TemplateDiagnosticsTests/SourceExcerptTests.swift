// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import Testing

@Suite struct SourceExcerptTests {
  @Test func `a tab is four blanks in the line and above the underline`() {
    #expect(excerpt(finding("\ta:\tb\n", "b")) == ["    a:    b", "          ^"])
    #expect(excerpt(finding("a: b\tc d\n", "b\tc")) == ["a: b    c d", "   ^~~~~~"])
  }

  @Test func `wide characters take two cells before and inside the range`() {
    #expect(excerpt(finding("名前: 値\n", "値")) == ["名前: 値", "      ^~"])
    #expect(excerpt(finding("a: 가나다 b\n", "가나다")) == ["a: 가나다 b", "   ^~~~~~"])
    #expect(excerpt(finding("ｆｕｌｌ: x\n", "x")) == ["ｆｕｌｌ: x", "          ^"])
  }

  @Test func `emoji take two cells however many scalars they are made of`() {
    #expect(excerpt(finding("👩‍💻: x\n", "x")) == ["👩‍💻: x", "    ^"])
    #expect(excerpt(finding("a: 👩‍👩‍👧‍👦👍🏽🇩🇪❤️\n", "👩‍👩‍👧‍👦👍🏽🇩🇪❤️")) == ["a: 👩‍👩‍👧‍👦👍🏽🇩🇪❤️", "   ^~~~~~~~"])
  }

  @Test func `combining marks take no cell`() {
    #expect(excerpt(finding("e\u{301}a\u{308}: x\n", "x")) == ["e\u{301}a\u{308}: x", "    ^"])
    #expect(excerpt(finding("a: e\u{301}e\u{301}\n", "e\u{301}e\u{301}"))[1] == "   ^~")
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func `line breaks are never shown or underlined`(end: String) {
    let diagnostic = finding("a: b\(end)c: d\(end)e: f\(end)", "d\(end)")
    #expect(
      text(diagnostic) == """
        t.yaml:2:4: warning: something is wrong [mutable-tags]
          |
        2 | c: d
          |    ^

        """)
  }

  @Test func `an empty range is one caret`() {
    let file = SourceFile(path: "t.yaml", text: "Key:\nb: c\n")
    let empty = Diagnostic(mutableTags, "m", in: file, at: SourceRange(at: 4))
    #expect(excerpt(empty) == ["Key:", "    ^"])
  }

  @Test func `the end of a file and what lies past it are shown at the end`() {
    #expect(excerpt(finding("a: b", "")) == ["a: b", "    ^"])
    #expect(
      text(finding("a: b\n", "")) == """
        t.yaml:2:1: warning: something is wrong [mutable-tags]
          |
        2 |
          | ^

        """)
    let file = SourceFile(path: "t.yaml", text: "a: b")
    let past = Diagnostic(mutableTags, "m", in: file, at: SourceRange(start: 2, end: 4_000_000))
    #expect(excerpt(past) == ["a: b", "  ^~"])
    let wholly = Diagnostic(mutableTags, "m", in: file, at: SourceRange(start: 99, end: 100))
    #expect(text(wholly).hasPrefix("t.yaml:1:5: "))
    #expect(excerpt(wholly) == ["a: b", "    ^"])
    let none = Diagnostic(
      mutableTags, "m", in: SourceFile(path: "e", bytes: []), at: SourceRange(at: 0))
    #expect(text(none) == "e:1:1: warning: m [mutable-tags]\n  |\n1 |\n  | ^\n")
  }

  @Test func `of several lines the first is underlined`() {
    #expect(excerpt(finding("a:\n  b: c\n  d: e\n", "b: c\n  d")) == ["  b: c", "  ^~~~"])
    #expect(excerpt(finding("a: b\nc\n", "\nc")) == ["a: b", "    ^"])
  }

  @Test func `a long line is clipped around the range`() {
    let pad = String(repeating: "0123456789", count: 100)
    let atStart = excerpt(finding("VALUE" + pad + "\n", "VALUE"))
    #expect(atStart == ["VALUE" + pad.prefix(154) + "…", "^~~~~"])

    let middle = excerpt(finding(pad + "VALUE" + pad + "\n", "VALUE"))
    #expect(middle[0] == "…" + pad.suffix(39) + "VALUE" + pad.prefix(114) + "…")
    #expect(middle[1] == String(repeating: " ", count: 40) + "^~~~~")

    let atEnd = excerpt(finding(pad + "VALUE\n", "VALUE"))
    #expect(atEnd[0] == "…" + pad.suffix(39) + "VALUE")

    let long = excerpt(finding("a: \"\(pad)\"\n", "\"\(pad)\""))
    #expect(long[0] == "a: \"" + pad.prefix(154) + "…")
    #expect(long[1] == "   ^" + String(repeating: "~", count: 155))
  }

  @Test func `a line of wide characters is clipped at a whole character`() {
    let wide = String(repeating: "値", count: 1000)
    let shown = excerpt(finding(wide + "x" + wide + "\n", "x"))
    #expect(shown[0] == "…" + wide.prefix(19) + "x" + wide.prefix(59) + "…")
    #expect(shown[1] == String(repeating: " ", count: 39) + "^")
  }

  @Test func `a line of nothing but combining marks is bounded too`() {
    let marks = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(text(finding("a: \(marks) x\n", "x")).utf8.count < 2000)
  }

  @Test func `text that is not UTF-8 is shown with replacement characters`() {
    let bytes = Array("a: ".utf8) + [0xFF, 0xC3, 0x28, 0xE2, 0x82] + Array(" b\n".utf8)
    let file = SourceFile(path: "t.yaml", bytes: bytes)
    let diagnostic = Diagnostic(mutableTags, "m", in: file, at: SourceRange(start: 3, end: 4))
    #expect(excerpt(diagnostic) == ["a: \u{FFFD}\u{FFFD}(\u{FFFD} b", "   ^"])
    for start in bytes.indices {
      let every = Diagnostic(mutableTags, "m", in: file, at: SourceRange(start: start, end: 99))
      #expect(text(every).hasPrefix("t.yaml:1:"))
    }
    let utf16 = SourceFile(path: "t", bytes: [0xFF, 0xFE, 0x41, 0x00])
    let wide = Diagnostic(mutableTags, "m", in: utf16, at: SourceRange(start: 2, end: 4))
    #expect(excerpt(wide) == [#"��A\u{0}"#, "  ^~~~~~"])
  }

  @Test func `controls in the source are escaped and the underline follows`() {
    let shown = excerpt(finding("a: \u{1b}[31m \u{202e}b\n", "b"))
    #expect(shown == [#"a: \u{1b}[31m \u{202e}b"#, "                      ^"])
  }

  @Test func `a byte order mark is not shown`() {
    #expect(excerpt(finding("\u{FEFF}a: b\n", "b")) == ["a: b", "   ^"])
    #expect(excerpt(finding("\u{FEFF}a: b\n", "\u{FEFF}a")) == ["a: b", "^"])
  }
}
