// SPDX-License-Identifier: Apache-2.0

/// The format `junit`: a test suite a file, for services that show test reports.
///
/// A finding is a test case that fails, an allowed one is skipped, and a clean template is one case
/// that passes. An input that could not be read is a case with an error. A case is named after its
/// rule and resource, not its line, so that services follow it from run to run.
public struct JUnitRenderer: DiagnosticRenderer {
  /// Creates a renderer.
  public init() {}

  /// Renders the report; an empty one is a document too.
  public func render(_ report: LintReport) -> String {
    let suites = suites(of: report)
    let total = suites.reduce(into: Counts()) { $0.add($1.counts) }
    return XMLText(
      "testsuites", [("name", "cfn-ecr")] + total.attributes,
      .elements(suites.map(\.element))
    ).document
  }

  private func suites(of report: LintReport) -> [Suite] {
    var suites: [String: Suite] = [:]
    for path in report.templates { suites[path] = Suite(path: report.checkoutPath(path)) }
    for diagnostic in report.diagnostics {
      let path = diagnostic.file.path
      suites[path, default: Suite(path: report.checkoutPath(path))].add(diagnostic)
    }
    for error in report.errors {
      suites[error.path, default: Suite(path: report.checkoutPath(error.path))].add(error)
    }
    return suites.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// How many cases of each kind there are.
private struct Counts {
  var tests = 0
  var failures = 0
  var errors = 0
  var skipped = 0

  mutating func add(_ other: Counts) {
    tests += other.tests
    failures += other.failures
    errors += other.errors
    skipped += other.skipped
  }

  var attributes: [(String, String)] {
    [
      ("tests", "\(tests)"), ("failures", "\(failures)"), ("errors", "\(errors)"),
      ("skipped", "\(skipped)"),
    ]
  }
}

/// The cases of one file.
private struct Suite {
  private let path: String
  private var cases: [XMLText] = []
  private var names: [String: Int] = [:]
  private var found = Counts()

  init(path: String) {
    self.path = path
  }

  var counts: Counts { cases.isEmpty ? Counts(tests: 1) : found }

  var element: XMLText {
    let cases = cases.isEmpty ? [testCase("no findings", line: nil, nil)] : cases
    return XMLText("testsuite", [("name", path)] + counts.attributes, .elements(cases))
  }

  mutating func add(_ diagnostic: Diagnostic) {
    let line = diagnostic.file.position(of: diagnostic.range.start).line
    let outcome: XMLText
    if let suppression = diagnostic.suppression {
      outcome = XMLText("skipped", [("message", suppression.phrase)])
      found.skipped += 1
    } else {
      outcome = XMLText(
        "failure", [("message", diagnostic.message), ("type", diagnostic.severity.rawValue)],
        .lines([diagnostic.headline()] + diagnostic.remarks))
      found.failures += 1
    }
    let resource = diagnostic.resource.map { " (\($0))" } ?? ""
    append(diagnostic.rule + resource, line: line, outcome)
  }

  mutating func add(_ error: InputError) {
    append("unreadable input", line: nil, XMLText("error", [("message", error.message)]))
    found.errors += 1
  }

  private mutating func append(_ name: String, line: Int?, _ outcome: XMLText) {
    let number = names[name, default: 0] + 1
    names[name] = number
    cases.append(testCase(number == 1 ? name : "\(name) #\(number)", line: line, outcome))
    found.tests += 1
  }

  private func testCase(_ name: String, line: Int?, _ outcome: XMLText?) -> XMLText {
    var attributes = [("name", name), ("classname", path), ("file", path)]
    if let line { attributes.append(("line", "\(line)")) }
    return XMLText("testcase", attributes, .elements(outcome.map { [$0] } ?? []))
  }
}
