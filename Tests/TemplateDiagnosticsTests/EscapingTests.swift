// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import Testing

@Suite struct EscapingTests {
  @Test func `controls become escapes and everything else stays`() {
    #expect("plain é値👩‍💻\u{301}".escapingControls == "plain é値👩‍💻\u{301}")
    #expect("a\u{1b}[0m\u{0}\r\n\t".escapingControls == #"a\u{1b}[0m\u{0}\r\n\t"#)
    #expect("\u{80}\u{9f}\u{a0}".escapingControls == "\\u{80}\\u{9f}\u{a0}")
    let bidi: [Unicode.Scalar] = ["\u{202a}", "\u{202e}", "\u{2066}", "\u{2069}", "\u{200f}"]
    let controls = bidi.filter(\.isTerminalControl)
    #expect(controls == bidi)
  }
}
