// SPDX-License-Identifier: Apache-2.0

import CloudFormationECR
import Foundation
import TestSupport
import Testing

/// The programs of examples/ as they are built.
@Suite struct ExampleTests {
  @Test func `one template is written for each environment`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "cfn-ecr-example-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = try run("example-environments", folder.path)
    #expect(output == "wrote dev.yaml\nwrote staging.yaml\nwrote prod.yaml\n")
    let names = ["dev", "staging", "prod"]
    let files = names.map { folder.appending(path: "\($0).yaml") }
    var texts: [String] = []
    for (name, file) in zip(names, files) {
      let text = try String(contentsOf: file, encoding: .utf8)
      texts.append(text)
      #expect(text.contains("shop/\(name)/worker"))
      #expect(text.contains("RepositoryPolicyText") == (name == "prod"))
      #expect(Linter().lint(SourceFile(path: name, text: text)).diagnostics == [])
    }
    try expectNothing(of: files)
    try run("example-environments", folder.path)
    #expect(try files.map { try String(contentsOf: $0, encoding: .utf8) } == texts)
  }

  /// Expects another linter to have nothing to say of templates.
  private func expectNothing(of files: [URL]) throws {
    let program = PythonTools.root.appending(path: ".venv/bin/cfn-lint").path
    let output = try PythonTools.run([program] + files.map(\.path))
    #expect(output.status == 0, Comment(rawValue: output.text))
  }

  @Test func `twenty repositories share one policy`() throws {
    let text = try run("example-shared-policy")
    let outcome = Linter().lint(SourceFile(path: "shared.yaml", text: text))
    #expect(outcome.repositories == 20)
    #expect(outcome.diagnostics == [])
    #expect(text.components(separatedBy: "\"archive\"").count == 21)
    #expect(try run("example-shared-policy") == text)
    let file = FileManager.default.temporaryDirectory
      .appending(path: "cfn-ecr-shared-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.write(to: file, atomically: false, encoding: .utf8)
    try expectNothing(of: [file])
  }

  @discardableResult
  private func run(_ name: String, _ arguments: String...) throws -> String {
    let process = Process()
    // The test bundle is built beside the products.
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: name)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
