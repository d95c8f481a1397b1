// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

extension FixIt {
  /// Creates the fix that puts a declaration's value under a key of its own.
  ///
  /// Nil unless the declaration is one line of block style, where that is one edit: `Name: x` becomes
  /// `Name:` and, below it and further in, `Key: x`.
  static func nest(
    _ declaration: Template.Declaration, of section: TemplateSection, under key: String,
    in template: Template
  ) -> FixIt? {
    let file = template.file
    guard [template.root, template.root[section.rawValue]].allSatisfy({ isBlock($0, file) }) else {
      return nil
    }
    let (name, value) = (declaration.key.range, declaration.value.range)
    let line = file.lineTable.line(of: name.start)
    let indent = name.start - file.lineTable.start(ofLine: line)
    let before = file.bytes[max(0, name.start - indent)..<name.start]
    guard before.allSatisfy({ $0 == UInt8(ascii: " ") }), value.start > name.end,
      file.lineTable.line(of: max(value.start, value.end - 1)) == line,
      file.bytes[name.end] == UInt8(ascii: ":")
    else { return nil }
    let between = SourceRange(start: name.end, end: value.start)
    let inner = String(repeating: " ", count: indent + 2)
    return FixIt(
      "put it under '\(key)'", .safe, [Edit(between, ":\n\(inner)\(key): ")])
  }

  private static func isBlock(_ node: Node?, _ file: SourceFile) -> Bool {
    guard let start = node?.valueRange.start, start < file.bytes.count else { return false }
    return file.bytes[start] != UInt8(ascii: "{")
  }
}
