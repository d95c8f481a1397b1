// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The deployment files of `examples/environments`, rendered.
@Suite struct RenderedEnvironmentsTests {
  private static let names = ["dev", "staging", "prod"]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Renders all of them into a directory of the folder.
  private func render(
    _ options: String..., into directory: String = "out",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Command.Output {
    let examples = Command.root.appending(path: "examples/environments")
    let files = Self.names.map { examples.appending(path: "\($0).yaml").path }
    return try Command(directory: folder.url).run(
      list: ["render", "-o", directory] + files + options, sourceLocation: sourceLocation)
  }

  @Test(arguments: ["yaml", "json"])
  func `they lint clean, here and with another linter`(format: String) throws {
    let output = try render("--format", format)
    #expect(output.status == 0, Comment(rawValue: output.standardError))
    let lint = try Command(directory: folder.url).run("lint", "--strict", "out")
    #expect(lint.status == 0, Comment(rawValue: lint.standardOutput))
    #expect(lint.standardError == "3 templates, 7 repositories: no findings\n")
    let program = PythonTools.root.appending(path: ".venv/bin/cfn-lint").path
    let files = Self.names.map { folder.url.appending(path: "out/\($0).\(format)").path }
    let other = try PythonTools.run([program] + files)
    #expect(other.status == 0, Comment(rawValue: other.text))
  }

  @Test(arguments: ["yaml", "json"])
  func `twice gives the same bytes`(format: String) throws {
    _ = try render("--format", format, into: "one")
    _ = try render("--format", format, into: "two")
    for name in Self.names {
      let (one, two) = try (
        folder.read("one/\(name).\(format)"), folder.read("two/\(name).\(format)")
      )
      #expect(!one.isEmpty && one == two, Comment(rawValue: name))
    }
  }

  @Test func `--check notices one changed character, wherever it is`() throws {
    _ = try render()
    #expect(try render("--check").status == 0)
    let text = try folder.read("out/staging.yaml")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let digit = text.lastIndex { $0.isNumber }
    let last = try #require(digit)
    var changed = ["#" + text, text + "\n", String(text.dropLast()), text + " "]
    changed.append(text.replacingCharacters(in: last...last, with: "x"))
    changed.append(text.replacing("IMMUTABLE", with: "lMMUTABLE", maxReplacements: 1))
    changed.append(lines.joined(separator: "\r\n"))
    for other in changed {
      try folder.write(other, to: "out/staging.yaml")
      let output = try render("--check")
      #expect(output.status == 1)
      #expect(output.standardOutput.hasPrefix("--- a/out/staging.yaml\n+++ b/out/staging.yaml\n"))
      #expect(output.standardError == "3 templates: 1 out of date\n")
      #expect(try folder.read("out/staging.yaml") == other, "nothing is written")
    }
    #expect(try render().status == 0)
    #expect(try folder.read("out/staging.yaml") == text)
  }
}
