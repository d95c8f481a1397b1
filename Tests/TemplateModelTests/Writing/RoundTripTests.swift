// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

/// What is written is read back as the same data, by us and by others.
@Suite struct RoundTripTests {
  private static let root = PythonTools.root
  private static let fixtures = "Tests/TemplateModelTests/Fixtures/writing"

  private static func files(in folder: URL) -> [URL] {
    let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (walker?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { ["yaml", "yml", "json", "template"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }

  private func tree(_ url: URL) throws -> SyntaxTree {
    TemplateReader.read(
      SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url))))
  }

  @Test(arguments: ["templates", "Tests"])
  func `every template of the package comes back`(folder: String) throws {
    var count = 0
    for url in Self.files(in: Self.root.appending(path: folder)) {
      let tree = try tree(url)
      guard let root = tree.root, tree.isWhole else { continue }
      count += 1
      for isOrdered in [false, true] {
        let written = try WrittenTemplate(root, isOrdered: isOrdered)
        #expect(written.losses() == [], "\(url.path)")
        // What is written once is written the same again.
        let again = TemplateReader.read(SourceFile(path: "t.yaml", text: written.yaml)).root
        let text = try again.map {
          try TemplateWriter.text(of: $0, as: .yaml, isOrdered: isOrdered)
        }
        #expect(text == written.yaml, "\(url.path)")
      }
    }
    #expect(count > 1)
  }

  /// The templates of the package were written by hand, but for the plain one in the writer's own style.
  @Test func `what a person wrote is written again as it was`() throws {
    for url in Self.files(in: Self.root.appending(path: "templates"))
    where url.lastPathComponent != "repository.yaml" {
      let written = try TemplateWriter.text(of: try #require(try tree(url).root), as: .yaml)
      let text = try String(contentsOf: url, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .drop { $0.hasPrefix("#") }
      #expect(written == lines.joined(separator: "\n"), "\(url.lastPathComponent)")
    }
  }

  @Test(arguments: 0..<20)
  func `random trees come back`(seed: UInt64) throws {
    var nodes = RandomNodes(seed: seed)
    for round in 0..<40 {
      let node = nodes.template()
      let written = try WrittenTemplate(node, isOrdered: false)
      let losses = written.losses()
      #expect(losses == [], "seed \(seed), round \(round): \(written.yaml)")
      let plain = try YAMLWriter.text(of: node)
      #expect(TemplateReader.read(SourceFile(path: "t.yaml", text: plain)).root == node)
    }
  }

  @Test func `other readers find the same data in random trees`() throws {
    let folder = try ScratchFolder()
    for seed in 100..<400 as Range<UInt64> {
      var nodes = RandomNodes(seed: seed)
      try WrittenTemplate(nodes.template(), isOrdered: false).save(as: "\(seed)", in: folder.url)
    }
    _ = try PythonTools.validator("templates", folder.url.path)
  }

  @Test func `CloudFormation's tools find the same data in templates`() throws {
    let folder = try ScratchFolder()
    for (number, url) in Self.files(in: Self.root.appending(path: "templates")).enumerated() {
      let root = try #require(try tree(url).root)
      try WrittenTemplate(root).save(as: "\(number)", in: folder.url)
    }
    let fixtures = Self.files(in: Self.root.appending(path: Self.fixtures))
    #expect(!fixtures.isEmpty)
    for url in fixtures {
      let root = try #require(try tree(url).root)
      try WrittenTemplate(root).save(as: url.lastPathComponent, in: folder.url)
    }
    _ = try PythonTools.validator("templates", folder.url.path, "lint")
  }

  /// For templates that are not the package's: `TEMPLATES=FOLDER swift test --filter RoundTripTests`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["TEMPLATES"] != nil))
  func `templates of a folder come back`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["TEMPLATES"])
    let scratch = try ScratchFolder()
    for url in Self.files(in: URL(filePath: folder)) {
      let tree = try tree(url)
      guard let root = tree.root, tree.isWhole else {
        print("not read: \(url.path): \(tree.diagnostics.first?.message ?? "")")
        continue
      }
      let written = try WrittenTemplate(root)
      #expect(written.losses() == [], "\(url.path)")
      try written.save(as: url.lastPathComponent, in: scratch.url)
    }
    _ = try PythonTools.validator("templates", scratch.url.path, "lint")
  }
}

/// A folder that is gone when nothing refers to it any more.
private final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
