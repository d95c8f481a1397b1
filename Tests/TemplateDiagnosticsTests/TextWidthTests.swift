// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import Testing

@Suite struct TextWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("\u{301}", 0), ("\u{200D}", 0), ("値", 2), ("가", 2), ("ｆ", 2), ("｡", 1),
      ("😀", 2), ("⌚", 2), ("☺", 1), ("\u{3000}", 2), ("\u{20000}", 2), ("\u{10FFFF}", 1),
      ("\u{FFFD}", 1), ("\u{1100}", 2), ("\u{1161}", 0), ("\u{303F}", 1), ("\u{4DC0}", 2),
    ] as [(Unicode.Scalar, Int)])
  func `a scalar takes as many cells as terminals give it`(scalar: Unicode.Scalar, cells: Int) {
    #expect(TextWidth.cells(of: scalar) == cells)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("e\u{301}", 1), ("👩‍💻", 2), ("👍🏽", 2), ("🇩🇪", 2), ("❤️", 2), ("❤", 1),
    ("1️⃣", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("क्षि", 2), ("名前", 4),
  ])
  func `clusters take at most two cells`(text: String, cells: Int) {
    #expect(TextWidth.cells(of: text) == cells)
  }

  @Test func `columns and lines agree with counting from the start`() {
    var bytes: [UInt8] = []
    for number in 0..<700 { bytes += Array((number % 97 == 0 ? "値\r\n" : "aé値😀").utf8) }
    let file = SourceFile(path: "t", bytes: bytes)
    var (line, column) = (1, 1)
    for (offset, byte) in bytes.enumerated() {
      // Inside a scalar the column is already the next one's, as for any other offset past its start.
      let isStart = byte & 0b1100_0000 != 0b1000_0000
      if isStart {
        let position = file.position(of: offset)
        #expect((position.line, position.column) == (line, column))
        column += 1
      }
      if byte == UInt8(ascii: "\n") { (line, column) = (line + 1, 1) }
    }
  }
}
