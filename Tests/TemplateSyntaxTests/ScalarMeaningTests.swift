// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax
import Testing

@Suite struct ScalarMeaningTests {
  @Test(
    arguments: [
      ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null),
      ("nULL", .string("nULL")), ("none", .string("none")),
      ("true", .bool(true)), ("True", .bool(true)), ("TRUE", .bool(true)), ("yes", .bool(true)),
      ("On", .bool(true)), ("false", .bool(false)), ("No", .bool(false)), ("OFF", .bool(false)),
      ("y", .string("y")), ("n", .string("n")), ("tRUE", .string("tRUE")),
      ("0", .integer(0)), ("12", .integer(12)), ("-3", .integer(-3)), ("+4", .integer(4)),
      ("1_000", .integer(1000)), ("017", .integer(15)), ("08", .string("08")),
      ("0o17", .string("0o17")),
      ("0x1F", .integer(31)), ("0b101", .integer(5)), ("1:30", .integer(90)),
      ("12:30:45", .integer(45045)), ("1:60", .string("1:60")), ("1:+5", .string("1:+5")),
      ("0x-1F", .string("0x-1F")),
      ("0b+1", .string("0b+1")), ("01:30", .string("01:30")),
      ("012345670123", .integer(1_402_433_619)), ("012345678901", .string("012345678901")),
      ("123456789012", .integer(123_456_789_012)),
      ("99999999999999999999", .string("99999999999999999999")),
      ("1.5", .number("1.5")), ("-1.", .number("-1.")), (".5", .number(".5")),
      ("1.0e+3", .number("1.0e+3")), ("1e3", .string("1e3")), ("1.0e3", .string("1.0e3")),
      (".inf", .number(".inf")), ("-.INF", .number("-.INF")), ("1.2.3", .string("1.2.3")),
      ("-", .string("-")), (".", .string(".")), ("2012-10-17", .string("2012-10-17")),
      ("2010-09-09", .string("2010-09-09")),
      ("arn:aws:iam::1:root", .string("arn:aws:iam::1:root")),
    ] as [(String, Scalar.Meaning)])
  func `a plain scalar means what YAML 1.1 says`(text: String, meaning: Scalar.Meaning) {
    #expect(Scalar(text).meaning == meaning)
  }

  @Test(arguments: [Scalar.Style.singleQuoted, .doubleQuoted, .literal, .folded])
  func `a scalar of any other style is text`(style: Scalar.Style) {
    for text in ["", "true", "12", "null", "0x1F"] {
      #expect(Scalar(text, style: style).meaning == .string(text))
    }
  }
}
