// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

extension FixIt {
  /// Creates the fix that adds attributes to a resource, below one that it has.
  ///
  /// Nil in JSON and wherever the attribute has no lines of its own.
  static func add(
    _ attributes: [String], below entry: Node.Entry, of resource: Resource, in file: SourceFile
  ) -> FixIt? {
    guard resource.node.isBlockMapping(in: file), resource.node.range.contains(entry.key.range),
      let lines = EntryLines(entry, in: file)
    else { return nil }
    let names = attributes.map { "'\($0)'" }.joined(separator: " and ")
    return FixIt("add \(names)", .unsafe, [lines.adding(attributes)])
  }

  /// Creates the fix that moves a property from beside `Properties` to the end of it.
  ///
  /// The deployment fails as it is written, and there is one place where the property can stand.
  static func moveUnderProperties(
    _ entry: Node.Entry, of resource: Resource, in file: SourceFile
  ) -> FixIt? {
    guard resource.node.isBlockMapping(in: file), resource.node.range.contains(entry.key.range),
      let name = entry.key.text, let lines = EntryLines(entry, in: file)
    else { return nil }
    let title = "move it under 'Properties'"
    guard let properties = resource.node.entry("Properties") else {
      let blanks = String(repeating: " ", count: lines.indent)
      let text = "\(blanks)Properties:\n" + lines.text(indentedBy: lines.indent + 2)
      return FixIt(title, .safe, [Edit(lines.range, text)])
    }
    guard properties.value.isBlockMapping(in: file), properties.value[name] == nil,
      resource.node.range.contains(properties.value.range),
      let first = properties.value.writtenEntries?.first,
      let last = properties.value.writtenEntries?.last,
      let child = EntryLines(first, in: file), let end = EntryLines(last, in: file),
      child.indent > lines.indent
    else { return nil }
    let text = lines.text(indentedBy: child.indent)
    if end.range.end == lines.range.start {
      return FixIt(title, .safe, [Edit(lines.range, text)])
    }
    let place = SourceRange(at: end.range.end)
    let insertion =
      end.isEnded ? text : "\n" + String(text.unicodeScalars.dropLast())
    return FixIt(title, .safe, [Edit(lines.range, ""), Edit(place, insertion)])
  }
}
