// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateSyntax
import Testing

@Suite struct ChangedTextTests {
  @Test(arguments: [
    ("012345670123", "1402433619"), ("0x1F", "31"), ("0b101", "5"), ("12:30:45", "45045"),
    ("1_000", "1000"), ("+5", "5"), ("007", "7"), ("-0", "0"),
  ])
  func `a number in another notation becomes decimal`(written: String, decimal: String) {
    #expect(changedText(of: Scalar(written)) == decimal)
  }

  @Test(arguments: ["123456789012", "0", "-5", "089012345678", "1.5", "yes", "", "~", "2012-10-17"])
  func `anything else stays as it is written`(written: String) {
    #expect(changedText(of: Scalar(written)) == nil)
  }

  @Test(arguments: [
    Scalar.Style.singleQuoted, .doubleQuoted, .literal, .folded,
  ])
  func `only a plain scalar changes`(style: Scalar.Style) {
    #expect(changedText(of: Scalar("012345670123", style: style)) == nil)
  }
}
