// SPDX-License-Identifier: Apache-2.0

/// libyaml's problems in our words, for those that the text around them does not explain better.
enum YAMLProblemWords {
  /// The message of a failure.
  static func message(for failure: YAMLEventParser.Failure) -> String {
    table.first { failure.problem.hasPrefix($0.problem) }?.message
      ?? "this is not YAML; a value, a key or an end of a block was expected"
  }

  /// A text of the user, clipped for a message.
  static func clip(_ text: String) -> String {
    text.unicodeScalars.count <= 60
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…"
  }

  private static let table: [(problem: String, message: String)] = [
    (
      "found character that cannot start any token",
      "a plain value cannot begin with this character; quote the value"
    ),
    (
      "mapping values are not allowed",
      "a key cannot stand here; check the indentation, and quote a value that holds ': '"
    ),
    (
      "found unknown escape character",
      "'\\' begins an escape inside '\"'; write '\\\\' for a backslash, or use single quotes"
    ),
    (
      "did not find expected hexdecimal number",
      "an escape such as '\\x41' or '\\u0041' needs its hexadecimal digits"
    ),
    (
      "found invalid Unicode character escape code",
      "a '\\u' escape cannot be half of a surrogate pair in YAML; write the character itself"
    ),
    (
      "did not find expected comment or line break",
      "only an indentation digit, '+' or '-', and a comment can follow '|' or '>' on its line"
    ),
    (
      "found a tab character",
      "YAML is indented by spaces, not by tabs; replace the tab"
    ),
    (
      "block sequence entries are not allowed",
      "a list item cannot stand here; check the indentation"
    ),
    ("did not find expected '-' indicator", "a list item beginning with '- ' was expected here"),
    (
      "did not find expected <document start>",
      "a second document needs '---' before it; a template is one document"
    ),
    (
      "did not find expected key",
      "a key was expected here; check the line before and its indentation"
    ),
    ("did not find expected node content", "a value was expected here"),
    ("did not find the expected '>'", "a tag that begins with '!<' must end with '>'"),
    ("found undefined tag handle", "a tag here is '!' and a name, as in '!Ref'"),
    ("found incompatible YAML document", "the '%YAML' line can only say 1.1"),
    ("found duplicate %YAML directive", "'%YAML' can be written once"),
    ("could not find expected ':'", "a key needs a ':' behind it, on its own line"),
    ("mapping keys are not allowed", "a key cannot stand here; check the indentation"),
    ("did not find URI escaped octet", "a '%' in a tag must be followed by two hexadecimal digits"),
    ("exceeded", "this is nested too deep"),
  ]
}
