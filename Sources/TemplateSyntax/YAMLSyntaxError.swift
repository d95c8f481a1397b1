// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// A syntax error in our words, and what to blank out so that reading can go on.
///
/// libyaml says which token it did not expect. What was meant is seen better in the text around it,
/// so the text is looked at first and libyaml's words decide only what is left.
struct YAMLSyntaxError {
  /// What is wrong and what to do.
  var message: String

  /// The narrowest range that explains it.
  var range: SourceRange

  /// What to look at besides.
  var notes: [Note] = []

  /// The bytes that reading can go on without; empty when it cannot.
  var repair: [SourceRange] = []

  private init(
    _ message: String, _ range: SourceRange, notes: [Note] = [], repair: [SourceRange] = []
  ) {
    (self.message, self.range, self.notes, self.repair) = (message, range, notes, repair)
  }

  /// Explains a failure of the parser.
  init(_ failure: YAMLEventParser.Failure, at offset: Int, context: Int, in file: SourceFile) {
    let line = SourceLine(of: offset, in: file)
    self =
      Self.otherTemplateSyntax(line, file) ?? Self.control(failure, offset, file)
      ?? Self.tab(offset, line, file) ?? Self.twoTags(offset, line)
      ?? Self.unquoted(failure, offset, line) ?? Self.unclosed(failure, context, file)
      ?? Self.missingColon(failure, offset, context, line, file)
      ?? Self.colonInValue(failure, offset, line)
      ?? Self.indentation(failure, offset, context, line, file)
      ?? Self.remaining(failure, offset, file)
  }

  private static func otherTemplateSyntax(_ line: SourceLine, _ file: SourceFile) -> Self? {
    for (open, close) in [("{{", "}}"), ("{%", "%}"), ("{#", "#}")] {
      guard let start = line.range(of: open), line.range(of: "{{resolve:") == nil else { continue }
      let end = line.range(of: close, from: start.end)?.end ?? line.content.end
      let range = SourceRange(start: start.start, end: end)
      return Self(
        "'\(open)' begins the syntax of another template tool; render the file before CloudFormation"
          + " reads it", range, repair: [range])
    }
    return nil
  }

  private static func control(
    _ failure: YAMLEventParser.Failure, _ offset: Int, _ file: SourceFile
  ) -> Self? {
    guard failure.isByteOffset, failure.problem.hasPrefix("control") else { return nil }
    let byte = offset < file.bytes.count ? file.bytes[offset] : 0
    let range = SourceRange(start: offset, end: offset + 1)
    let code = String(byte, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - code.utf8.count) + code
    return Self(
      "the control character \(name) cannot stand in YAML; remove it, or write it as an escape in a"
        + " double-quoted string", range, repair: byte < 0x80 ? [range] : [])
  }

  private static func tab(_ offset: Int, _ line: SourceLine, _ file: SourceFile) -> Self? {
    let start = line.content.start - line.indent
    let indentation = SourceRange(start: start, end: line.content.start)
    guard indentation.start <= offset, offset <= indentation.end,
      let tab = file.bytes[start..<line.content.start].firstIndex(of: UInt8(ascii: "\t"))
    else { return nil }
    return Self(
      "YAML is indented by spaces, not by tabs; replace the tab",
      SourceRange(start: tab, end: tab + 1),
      // Every line of the file may be indented so: one message is enough.
      repair: [])
  }

  private static func twoTags(_ offset: Int, _ line: SourceLine) -> Self? {
    guard line.byte(at: offset) == UInt8(ascii: "!") else { return nil }
    var start = offset
    while let byte = line.byte(at: start - 1), byte == UInt8(ascii: " ") { start -= 1 }
    let end = start
    while let byte = line.byte(at: start - 1), byte != UInt8(ascii: " ") { start -= 1 }
    guard line.byte(at: start) == UInt8(ascii: "!"), start < end else { return nil }
    let outer = SourceRange(start: start, end: end)
    let name = line.slice(SourceRange(start: start + 1, end: end))
    let long = name == "Ref" || name == "Condition" ? name : "Fn::\(name)"
    return Self(
      "a short form cannot stand directly before another; write the outer one in its long form,"
        + " '\(long):'", SourceRange(start: start, end: line.tokenEnd(offset)), repair: [outer])
  }

  private static func unquoted(
    _ failure: YAMLEventParser.Failure, _ offset: Int, _ line: SourceLine
  ) -> Self? {
    guard let value = line.value, let first = line.byte(at: value.start), value.start <= offset
    else { return nil }
    if failure.problem.hasPrefix("did not find expected alphabetic") {
      let place = SourceRange(start: offset - 1, end: offset)
      if first == UInt8(ascii: "[") && !line.slice(value).hasPrefix("[*") {
        return needsQuotes(line, value)
      }
      return Self(
        "'\(line.slice(place))' alone begins an alias or an anchor; quote it when it is text",
        place, repair: [value])
    }
    switch first {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let closing = first == UInt8(ascii: "[") ? "]" : "}"
      guard let end = line.range(of: closing, from: value.start), end.end <= offset else {
        return nil
      }
      return needsQuotes(line, value)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      guard failure.problem == "did not find expected key", offset > value.start else { return nil }
      let quote = first == UInt8(ascii: "'") ? "'" : "\""
      return Self(
        "text follows the closing \(quote) of a quoted value; quote the whole value, or write a"
          + " quote inside it as \(first == UInt8(ascii: "'") ? "''" : "\\\"")",
        SourceRange(start: offset, end: line.content.end),
        repair: [SourceRange(start: offset, end: line.content.end)])
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"):
      guard offset == value.start else { return nil }
      return Self(
        "a value cannot begin with '\(UnicodeScalar(first))' unless it is quoted", value,
        repair: [value])
    default: return nil
    }
  }

  private static func needsQuotes(_ line: SourceLine, _ value: SourceRange) -> Self {
    let first = line.slice(SourceRange(start: value.start, end: value.start + 1))
    let kind = first == "[" ? "list" : "mapping"
    return Self(
      "a value that begins with '\(first)' is a \(kind) unless it is quoted; quote it when it is text,"
        + " such as a pattern", value, repair: [value])
  }

  private static func unclosed(
    _ failure: YAMLEventParser.Failure, _ context: Int, _ file: SourceFile
  ) -> Self? {
    let range = SourceRange(start: context, end: context + 1)
    switch (failure.context, failure.problem) {
    case ("while scanning a quoted scalar", _):
      return Self("the string that begins here is not closed; end it with the same quote", range)
    case ("while parsing a flow sequence", "did not find expected ',' or ']'"):
      return Self("the list that begins here needs a ',' between items and a ']' at its end", range)
    case ("while parsing a flow mapping", "did not find expected ',' or '}'"):
      return Self(
        "the mapping that begins here needs a ',' between members and a '}' at its end", range)
    default: return nil
    }
  }

  private static func remaining(
    _ failure: YAMLEventParser.Failure, _ offset: Int, _ file: SourceFile
  ) -> Self {
    // libyaml places what is missing at the end of the file one line behind it.
    var end = file.bytes.count
    while end > 0, offset >= end,
      [UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " ")].contains(file.bytes[end - 1])
    { end -= 1 }
    let start = min(offset, end)
    let range = SourceRange(start: start, end: min(start + 1, end))
    return Self(YAMLProblemWords.message(for: failure), range)
  }
}

extension YAMLSyntaxError {
  private static func missingColon(
    _ failure: YAMLEventParser.Failure, _ offset: Int, _ context: Int, _ line: SourceLine,
    _ file: SourceFile
  ) -> Self? {
    func needed(_ culprit: SourceLine) -> Self {
      let key = culprit.text.split(separator: " ").first.map(String.init) ?? culprit.text
      return Self(
        "'\(YAMLProblemWords.clip(key))' needs a ':' and a blank or a line break behind it to be a key",
        culprit.content, repair: [culprit.content])
    }
    if failure.problem == "could not find expected ':'" {
      return needed(SourceLine(of: context, in: file))
    }
    guard failure.problem.hasPrefix("mapping values are not allowed"),
      line.range(of: ": ").map({ $0.start >= offset }) ?? true
    else { return nil }
    let number = file.lineTable.line(of: offset)
    guard number > 1 else { return nil }
    let before = SourceLine(number: number - 1, in: file)
    guard !before.content.isEmpty, before.byte(at: before.content.start) != UInt8(ascii: "#"),
      before.range(of: ": ") == nil, before.byte(at: before.content.end - 1) != UInt8(ascii: ":")
    else { return nil }
    return needed(before)
  }

  private static func colonInValue(
    _ failure: YAMLEventParser.Failure, _ offset: Int, _ line: SourceLine
  ) -> Self? {
    guard failure.problem.hasPrefix("mapping values are not allowed"), let value = line.value,
      value.start < offset, value.contains(offset)
    else { return nil }
    return Self(
      "a value that holds ': ' must be quoted", value,
      repair: [value])
  }

  private static func indentation(
    _ failure: YAMLEventParser.Failure, _ offset: Int, _ context: Int, _ line: SourceLine,
    _ file: SourceFile
  ) -> Self? {
    let isValue = failure.problem.hasPrefix("mapping values are not allowed")
    let isKey =
      failure.problem == "did not find expected key"
      || failure.problem == "did not find expected '-' indicator"
    guard isValue || isKey, !line.content.isEmpty else { return nil }
    guard isValue || offset == line.content.start else { return nil }
    let number = file.lineTable.line(of: offset)
    let before = (1..<max(number, 1)).reversed().lazy
      .map { SourceLine(number: $0, in: file) }
      .first { !$0.content.isEmpty && $0.byte(at: $0.content.start) != UInt8(ascii: "#") }
    guard let before else { return nil }
    let shown = line.tokenEnd(line.content.start)
    guard line.indent != before.indent else {
      let isItem = line.byte(at: line.content.start) == UInt8(ascii: "-")
      return Self(
        isItem
          ? "a list item cannot stand beside keys; indent it under the key that it belongs to"
          : "a key was expected here; check this line and the one before it",
        SourceRange(start: line.content.start, end: shown))
    }
    return Self(
      "this line is indented by \(line.indent), which is not the indentation of its block; the line"
        + " before it is indented by \(before.indent)",
      SourceRange(start: line.content.start, end: shown),
      notes: [Note("the line before it", at: before.content)])
  }
}

extension SourceLine {
  fileprivate func slice(_ range: SourceRange) -> String {
    let inside = SourceRange(
      start: max(range.start, content.start), end: min(range.end, content.end))
    return String(decoding: (inside.start..<inside.end).compactMap { byte(at: $0) }, as: UTF8.self)
  }

  fileprivate func tokenEnd(_ start: Int) -> Int {
    var end = start
    while let byte = byte(at: end), byte != UInt8(ascii: " ") { end += 1 }
    return end
  }
}
