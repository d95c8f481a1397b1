// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateSyntax

/// A tree as text: one line a node, with its range and the text that the range covers.
public func treeDump(_ node: Node, in file: SourceFile) -> String {
  var lines: [String] = []

  func place(_ range: SourceRange) -> String {
    let start = file.position(of: range.start)
    let end = file.position(of: range.end)
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }

  func visit(_ node: Node, _ label: String, _ depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    let tag = node.tag.map { " \($0)" } ?? ""
    let source = file.text(of: node.valueRange).debugDescription
    var line = "\(indent)\(label) \(place(node.range))\(tag)"
    if node.valueRange != node.range { line += " value \(place(node.valueRange))" }
    switch node.content {
    case .scalar(let scalar):
      lines.append("\(line) \(scalar.style) \(scalar.text.debugDescription) from \(source)")
    case .alias(let alias):
      lines.append(
        "\(line) alias *\(alias.name) \(alias.target == nil ? "unresolved" : "resolved")")
    case .sequence(let items):
      lines.append("\(line) sequence of \(items.count) from \(source)")
      for item in items { visit(item, "-", depth + 1) }
    case .mapping(let entries):
      lines.append("\(line) mapping of \(entries.count) from \(source)")
      for entry in entries {
        visit(entry.key, "key", depth + 1)
        visit(entry.value, "value", depth + 1)
      }
    }
  }

  visit(node, "root", 0)
  return lines.joined(separator: "\n") + "\n"
}
