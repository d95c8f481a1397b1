// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The judges of the formats refuse what is wrong; one that takes everything would prove nothing.
@Suite struct ValidatorTests {
  private static let changes: [(kind: String, old: String, new: String, words: String)] = [
    ("json", #""group": "#, #""gruop": "#, "group"),
    ("json", #""baselined": 1"#, #""baselined": -1"#, "-1"),
    ("json", #""baselined": 1"#, #""baselined": 1, "more": 2"#, "more"),
    ("json", #""line": 2"#, #""line": 0"#, "line"),
    ("json", #""skipped": 1"#, #""skipped": 1, "skipped": 1"#, "twice"),
    ("json", #""safety": "safe""#, #""safety": "probably""#, "probably"),
    ("sarif", #""level": "error""#, #""level": "fatal""#, "fatal"),
    ("sarif", #""ruleIndex": 1"#, #""ruleIndex": 0"#, "ruleIndex"),
    ("sarif", #""columnKind""#, #""columnKnd""#, "columnKnd"),
    ("sarif", "a whole file", "a [whole](http://file)", "link"),
    ("sarif", "a whole file", "a {0} file", "placeholder"),
    ("sarif", "https://example.com/rules/mutable-tags.md", "docs/a page", "docs/a page"),
    ("sarif", #""suppressions": [],"#, "", "suppressions"),
    ("sarif", "c2a8b4cf37ed1d12:2", "c2a8b4cf37ed1d12:1", "another one"),
    ("sarif", #""uri": "other.yaml""#, #""uri": "a b.yaml""#, "a b.yaml"),
    ("gitlab", #""severity": "minor""#, #""severity": "small""#, "small"),
    ("gitlab", "c2a8b4cf37ed1d12:2", "c2a8b4cf37ed1d12", "twice"),
    ("junit", #"failures="4""#, #"failures="3""#, "declares"),
    ("junit", "<failure ", "<failure \u{1}", "ParseError"),
    ("junit", "</testsuites>", "", "ParseError"),
  ]

  @Test(arguments: changes.indices)
  func `a wrong document is refused`(index: Int) throws {
    let change = Self.changes[index]
    let ending = change.kind == "junit" ? "xml" : "json"
    let good = try String(
      contentsOf: Fixtures("formats").folder
        .appending(path: "findings.\(change.kind).\(ending)"), encoding: .utf8)
    let first = try #require(good.range(of: change.old), Comment(rawValue: change.old))
    let file = FileManager.default.temporaryDirectory
      .appending(path: "cfn-ecr-\(UUID().uuidString).\(ending)")
    defer { try? FileManager.default.removeItem(at: file) }
    try good.replacingCharacters(in: first, with: change.new)
      .write(to: file, atomically: false, encoding: .utf8)
    let program = PythonTools.root.appending(path: "Tests/Validators/validate.py")
    let output = try PythonTools.run([program.path, change.kind, file.path])
    #expect(output.status == 1)
    #expect(output.text.contains(change.words), Comment(rawValue: output.text))
  }
}
