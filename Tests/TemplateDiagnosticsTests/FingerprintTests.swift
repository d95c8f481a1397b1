// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import Testing

@Suite struct FingerprintTests {
  private func fingerprint(_ diagnostic: Diagnostic) -> String {
    report(diagnostic).fingerprint(of: diagnostic).description
  }

  private var base: Diagnostic {
    var diagnostic = finding("a: b\nc: d\n", "d")
    diagnostic.resource = "MyRepository"
    diagnostic.path = ["Resources", "MyRepository", "c"]
    return diagnostic
  }

  @Test func `the algorithm is part of the format of baselines`() {
    #expect(fingerprint(base) == "b9f459762e2f9a76")
  }

  @Test func `lines, messages, severities and deployments do not matter`() {
    var moved = base
    moved.file = SourceFile(path: "t.yaml", text: "\n\n# comment\n\na: b\nc: d\n")
    moved.range = moved.file.range(of: "d\n")
    moved.range = SourceRange(start: moved.range.start, end: moved.range.end - 1)
    moved.message = "reworded"
    moved.severity = .error
    moved.deployments = ["prod"]
    moved.notes = [Note("n")]
    #expect(fingerprint(moved) == fingerprint(base))
  }

  @Test func `path, rule, resource, property path and offending text matter`() {
    var others = Array(repeating: base, count: 6)
    others[0].rule = "other-rule"
    others[1].resource = "Other"
    others[2].path = ["Resources", "MyRepository", "d"]
    others[3].range = SourceRange(start: 0, end: 1)
    others[4].file = SourceFile(path: "u.yaml", bytes: base.file.bytes)
    others[5].path = ["Resources", "MyRepositoryc"]
    let all = Set((others + [base]).map(fingerprint))
    #expect(all.count == 7)
    #expect(Set(all.map(\.utf8.count)) == [16])
  }

  @Test func `line ends do not matter`() {
    let unix = finding("a: b\nc: d\n", "b\nc")
    let windows = finding("a: b\r\nc: d\r\n", "b\r\nc")
    #expect(fingerprint(unix) == fingerprint(windows))
  }

  @Test func `the path counts from the root of the project however the run was started`() {
    let (near, far) = (
      finding("a", "a", path: "./t.yaml"), finding("a", "a", path: "/p/sub/t.yaml")
    )
    #expect(fingerprint(near) == fingerprint(finding("a", "a", path: "t.yaml")))
    let rooted = LintReport(
      files: 2, diagnostics: [], tool: tool,
      relativePaths: ["./t.yaml": "sub/t.yaml", "/p/sub/t.yaml": "sub/t.yaml"])
    #expect(rooted.fingerprint(of: near) == rooted.fingerprint(of: far))
    #expect(rooted.relativePath(of: near.file) == "sub/t.yaml")
  }
}
