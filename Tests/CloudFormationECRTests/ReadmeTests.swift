// SPDX-License-Identifier: Apache-2.0

import CloudFormationECR
import Foundation
import TestSupport
import Testing

/// The library section of the README.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try String(
      contentsOf: PythonTools.root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func `the finding of the README is real`() throws {
    let template = StackTemplate { $0.add("Api", Repository { $0.repositoryName = "Shop/api" }) }
    let finding = try #require(template.validate().first)
    let isShown = readme.contains("```text\n\(finding)\n```")
    #expect(isShown, Comment(rawValue: finding.description))
  }

  /// Builds both files of the README against a repository that holds what is here now.
  @Test func `the package of the README builds and its template is right`() throws {
    let address = "https://github.com/OWNER/cfn-ecr"
    let library = readme.components(separatedBy: "## Library\n").last ?? ""
    let blocks = library.components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    try #require(blocks.count >= 2 && blocks[0].contains(address))
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "cfn-ecr-library-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let origin = folder.appending(path: "cfn-ecr")
    try copySources(to: origin)
    let sources = folder.appending(path: "templates/Sources/templates")
    try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
    let package = folder.appending(path: "templates")
    try blocks[0].replacing(address, with: origin.absoluteString)
      .write(to: package.appending(path: "Package.swift"), atomically: false, encoding: .utf8)
    try blocks[1]
      .write(to: sources.appending(path: "main.swift"), atomically: false, encoding: .utf8)
    let text = try run("swift", "run", "--quiet", in: package)
    let outcome = Linter().lint(SourceFile(path: "shop.yaml", text: text))
    #expect(outcome.repositories == 1)
    #expect(outcome.diagnostics == [])
  }

  /// Makes a repository of what the package is built from.
  private func copySources(to origin: URL) throws {
    try FileManager.default.createDirectory(at: origin, withIntermediateDirectories: true)
    for name in ["Package.swift", "Sources", "Tests", "examples"] {
      try FileManager.default.copyItem(
        at: PythonTools.root.appending(path: name), to: origin.appending(path: name))
    }
    try run("git", "init", "--quiet", "--initial-branch=main", in: origin)
    try run("git", "add", "--all", in: origin)
    try run(
      "git", "-c", "user.name=test", "-c", "user.email=test@example.com",
      "-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "--message=now",
      in: origin)
  }

  @discardableResult
  private func run(_ arguments: String..., in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // A hook of git that runs the tests names its own repository.
    process.environment = ProcessInfo.processInfo.environment
      .filter { !$0.key.hasPrefix("GIT_") }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let output = String(decoding: data, as: UTF8.self)
    #expect(process.terminationStatus == 0, Comment(rawValue: output))
    return output
  }
}
