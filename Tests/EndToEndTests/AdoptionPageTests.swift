// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// `docs/adoption.md`, `docs/rendering.md` and the examples that they name are what they say they are.
@Suite struct AdoptionPageTests {
  /// Runs a page from the top to the end in one folder: a block with a path behind its language is a
  /// file, the lines of a `console` block after `$ ` are commands, and what follows is what they print.
  @Test(arguments: ["adoption", "rendering"])
  func `every command of the page prints what stands there`(name: String) throws {
    let page = try MarkdownPage(Command.root.appending(path: "docs/\(name).md"))
    let folder = try TemporaryFolder()
    var rewritten = page
    var sessions: [(block: MarkdownPage.Block, text: String)] = []
    for block in page.blocks {
      let words = block.language.split(separator: " ")
      if words.count == 2 {
        try folder.write(block.text, to: String(words[1]))
      } else if block.language == "console" {
        var text = ""
        for line in block.text.split(separator: "\n") where line.hasPrefix("$ ") {
          text += "\(line)\n" + (try run(String(line.dropFirst(2)), in: folder))
        }
        sessions.append((block, text))
      }
    }
    #expect(sessions.count > 4)
    for (block, text) in sessions.reversed() { rewritten.replace(block, with: text) }
    try Golden.expect(rewritten.text, equals: page.url)
  }

  private func run(_ command: String, in folder: TemporaryFolder) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "exec 2>&1; \(command)"]
    process.currentDirectoryURL = folder.url
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = products.path + ":" + (environment["PATH"] ?? "")
    process.environment = environment
    let log = folder.url.deletingLastPathComponent()
      .appending(path: "\(folder.url.lastPathComponent).log")
    try Data().write(to: log)
    defer { try? FileManager.default.removeItem(at: log) }
    process.standardOutput = try FileHandle(forWritingTo: log)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let output = try String(contentsOf: log, encoding: .utf8)
    let status = process.terminationStatus
    return output + (status == 0 ? "" : "[exit status \(status)]\n")
  }

  @Test func `the examples name hooks that there are and commands that run`() throws {
    func read(_ path: String) throws -> String {
      try String(contentsOf: Command.root.appending(path: path), encoding: .utf8)
    }
    func values(_ key: String, _ text: String) -> [String] {
      text.split(separator: "\n").compactMap { line in
        line.range(of: "\(key): ").map { String(line[$0.upperBound...]) }
      }
    }
    let hooks = try read(".pre-commit-hooks.yaml")
    #expect(values("- id", hooks) == ["cfn-ecr-lint", "cfn-ecr-fix"])
    #expect(
      Set(values("- id", try read("examples/pre-commit-config.yaml")))
        == Set(values("- id", hooks)))

    let help = try Command().run("lint", "--help").standardOutput
    for text in try [hooks, read("examples/github-workflow.yaml"), read("examples/gitlab-ci.yaml")]
    {
      let commands = text.split(separator: "\n").filter { $0.contains("cfn-ecr lint --") }
      #expect(!commands.isEmpty)
      for option in commands.flatMap({ $0.split(separator: " ") }) where option.hasPrefix("--") {
        #expect(help.contains(option), Comment(rawValue: String(option)))
      }
    }
    let version = try Command().run("--version").standardOutput.split(separator: " ")
    for name in ["pre-commit-config", "github-workflow", "gitlab-ci"] {
      #expect(try read("examples/\(name).yaml").contains("v\(version[1])"))
    }
  }
}
