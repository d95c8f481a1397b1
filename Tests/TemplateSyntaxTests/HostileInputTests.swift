// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateDiagnostics
import TemplateSyntax
import TestSupport
import Testing

@Suite struct HostileInputTests {
  private func read(_ text: String, _ path: String = "t.yaml") -> SyntaxTree {
    TemplateReader.read(SourceFile(path: path, text: text))
  }

  @Test(arguments: ["[", "{\"a\":", "- ", "{a: ", "[["])
  func `nesting that is too deep is one error`(opening: String) {
    let tree = read("x: " + String(repeating: opening, count: 100_000))
    #expect(tree.diagnostics.count == 1)
    #expect(!tree.isWhole)
  }

  @Test func `deep block nesting is one error`() {
    let text = (0..<2000).map { String(repeating: " ", count: $0) + "k:" }.joined(separator: "\n")
    let tree = read(text)
    #expect(tree.diagnostics.map(\.message) == ["collections can be nested 256 deep, not deeper"])
  }

  @Test func `nesting up to the limit is read`() {
    let text = String(repeating: "[", count: 255) + String(repeating: "]", count: 255)
    #expect(read("x: " + text).diagnostics.isEmpty)
  }

  @Test func `aliases that expand too far are one error`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<12 {
      let uses = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(uses)]\n"
    }
    let tree = read(text)
    let errors = tree.diagnostics.filter { $0.severity == .error }
    #expect(errors.count == 1)
    #expect(errors.first?.message.contains("1000000 nodes") == true)
  }

  @Test func `aliases that nest too deep are errors`() {
    var text = "a0: &a0 [x]\n"
    for level in 1..<400 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    let tree = read(text)
    #expect(tree.diagnostics.contains { $0.message.contains("nested 256 deep") })
  }

  @Test func `every prefix of every fixture is read without a trap`() throws {
    for url in Fixtures("trees").files("yaml", "json") + Fixtures("errors").files("yaml", "json") {
      let bytes = Array(try Data(contentsOf: url))
      for end in 0...bytes.count {
        let file = SourceFile(path: url.lastPathComponent, bytes: Array(bytes[..<end]))
        let tree = TemplateReader.read(file)
        for diagnostic in tree.diagnostics {
          #expect(diagnostic.range.end <= max(end, 1))
          _ = file.position(of: diagnostic.range.start)
        }
      }
    }
  }
}
