// SPDX-License-Identifier: Apache-2.0

import ECRLint
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

/// The plain template that everybody begins with, whole and with one character missing.
@Suite struct PlainTemplateTests {
  static let yaml = Fixtures().folder.appending(path: "../../../templates/repository.yaml")
  static let json = Fixtures("plain").folder.appending(path: "repository.json")

  private func read(_ url: URL) throws -> SourceFile {
    SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
  }

  @Test func `it is clean as YAML and as JSON and the same in both`() throws {
    let (yaml, json) = (try read(Self.yaml), try read(Self.json))
    for file in [yaml, json] {
      let outcome = Linter().lint(file)
      #expect(outcome.recognition == .template)
      #expect(outcome.repositories == 1)
      #expect(outcome.diagnostics.isEmpty)
    }
    let trees = [TemplateReader.read(yaml), TemplateReader.read(json)]
    #expect(trees.map(\.format) == [.yaml, .json])
    let resources = trees.map { $0.root?["Resources"]?["MyRepository"]?["Properties"] }
    let names = resources.map { $0?.entries?.compactMap(\.key.text) }
    #expect(names[0] == names[1])
    let tags = resources.map { properties in
      properties?["Tags"]?.items?.map { tag in
        tag["Value"].flatMap { Expression($0) }?.argument.text
      }
    }
    #expect(tags[0] == ["RepositoryName", "ENV"])
    #expect(tags[0] == tags[1])
  }

  @Test(arguments: [yaml, json])
  func `one missing character is clean or has a place`(url: URL) throws {
    let whole = try read(url).bytes
    var found = 0
    for offset in whole.indices {
      var bytes = whole
      bytes.remove(at: offset)
      let file = SourceFile(path: url.lastPathComponent, bytes: bytes)
      let outcome = Linter(lintsAllTemplates: true).lint(file)
      for diagnostic in outcome.diagnostics {
        #expect(diagnostic.range.end <= bytes.count)
        #expect(!diagnostic.message.isEmpty)
        // A place is a line of the file, and the text there can be shown.
        let line = file.position(of: diagnostic.range.start).line
        #expect((1...file.lineTable.lineCount).contains(line))
      }
      let report = LintReport(
        files: 1, diagnostics: outcome.diagnostics, tool: ToolInfo(version: "0", factsDate: "0"))
      #expect(TextRenderer().render(report).isEmpty == outcome.diagnostics.isEmpty)
      if !outcome.diagnostics.isEmpty { found += 1 }
    }
    // Most characters of a template matter; a linter that finds little has stopped to look.
    #expect(found * 2 > whole.count)
  }
}
