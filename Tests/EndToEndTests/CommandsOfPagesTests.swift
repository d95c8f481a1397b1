// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The commands that pages tell to run exist.
@Suite struct CommandsOfPagesTests {
  private static let pages: [URL] = {
    let docs = Command.root.appending(path: "docs")
    let folders = [docs, docs.appending(path: "plan")]
    let files = folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.sorted().map { folder.appending(path: $0) }
    }
    return files.filter { $0.pathExtension == "md" } + [Command.root.appending(path: "README.md")]
  }()

  @Test func `commands of the AWS CLI are operations with options that they take`() throws {
    let program = Command.root.appending(path: "Tests/Validators/commands.py").path
    let output = try PythonTools.run([program] + Self.pages.map(\.path))
    #expect(output.status == 0, "\(output.text)")
    #expect((Int(output.text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) > 50)
  }

  @Test func `every page of a finding tells what AWS does and a command`() throws {
    for page in Self.pages where page.path.contains("/docs/plan/") {
      guard page.lastPathComponent != "README.md" else { continue }
      let text = try String(contentsOf: page, encoding: .utf8)
      #expect(text.contains("\n## What AWS does\n"), "\(page.lastPathComponent)")
      let end = text.components(separatedBy: "\n## The way out\n").last ?? ""
      #expect(end.contains("\n```sh\n"), "\(page.lastPathComponent)")
    }
  }

  @Test func `explain gives the page of every finding`() throws {
    for page in Self.pages where page.path.contains("/docs/plan/") {
      let code = page.deletingPathExtension().lastPathComponent
      guard code != "README" else { continue }
      let output = try Command().run("explain", code)
      #expect(output.standardOutput == (try String(contentsOf: page, encoding: .utf8)))
    }
  }

  @Test func `commands of this tool have the options that they are given`() throws {
    var helps: [String: String] = [:]
    var count = 0
    for page in Self.pages {
      let text = try String(contentsOf: page, encoding: .utf8).replacing("\\\n", with: " ")
      for line in text.split(separator: "\n") where line.hasPrefix("cfn-ecr ") {
        let words = line.prefix { $0 != "#" && $0 != "|" && $0 != ">" }.split(separator: " ")
        let names = words.dropFirst().prefix { $0.allSatisfy(\.isLetter) && $0 != "templates" }
        let name = names.prefix(names.first == "lifecycle" ? 2 : 1).joined(separator: " ")
        if helps[name] == nil {
          let output = try Command().run(
            list: name.split(separator: " ").map(String.init) + ["--help"])
          helps[name] = output.standardOutput
        }
        let known = Set(
          (helps[name] ?? "").split { " ,[]()/".contains($0) || $0.isNewline }.map(String.init))
        for word in words where word.hasPrefix("-") && word != "-" {
          count += 1
          #expect(known.contains(String(word)), "\(page.lastPathComponent): \(line)")
        }
      }
    }
    #expect(count > 50)
  }
}
