// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import Testing

struct JSONReaderProblemTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var json: String
    var place: String
    var marked: String
    var message: String

    init(_ json: String, _ place: String, _ marked: String, _ message: String) {
      (self.json, self.place, self.marked, self.message) = (json, place, marked, message)
    }

    var testDescription: String { json }
  }

  private func expect(_ wanted: Case, notes: [String] = []) throws {
    let file = SourceFile(path: "a.json", text: wanted.json)
    let (node, diagnostics) = JSONReader.read(file)
    #expect(node == nil)
    let found = try #require(diagnostics.first)
    let position = file.position(of: found.range.start)
    #expect("\(position.line):\(position.column)" == wanted.place)
    #expect(file.text(of: found.range) == wanted.marked)
    #expect(found.message == wanted.message)
    #expect(found.rule == "syntax-error")
    #expect(diagnostics.count == 1)
  }

  static let separators = [
    Case("{\n \"a\": 1,\n}", "2:8", ",", "a comma must be followed by another member; remove it"),
    Case("[1, ]", "1:3", ",", "a comma must be followed by another item; remove it"),
    Case("[1,, 2]", "1:4", ",", "a value must stand before ','; remove it"),
    Case("[, 2]", "1:2", ",", "a value must stand before ','; remove it"),
    Case("{, }", "1:2", ",", "a member must stand before ','; remove it"),
    Case("{\"a\": 1\n \"b\": 2}", "1:8", "", "members must be separated; insert ','"),
    Case("[1 2]", "1:3", "", "items must be separated; insert ','"),
    Case("[1; 2]", "1:3", ";", "';' must be ','"),
    Case("[\"a\": 1]", "1:5", ":", "':' must be ',' or ']'"),
    Case("{\"a\": \"b\": 1}", "1:10", ":", "':' must be ',' or '}'"),
    Case("{\"a\" 1}", "1:5", "", "'a' and its value must be separated; insert ':'"),
    Case("{\"a\" = 1}", "1:6", "=", "'=' must be ':'"),
    Case("{\"a\"}", "1:2", "\"a\"", "'a' must be followed by ':' and a value"),
    Case("{\"a\": }", "1:5", ":", "'a' must have a value after ':'"),
    Case("{\"a\": , \"b\": 1}", "1:5", ":", "'a' must have a value after ':'"),
    Case("{\"a\":: 1}", "1:6", ":", "':' must follow a key in a mapping"),
    Case("[1}", "1:3", "}", "'[' must be closed by ']', not by '}'"),
    Case("{\"a\": 1]", "1:8", "]", "'{' must be closed by '}', not by ']'"),
    Case("{\"a\": [1, 2}", "1:12", "}", "'[' must be closed by ']', not by '}'"),
    Case("{\n  \"a\": {\n    \"b\": 1\n}\n", "1:1", "{", "'{' must be closed by '}'"),
    Case("{\"a\": [1, ", "1:7", "[", "'[' must be closed by ']'"),
    Case("{\"a\"", "1:1", "{", "'{' must be closed by '}'"),
    Case("{\"a\":", "1:1", "{", "'{' must be closed by '}'"),
    Case("{}\n}", "2:1", "}", "'}' closes nothing; remove it"),
    Case("{} {\"a\": 1}\n", "1:4", "{\"a\": 1}", "nothing can follow the JSON value; remove it"),
    Case("", "1:1", "", "a JSON text must hold a value"),
    Case(" \n", "1:1", "", "a JSON text must hold a value"),
    Case(
      "{{}: 1}", "1:1", "{{}: 1}",
      "'{{}: 1}' is template syntax of another tool; render it before linting"),
    Case("{[]: 1}", "1:2", "[", "a key must be a string in double quotes"),
  ]

  static let words = [
    Case("{Type: 1}", "1:2", "Type", "the key 'Type' must be in double quotes"),
    Case("{1: 1}", "1:2", "1", "the key '1' must be in double quotes"),
    Case(
      "[AWS::ECR::Repository, 1]", "1:2", "AWS::ECR::Repository",
      "'AWS::ECR::Repository' must be in double quotes; only numbers, true, false and null go without"
    ),
    Case(
      "{\"Version\": 2012-10-17}", "1:13", "2012-10-17",
      "'2012-10-17' must be in double quotes; only numbers, true, false and null go without"),
    Case(
      "[truely]", "1:2", "truely",
      "'truely' must be in double quotes; only numbers, true, false and null go without"),
    Case("[True]", "1:2", "True", "'True' must be written 'true'"),
    Case("[FALSE]", "1:2", "FALSE", "'FALSE' must be written 'false'"),
    Case("[None]", "1:2", "None", "'None' must be written 'null'"),
    Case("[NaN]", "1:2", "NaN", "'NaN' must be a finite number or stand in double quotes"),
    Case(
      "[-Infinity]", "1:2", "-Infinity",
      "'-Infinity' must be a finite number or stand in double quotes"),
    Case(
      "[012345678901]", "1:2", "012345678901",
      "'012345678901' must not begin with 0; remove it, or put all of it in double quotes"),
    Case(
      "[-01.5]", "1:2", "-01.5",
      "'-01.5' must not begin with 0; remove it, or put all of it in double quotes"),
    Case("[+1]", "1:2", "+1", "'+1' must not begin with '+'"),
    Case("[.5]", "1:2", ".5", "'.5' must have a digit before its point"),
    Case("[1.]", "1:2", "1.", "'1.' must have a digit after its point"),
    Case("[1.e5]", "1:2", "1.e5", "'1.e5' must have a digit after its point"),
    Case("[1e+]", "1:2", "1e+", "'1e+' must have a digit after its exponent"),
    Case("[-]", "1:2", "-", "'-' must have a digit after it"),
    Case(
      "[0x10]", "1:2", "0x10",
      "'0x10' must be in double quotes; only numbers, true, false and null go without"),
    Case(
      "[1.2.3]", "1:2", "1.2.3",
      "'1.2.3' must be in double quotes; only numbers, true, false and null go without"),
    Case("[1 // one\n]", "1:4", "// one", "JSON has no comments; remove it"),
    Case("[1// one\n]", "1:3", "// one", "JSON has no comments; remove it"),
    Case("{/* a */ \"a\": 1}", "1:2", "/* a */", "JSON has no comments; remove it"),
    Case("{\"a\": 1} # end", "1:10", "# end", "JSON has no comments; remove it"),
    Case("{'a': 1}", "1:2", "'a'", "strings must stand in double quotes, not in single ones"),
    Case("['a]\n", "1:2", "'", "strings must stand in double quotes, not in single ones"),
    Case("[“a”]", "1:2", "“", "'“' must be a straight double quote"),
    Case("[\u{A0}1]", "1:2", "\u{A0}", "U+00A0 must be a plain space"),
    Case("[\u{0C}1]", "1:2", "\u{0C}", "U+000C can stand in no JSON"),
    Case(
      "{\"a\": {{ .Values.name }}}", "1:7", "{{ .Values.name }}",
      "'{{ .Values.name }}' is template syntax of another tool; render it before linting"),
    Case(
      "{\n{% if x %}\n\"a\": 1}", "2:1", "{% if x %}",
      "'{% if x %}' is template syntax of another tool; render it before linting"),
    Case(
      "{{{ key }}: 1}", "1:1", "{{{ key }}",
      "'{{{ key }}' is template syntax of another tool; render it before linting"),
    Case(
      "[{{resolve:ssm:a}}]", "1:2", "{{resolve:ssm:a}}",
      "'{{resolve:ssm:a}}' must be in double quotes"),
    Case(
      "{\"a\": ${Days}}", "1:7", "${Days}",
      "'${Days}' must be a JSON value; only 'Fn::Sub' replaces it"),
  ]

  static let strings = [
    Case("{\"a\": \"b}\n", "1:7", "\"", "a string must end with a double quote"),
    Case("[\"\\", "1:2", "\"", "a string must end with a double quote"),
    Case(
      "[\"a\n\"]", "1:4", "",
      "a string must end on its line; add the double quote, or write '\\n' for the line break"),
    Case("[\"a\tb\"]", "1:4", "\t", "a tab in a string must be written '\\t'"),
    Case("[\"\\ta\u{1}b\"]", "1:6", "\u{1}", "U+0001 in a string must be written '\\u0001'"),
    Case("[\"\\d+\"]", "1:3", "\\d", "'\\d' is not an escape; write '\\\\' for a backslash"),
    Case("[\"\\'\"]", "1:3", "\\'", "'\\'' is not an escape; remove its backslash"),
    Case("[\"\\é\"]", "1:3", "\\é", "'\\é' is not an escape; write '\\\\' for a backslash"),
    Case("[\"\\u12\"]", "1:3", "\\u12", "'\\u12' must have four hexadecimal digits"),
    Case(
      "[\"\\ud83d\"]", "1:3", "\\ud83d", "'\\ud83d' must be followed by a '\\udc00' to '\\udfff'"),
    Case(
      "[\"\\ud83d\\u0041\"]", "1:3", "\\ud83d",
      "'\\ud83d' must be followed by a '\\udc00' to '\\udfff'"),
    Case("[\"\\ude00\"]", "1:3", "\\ude00", "'\\ude00' must follow a '\\ud800' to '\\udbff'"),
    Case("[\"say \"hi\"\"]", "1:7", "\"", "a double quote inside a string must be written '\\\"'"),
    Case(
      "{\"a\": \"\"*\"\"}", "1:8", "\"", "a double quote inside a string must be written '\\\"'"),
  ]

  @Test(arguments: separators) func `what stands between values is located`(_ wanted: Case) throws {
    try expect(wanted)
  }

  @Test(arguments: words) func `what is no value is located`(_ wanted: Case) throws {
    try expect(wanted)
  }

  @Test(arguments: strings) func `what is wrong in a string is located`(_ wanted: Case) throws {
    try expect(wanted)
  }

  @Test(
    arguments: [
      ("[\"a\u{E9}", [0xFF], 5, "0xFF"), ("[\"\\n", [0xC3, 0x28], 4, "0xC3"),
      ("[", [0x80], 1, "0x80"),
      ("[\"\u{E9}", [0xE2, 0x82], 4, "0xE2"), ("[\"", [0xED, 0xA0, 0x80], 2, "0xED"),
    ] as [(String, [UInt8], Int, String)])
  func `bytes that are not UTF-8 are located`(
    prefix: String, bytes: [UInt8], offset: Int, name: String
  ) throws {
    let file = SourceFile(
      path: "a.json", bytes: Array(prefix.utf8) + bytes + Array("b\"]".utf8))
    let found = try #require(JSONReader.read(file).diagnostics.first)
    #expect(found.message == "the text must be UTF-8; the byte \(name) is not part of a character")
    #expect(found.range == SourceRange(start: offset, end: offset + 1))
  }

  @Test func `UTF-16 is named`() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]
    let found = JSONReader.read(SourceFile(path: "a.json", bytes: bytes)).diagnostics
    #expect(found.map(\.message) == ["the text must be UTF-8, not UTF-16"])
  }

  @Test func `notes show the other end`() {
    func notes(_ json: String) -> [Note]? {
      JSONReader.read(SourceFile(path: "a.json", text: json)).diagnostics.first?.notes
    }
    #expect(notes("[1 \n\n") == [Note("the text ends here", at: SourceRange(at: 2))])
    #expect(notes("[1}") == [Note("opened here", at: SourceRange(start: 0, end: 1))])
    #expect(
      notes("[\"a\t\"]") == [Note("the string begins here", at: SourceRange(start: 1, end: 2))])
  }
}
