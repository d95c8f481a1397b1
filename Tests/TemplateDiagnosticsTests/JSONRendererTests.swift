// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateDiagnostics
import Testing

@Suite struct JSONRendererTests {
  @Test func `an empty report is a document`() {
    let report = LintReport(
      files: 0, skipped: 2, diagnostics: [],
      errors: [InputError(path: "gone.yaml", message: "no such file")], tool: tool)
    #expect(
      JSONRenderer().render(report) == """
        {
          "formatVersion": "1",
          "tool": {
            "version": "0.1.0",
            "factsDate": "2026-10"
          },
          "diagnostics": [],
          "errors": [
            {
              "file": "gone.yaml",
              "message": "no such file"
            }
          ],
          "summary": {
            "files": 0,
            "skipped": 2,
            "errors": 0,
            "warnings": 0,
            "suppressed": 0,
            "baselined": 0
          }
        }

        """)
  }

  @Test func `a finding has every member, in the order of the contract`() {
    var diagnostic = finding("a:\n  é: b\n", "b", "no \"b\"")
    diagnostic.notes = [Note("here")]
    diagnostic.fixes = [.replace(SourceRange(at: 0), with: "x\n", .safe)]
    diagnostic.suppression = Suppression(by: .metadata, reason: "why")
    let place = { (line: Int, column: Int, offset: Int, indent: String) in
      """
      {
      \(indent)  "line": \(line),
      \(indent)  "column": \(column),
      \(indent)  "offset": \(offset)
      \(indent)}
      """
    }
    let whole = report(diagnostic)
    let shown = JSONRenderer().render(whole)
    let expected = """
          {
            "rule": "mutable-tags",
            "severity": "warning",
            "group": "consequences",
            "message": "no \\"b\\"",
            "file": "t.yaml",
            "range": {
              "start": \(place(2, 6, 9, "        ")),
              "end": \(place(2, 7, 10, "        "))
            },
            "resource": null,
            "deployments": [],
            "fingerprint": "\(whole.fingerprint(of: diagnostic))",
            "notes": [
              {
                "message": "here",
                "file": "t.yaml",
                "range": null
              }
            ],
            "fixes": [
              {
                "title": "replace with 'x\\n'",
                "safety": "safe",
                "edits": [
                  {
                    "range": {
                      "start": \(place(1, 1, 0, "                ")),
                      "end": \(place(1, 1, 0, "                "))
                    },
                    "replacement": "x\\n"
                  }
                ]
              }
            ],
            "suppressed": {
              "by": "metadata",
              "reason": "why"
            },
            "documentation": "docs/rules/mutable-tags.md"
          }
      """
    #expect(shown.contains("\"diagnostics\": [\n" + expected + "\n  ],"))
  }

  @Test func `another parser reads back what was written`() throws {
    let hostile = "\"\\/\u{0}\u{8}\u{1f}\n\r\t\u{7f}\u{9b}\u{2028}\u{202e}é値😀\u{FFFF}"
    var diagnostic = finding("a: b\n", "b", hostile, path: hostile)
    diagnostic.resource = "MyRepository"
    diagnostic.deployments = ["prod"]
    let text = JSONRenderer().render(report(diagnostic))
    let raw = text.unicodeScalars.filter { $0.isTerminalControl && $0 != "\n" }
    #expect(raw.isEmpty)

    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let document = try #require(parsed as? [String: Any])
    let findings = try #require(document["diagnostics"] as? [[String: Any]])
    let first = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(first["message"] as? String == hostile)
    #expect(first["file"] as? String == hostile)
    #expect(first["resource"] as? String == "MyRepository")
    #expect(first["deployments"] as? [String] == ["prod"])
    #expect(first["suppressed"] is NSNull)
    let summary = try #require(document["summary"] as? [String: Int])
    #expect(summary["warnings"] == 1)
  }

  @Test func `a note in another file counts in that file`() throws {
    var diagnostic = finding("a: b\n", "b")
    let other = SourceFile(path: "o.yaml", text: "\n\nxy\n")
    diagnostic.notes = [Note("there", at: other.range(of: "y"), in: other)]
    let text = JSONRenderer().render(report(diagnostic))
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let first = try #require((parsed?["diagnostics"] as? [[String: Any]])?.first)
    let note = try #require((first["notes"] as? [[String: Any]])?.first)
    #expect(note["file"] as? String == "o.yaml")
    let start = (note["range"] as? [String: Any])?["start"] as? [String: Int]
    #expect(start == ["line": 3, "column": 2, "offset": 3])
  }
}
