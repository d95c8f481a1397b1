// SPDX-License-Identifier: Apache-2.0

/// Places as SARIF has them.
enum SARIFLocation {
  /// The symbol that relative paths count from; code scanning services know it.
  static let base = "%SRCROOT%"

  /// A physical location of a whole file.
  static func artifact(_ path: String, in report: LintReport) -> JSONText {
    ["artifactLocation": artifactLocation(path, in: report)]
  }

  /// A physical location of a range.
  static func physical(
    _ range: SourceRange, of file: SourceFile, in report: LintReport
  ) -> JSONText {
    [
      "artifactLocation": artifactLocation(file.path, in: report),
      "region": region(range, of: file),
    ]
  }

  /// A file as the checkout knows it.
  static func artifactLocation(_ path: String, in report: LintReport) -> JSONText {
    let path = report.checkoutPath(path)
    let uri = SARIFText.uri(ofPath: path)
    return .object(present: [
      ("uri", .string(uri)), ("uriBaseId", path.hasPrefix("/") ? nil : .string(base)),
    ])
  }

  /// A region by lines and columns; a byte order mark does not count (SARIF 2.1.0, 3.30.2).
  static func region(_ range: SourceRange, of file: SourceFile) -> JSONText {
    let mark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0
    func column(_ position: SourcePosition) -> JSONText {
      .integer(position.line == 1 ? max(position.column - mark, 1) : position.column)
    }
    let start = file.position(of: range.start)
    let end = file.position(of: range.end)
    return [
      "startLine": .integer(start.line),
      "startColumn": column(start),
      "endLine": .integer(end.line),
      "endColumn": column(end),
    ]
  }
}
