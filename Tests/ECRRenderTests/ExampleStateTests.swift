// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRRender
import Foundation
import TemplateDiagnostics
import TemplateSyntax
import TestSupport
import Testing

/// The recorded states that come with the project.
@Suite struct ExampleStateTests {
  private static let folder = PythonTools.root.appending(path: "examples/states")

  private func read(_ name: String) throws -> SnapshotFile {
    let url = Self.folder.appending(path: name)
    return SnapshotFile(SourceFile(path: name, bytes: Array(try Data(contentsOf: url))))
  }

  @Test(arguments: ["registry.json", "describe-repositories.json", "aws-cli-outputs.json"])
  func `every one can be read`(name: String) throws {
    let file = try read(name)
    #expect(file.diagnostics.isEmpty)
    #expect(
      file.snapshot.repositories.items().map(\.name) == ["team/app", "team/base", "team/lambda"])
    #expect(file.snapshot.account == "111111111111")
    #expect(file.snapshot.region == "us-east-1")
  }

  @Test func `the snapshot is what this version writes`() throws {
    let url = Self.folder.appending(path: "registry.json")
    try Golden.expect(SnapshotWriter.text(of: try read("registry.json").snapshot), equals: url)
    try PythonTools.expectValid([url], as: "snapshot")
  }

  @Test func `one has images and a stack, one lacks a policy, one lacks all of them`() throws {
    func imported(_ name: String) throws -> [String] {
      let file = try read(name)
      return TemplateImport(file.snapshot, ImportRequest(), in: file.file, as: .yaml).templates
        .flatMap(\.resources).map(\.identifier)
    }
    #expect(try imported("registry.json") == ["team/app", "team/base", "team/lambda"])
    #expect(try imported("aws-cli-outputs.json") == ["team/app", "team/lambda"])
    #expect(try imported("describe-repositories.json") == [])
    let snapshot = try read("registry.json").snapshot
    #expect(snapshot.repositories.items().map { $0.images.items().count } == [12, 4, 2])
    #expect(snapshot.stack("registry")?.resources.items().map(\.physicalID) == ["team/app"])
  }
}
