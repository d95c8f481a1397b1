// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Reads a text, writes what it holds, and reads that again.
enum SyntaxHarness {
  static func run(_ bytes: [UInt8], as path: String) -> Int {
    let file = SourceFile(path: path, bytes: bytes)
    let tree = TemplateReader.read(file)
    Harness.check(tree.diagnostics, in: file)
    guard tree.isWhole, let root = tree.root, root.entries != nil else {
      return tree.diagnostics.count
    }
    var count = 0
    for format in [TemplateFormat.yaml, .json] {
      // What has no form in JSON, or is too large when aliases are written out, is refused.
      guard let text = try? TemplateWriter.text(of: root, as: format, isOrdered: false) else {
        continue
      }
      let again = TemplateReader.read(SourceFile(path: "again.\(format)", text: text))
      Harness.require(again.isWhole, "what is written cannot be read", text)
      guard let back = again.root,
        let twice = try? TemplateWriter.text(of: back, as: format, isOrdered: false)
      else { Harness.fail("what is read back cannot be written", text) }
      Harness.require(
        twice == text, "writing what was written gives another text", text + "\n----\n" + twice)
      count += text.utf8.count
    }
    return count
  }
}
