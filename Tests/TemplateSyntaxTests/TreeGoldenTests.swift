// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateDiagnostics
import TemplateSyntax
import TestSupport
import Testing

@Suite struct TreeGoldenTests {
  @Test(arguments: Fixtures("trees").files("yaml", "json"))
  func `every node has the range that its golden says`(url: URL) throws {
    let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    let tree = TemplateReader.read(file)
    let root = try #require(tree.root)
    var text = "\(tree.format) \(tree.isWhole ? "whole" : "not whole")\n" + treeDump(root, in: file)
    for diagnostic in tree.diagnostics { text += describe(diagnostic) }
    try Golden.expect(text, equals: url.appendingPathExtension("tree"))
  }

  @Test(arguments: Fixtures("errors").files("yaml", "json"))
  func `what cannot be read is said at its place`(url: URL) throws {
    let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    let tree = TemplateReader.read(file)
    #expect(!tree.diagnostics.isEmpty)
    try Golden.expect(
      tree.diagnostics.map(describe).joined(), equals: url.appendingPathExtension("out"))
  }

  private func describe(_ diagnostic: Diagnostic) -> String {
    let file = diagnostic.file
    let place = file.position(of: diagnostic.range.start)
    let source = file.text(of: diagnostic.range).debugDescription
    let notes = diagnostic.notes.map { "  note: \($0.message)\n" }.joined()
    return
      "\(place.line):\(place.column): \(diagnostic.message) [\(diagnostic.rule)] at \(source)\n"
      + notes
  }
}
