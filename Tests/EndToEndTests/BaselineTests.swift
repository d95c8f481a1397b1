// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite struct BaselineTests {
  /// A project with one bad template and a baseline of it.
  private func project(_ text: String = LintCommandTests.bad) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "bad.yaml")
    let output = try Command(directory: folder.url).run("lint", "--write-baseline", "baseline.json")
    #expect(output.status == 0, Comment(rawValue: output.standardError))
    return folder
  }

  private func lint(_ folder: TemporaryFolder, _ arguments: String...) throws -> Command.Output {
    try Command(directory: folder.url).run(list: ["lint"] + arguments)
  }

  @Test func `a baseline holds one line a finding`() throws {
    let folder = try project()
    #expect(
      try folder.read("baseline.json") == """
        {
          "formatVersion": "1",
          "findings": [
            {"file": "bad.yaml", "rule": "unknown-value", "resource": "Images", "count": 1, \
        "fingerprint": "033a1a22d2bdebb7", "message": "'IMMUTABEL' is not a value of this property; \
        can be 'MUTABLE', 'IMMUTABLE', 'MUTABLE_WITH_EXCLUSION' or 'IMMUTABLE_WITH_EXCLUSION'"}
          ]
        }

        """)
    try folder.write(LintCommandTests.clean, to: "bad.yaml")
    _ = try lint(folder, "--write-baseline", "baseline.json")
    #expect(
      try folder.read("baseline.json") == """
        {
          "formatVersion": "1",
          "findings": []
        }

        """)
  }

  @Test func `what the baseline holds does not count`() throws {
    let folder = try project()
    let output = try lint(folder, "--baseline", "baseline.json")
    #expect(output.status == 0)
    #expect(output.standardOutput.isEmpty)
    #expect(output.standardError == "1 template, 1 repository: 1 in the baseline\n")
    #expect(try lint(folder).status == 1)

    let shown = try lint(folder, "--baseline", "baseline.json", "--show-suppressed")
    #expect(shown.standardOutput.contains("= suppressed by baseline\n"))
    let json = try lint(
      folder, "--baseline", "baseline.json", "--show-suppressed", "--format", "json")
    #expect(json.standardOutput.contains(#""by": "baseline""#))
    #expect(json.standardOutput.contains(#""baselined": 1"#))
  }

  @Test func `lines that move and other files change nothing, and one more is new`() throws {
    let folder = try project()
    try folder.write("# moved\n\n" + LintCommandTests.bad, to: "bad.yaml")
    #expect(try lint(folder, "--baseline", "baseline.json").status == 0)

    try folder.write(LintCommandTests.bad, to: "other.yaml")
    let other = try lint(folder, "--baseline", "baseline.json", "--format", "concise")
    #expect(other.status == 1)
    #expect(other.standardOutput.hasPrefix("other.yaml:6:27: "))
    #expect(other.standardOutput.split(separator: "\n").count == 1)
  }

  @Test func `equal findings are counted`() throws {
    func template(_ count: Int) -> String {
      let names = Array(repeating: "Gone", count: count).joined(separator: ", ")
      return LintCommandTests.clean + "    DependsOn: [\(names)]\n"
    }
    let folder = try project(template(2))
    func errors(_ count: Int) throws -> Int {
      try folder.write(template(count), to: "bad.yaml")
      let output = try lint(folder, "--baseline", "baseline.json", "--format", "concise")
      return output.standardOutput.split(separator: "\n").count
    }
    let before = try errors(2)
    #expect(before == 0)
    #expect(try errors(3) >= 1)
  }

  @Test func `what no longer occurs is named, and writing the baseline takes it out`() throws {
    let folder = try project()
    try folder.write(LintCommandTests.clean, to: "bad.yaml")
    let output = try lint(folder, "--baseline", "baseline.json")
    #expect(output.status == 0)
    #expect(
      output.standardError == """
        baseline.json: 1 finding no longer occurs; '--write-baseline baseline.json' takes it out
          bad.yaml: unknown-value in 'Images': 'IMMUTABEL' is not a value of this property; can be \
        'MUTABLE…
        1 template, 1 repository: no findings

        """)
    _ = try lint(folder, "--baseline", "baseline.json", "--write-baseline", "baseline.json")
    #expect(try folder.read("baseline.json").contains(#""findings": []"#))
  }

  @Test func `a run that sees a part leaves the rest of the baseline alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write(LintCommandTests.bad, to: "a.yaml")
    try folder.write(LintCommandTests.bad, to: "b.yaml")
    _ = try lint(folder, "--write-baseline", "baseline.json")
    let whole = try folder.read("baseline.json")

    let partial = try lint(folder, "--baseline", "baseline.json", "a.yaml")
    #expect(partial.standardError == "1 template, 1 repository: 1 in the baseline\n")
    _ = try lint(folder, "--write-baseline", "baseline.json", "a.yaml")
    #expect(try folder.read("baseline.json") == whole)

    let narrow = try lint(
      folder, "--baseline", "baseline.json", "--select", "unpaired-deletion-policy")
    #expect(!narrow.standardError.contains("no longer"))
    _ = try lint(
      folder, "--write-baseline", "baseline.json", "--select", "unpaired-deletion-policy")
    #expect(try folder.read("baseline.json") == whole)

    // Behind a syntax error nothing of the rest can be seen.
    try folder.write(LintCommandTests.bad + "  - [\n", to: "b.yaml")
    #expect(
      try !lint(folder, "--baseline", "baseline.json").standardError.contains("no longer"))

    try FileManager.default.removeItem(at: folder.url.appending(path: "b.yaml"))
    let gone = try lint(folder, "--baseline", "baseline.json")
    #expect(gone.standardError.contains("  b.yaml: unknown-value"))
  }

  @Test func `the configuration can name the baseline from its own directory`() throws {
    let folder = try project()
    try folder.write("baseline: ci/baseline.json\n", to: ".cfn-ecr.yaml")
    try folder.write(folder.read("baseline.json"), to: "ci/baseline.json")
    #expect(try lint(folder).status == 0)
    #expect(try lint(folder, "--no-baseline").status == 1)
    try folder.write(LintCommandTests.clean, to: "deep/clean.yaml")
    #expect(
      try Command(directory: folder.url.appending(path: "deep")).run("lint", "../bad.yaml").status
        == 0)
    #expect(try lint(folder, "--no-baseline", "--baseline", "baseline.json").status == 64)
  }

  @Test func `an allowed finding stays out of the baseline`() throws {
    let allowed = LintCommandTests.bad.replacing(
      "IMMUTABEL", with: "IMMUTABEL # cfn-ecr: allow unknown-value -- legacy")
    let folder = try project(allowed)
    #expect(try folder.read("baseline.json").contains(#""findings": []"#))
  }

  @Test(arguments: [
    ("[]", "1:1: error: a baseline must be a mapping with 'formatVersion' and 'findings'"),
    ("{}", "1:1: error: the 'formatVersion' of a baseline can only be '1'"),
    (#"{"formatVersion": "2", "findings": []}"#, "1:19: error: the 'formatVersion'"),
    (#"{"formatVersion": "1"}"#, "1:1: error: the 'findings' of a baseline must be a list"),
    (
      #"{"formatVersion": "1", "findings": [1]}"#, "1:37: error: a finding must be a mapping"
    ),
    (
      #"{"formatVersion": "1", "findings": [{"fingerprint": "XYZ"}]}"#,
      "1:53: error: the 'fingerprint' of a finding must be 16 hexadecimal digits"
    ),
    (
      #"{"formatVersion": "1", "findings": [{"fingerprint": "0123456789abcdef", "count": 0}]}"#,
      "1:82: error: the 'count' of a finding must be a whole number above 0"
    ),
    (
      #"{"formatVersion": "1", "findings": [{"fingerprint": "0123456789abcdef"}]}"#,
      "1:37: error: a finding must have a 'rule' and a 'file'"
    ),
    ("{\"formatVersion\": \"1\",\n<<<<<<< ours\n", "baseline.json:2:1: error: "),
    ("", "1:1: error: a baseline must be a mapping"),
  ])
  func `a wrong baseline ends with 78 and says where`(text: String, words: String) throws {
    let folder = try project()
    try folder.write(text, to: "baseline.json")
    for option in ["--baseline", "--write-baseline"] {
      let output = try lint(folder, option, "baseline.json")
      #expect(output.status == 78)
      #expect(output.standardOutput.isEmpty)
      #expect(output.standardError.contains("baseline.json:"))
      #expect(output.standardError.contains(words), Comment(rawValue: output.standardError))
      #expect(try folder.read("baseline.json") == text)
    }
  }

  @Test func `a baseline that is not there is an error and says how to make one`() throws {
    let folder = try project()
    let output = try lint(folder, "--baseline", "gone.json")
    #expect(output.status == 78)
    #expect(output.standardError.contains("'--write-baseline' makes one"))
    #expect(
      try lint(folder, "--baseline", "new.json", "--write-baseline", "new.json").status == 0)
  }

  @Test func `a baseline that cannot be written is 73`() throws {
    let folder = try project()
    let output = try lint(folder, "--write-baseline", "gone/baseline.json")
    #expect(output.status == 73)
    #expect(output.standardError.contains("error: write 'gone/baseline.json': "))
    #expect(output.standardOutput.contains("[unknown-value]"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
        == ["bad.yaml", "baseline.json"])
  }
}
