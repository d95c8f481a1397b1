// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// What the README and the demo show is what the command prints.
@Suite struct DocumentationTests {
  @Test func `the example of the README is real`() throws {
    let template = Command.root.appending(path: "examples/mistakes.template.txt")
    let text = try String(contentsOf: template, encoding: .utf8)
    let output = try Command().run("lint", "--stdin-filename", "mistakes.yaml", "-", input: text)
    #expect(output.status == 1)
    let first = output.standardOutput.components(separatedBy: "\n\n").first ?? ""
    let readme = try String(contentsOf: Command.root.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("```text\n\(first)\n```"), Comment(rawValue: first))
  }

  @Test func `every option of lint stands in the README`() throws {
    let help = try Command().run("lint", "--help").standardOutput
    let readme = try String(contentsOf: Command.root.appending(path: "README.md"), encoding: .utf8)
    let options = help.split(whereSeparator: { " ,[]".contains($0) || $0.isNewline })
      .filter { $0.hasPrefix("--") && $0.count > 3 }
    #expect(options.count > 10)
    for option in Set(options) where option != "--help" && option != "--version" {
      #expect(readme.contains(option), Comment(rawValue: String(option)))
    }
  }

  @Test func `every limit of the documentation is the one in force`() throws {
    let limits = try String(
      contentsOf: Command.root.appending(path: "docs/limits.md"), encoding: .utf8)
    let deep = "AWSTemplateFormatVersion: x\nA: " + String(repeating: "[", count: 300)
    let output = try Command().run("lint", "-", input: deep)
    #expect(output.status == 1)
    #expect(limits.contains("collections can be nested 256 deep, not deeper"))
    #expect(output.standardOutput.contains("collections can be nested 256 deep, not deeper"))
  }

  @Test func `a file that is too large is refused at once`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", to: "large.yaml")
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 100_000_000)
    try handle.close()
    let output = try Command(directory: folder.url).run("lint", "large.yaml")
    #expect(output.status == 66)
    #expect(
      output.standardError.hasPrefix(
        "error: read 'large.yaml': it has 100000000 bytes; an input can have at most 67108864"))
  }
}
