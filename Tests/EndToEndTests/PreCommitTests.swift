// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The hooks of `.pre-commit-hooks.yaml`, run by the real pre-commit from a repository of this package.
@Suite struct PreCommitTests {
  /// A run of git or pre-commit, which share what their environment is.
  private struct Shell {
    var folder: TemporaryFolder
    var directory: String

    func callAsFunction(_ arguments: String...) throws -> Command.Output {
      try run(arguments)
    }

    func run(_ arguments: [String]) throws -> Command.Output {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = arguments
      process.currentDirectoryURL = folder.url.appending(path: directory)
      var environment = ProcessInfo.processInfo.environment
      let tools = Command.root.appending(path: ".venv/bin").path
      environment["PATH"] = tools + ":" + (environment["PATH"] ?? "")
      environment["PRE_COMMIT_HOME"] = folder.url.appending(path: "cache").path
      environment["PRE_COMMIT_COLOR"] = "never"
      // Neither who runs the tests nor how their git is set up may matter.
      environment["GIT_CONFIG_GLOBAL"] = folder.url.appending(path: "gitconfig").path
      environment["GIT_CONFIG_NOSYSTEM"] = "1"
      for name in environment.keys where name.hasPrefix("GIT_") && !name.hasPrefix("GIT_CONFIG_") {
        environment[name] = nil
      }
      process.environment = environment
      process.standardInput = FileHandle.nullDevice
      let name = UUID().uuidString
      process.standardOutput = try folder.handle("log/\(name).out")
      process.standardError = try folder.handle("log/\(name).err")
      try process.run()
      process.waitUntilExit()
      return Command.Output(
        standardOutput: try folder.read("log/\(name).out"),
        standardError: try folder.read("log/\(name).err"), status: process.terminationStatus)
    }

    /// Commits everything that is there; the output of hooks is on standard error.
    func commit(_ message: String) throws -> Command.Output {
      _ = try self("git", "add", "--all")
      return try self("git", "commit", "--quiet", "--message", message)
    }
  }

  /// A repository of the package as it is in the working tree, committed or not.
  private func package(_ folder: TemporaryFolder) throws -> String {
    let copy = folder.url.appending(path: "package")
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    for name in ["Package.swift", ".pre-commit-hooks.yaml", "Sources", "Tests", "examples"] {
      try FileManager.default.copyItem(
        at: Command.root.appending(path: name), to: copy.appending(path: name))
    }
    let shell = Shell(folder: folder, directory: "package")
    _ = try shell("git", "init", "--quiet")
    #expect(try shell.commit("the package").status == 0)
    return try shell("git", "rev-parse", "HEAD").standardOutput.trimmingCharacters(in: .newlines)
  }

  @Test(.timeLimit(.minutes(20)))
  func `the hooks lint and fix what is committed`() throws {
    let tool = Command.root.appending(path: ".venv/bin/pre-commit")
    try #require(
      FileManager.default.isExecutableFile(atPath: tool.path), "'make venv' installs pre-commit")
    let folder = try TemporaryFolder()
    try folder.write(
      "[user]\nname = Test\nemail = test@example.com\n[init]\ndefaultBranch = main\n",
      to: "gitconfig")
    let revision = try package(folder)

    let shell = Shell(folder: folder, directory: "project")
    try folder.write(
      """
      repos:
        - repo: ../package
          rev: \(revision)
          hooks:
            - id: cfn-ecr-lint
            - id: cfn-ecr-fix
              stages: [manual]

      """, to: "project/.pre-commit-config.yaml")
    try folder.write(LintCommandTests.clean, to: "project/ecr.yaml")
    try folder.write(LintCommandTests.other, to: "project/.github/workflows/ci.yaml")
    try folder.write("all:\n\ttrue\n", to: "project/Makefile")
    _ = try shell("git", "init", "--quiet")
    let installed = try shell("pre-commit", "install", "--install-hooks")
    #expect(installed.status == 0, Comment(rawValue: installed.standardOutput))

    let clean = try shell.commit("clean")
    #expect(clean.status == 0, Comment(rawValue: clean.standardError))
    #expect(clean.standardError.contains("Passed"))

    try folder.write(LintCommandTests.bad, to: "project/templates/bad.template")
    let bad = try shell.commit("bad")
    #expect(bad.status == 1)
    #expect(bad.standardError.contains("templates/bad.template:6:27: error: 'IMMUTABEL'"))
    #expect(bad.standardError.contains("[unknown-value]"))

    let fixed = try shell(
      "pre-commit", "run", "--hook-stage", "manual", "cfn-ecr-fix", "--all-files")
    #expect(fixed.status == 1)
    #expect(fixed.standardOutput.contains("files were modified by this hook"))
    #expect(
      try folder.read("project/templates/bad.template")
        == LintCommandTests.bad.replacing("IMMUTABEL", with: "IMMUTABLE"))
    #expect(try shell.commit("fixed").status == 0)

    // Files of no template are passed over, and those of another kind not even given.
    try folder.write("on: [push]\njobs: {}\n", to: "project/other.yaml")
    let other = try shell.commit("other")
    #expect(other.status == 0)
    #expect(other.standardError.contains("Passed"))
    try folder.write("all:\n\tfalse\n", to: "project/Makefile")
    let skipped = try shell.commit("make")
    #expect(skipped.status == 0)
    #expect(skipped.standardError.contains("(no files to check)Skipped"))

    let start = ContinuousClock.now
    let again = try shell("pre-commit", "run", "cfn-ecr-lint", "--all-files")
    #expect(again.status == 0)
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
