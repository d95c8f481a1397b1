// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// The lines that show how a value changes: scalars on one line, data as a structural diff.
///
/// Everything goes through JSON, which escapes what controls a terminal; so a plan that was saved looks as
/// it did. Recurses once a level of the data, whose depth the reader bounds.
struct ValueLines {
  /// A line with its sign.
  struct Line: Hashable {
    /// `+`, `-`, `~` or a blank.
    var sign: String
    /// How many levels it stands inside of the value.
    var depth: Int
    /// The text.
    var text: String
  }

  /// The longest data that stand on one line.
  private static let widest = 60

  /// The longest change that stands on one line.
  private static let widestChange = 120

  /// The longest function that is shown beside a value that is not known.
  private static let widestFunction = 100

  /// The lines.
  private(set) var lines: [Line] = []

  /// What stands in front of a function's text in the data, which no JSON of input can hold as it is.
  private static let mark: Unicode.Scalar = "\u{1}"

  /// Shows a change of what has a name; with `hasUnknown`, functions stand for what is not known yet.
  init(_ name: String, from before: Node?, to after: Node?, hasUnknown: Bool, comment: String = "")
  {
    let old = before.map { Self.plain(JSONText($0), hasUnknown) }
    let new = after.map { Self.plain(JSONText($0), hasUnknown) }
    let label = name.escapingControls + (old == nil && new == nil ? "" : " = ")
    let diff = StructuralDiff(old, new)
    if diff.isSame, let new {
      whole(new, " ", label, 0)
      if let first = lines.indices.first { lines[first].sign = "~" }
    } else if old == nil, new == nil {
      add(" ", 0, label)
    } else {
      append(diff, label, 0)
    }
    if !comment.isEmpty, let first = lines.indices.first {
      lines[first].text += "  # \(comment)"
    }
  }

  private mutating func add(_ sign: String, _ depth: Int, _ text: String) {
    lines.append(Line(sign: sign, depth: depth, text: text))
  }

  private mutating func append(_ diff: StructuralDiff, _ label: String, _ depth: Int) {
    switch diff {
    case .same(let node): whole(node, " ", label, depth)
    case .added(let node): whole(node, "+", label, depth)
    case .removed(let node): whole(node, "-", label, depth)
    case .changed(let old, let new):
      let (before, after) = (word(old) ?? JSONText(old).line, word(new) ?? JSONText(new).line)
      let length = 2 * depth + [label, before, after].reduce(0) { $0 + $1.utf8.count }
      if length <= Self.widestChange {
        add("~", depth, "\(label)\(before) -> \(after)")
      } else {
        whole(old, "-", label, depth)
        whole(new, "+", label, depth)
      }
    case .object(let members):
      add("~", depth, label + "{")
      rest(members.map { (JSONText.string($0.name).line + ": ", $0.value) }, depth)
      add(" ", depth, "}")
    case .list(let items):
      add("~", depth, label + "[")
      rest(items.map { ("", $0) }, depth)
      add(" ", depth, "]")
    }
  }

  /// Shows the parts of what changes inside: what stays only where it is a scalar, for orientation.
  private mutating func rest(_ parts: [(label: String, diff: StructuralDiff)], _ depth: Int) {
    var hidden = 0
    for part in parts {
      if part.diff.isSame, !isSingle(part.diff) {
        hidden += 1
      } else {
        append(part.diff, part.label, depth + 1)
      }
    }
    if hidden > 0 { add(" ", depth + 1, "# (\(hidden) unchanged hidden)") }
  }

  private func isSingle(_ diff: StructuralDiff) -> Bool {
    if case .same(let node) = diff { isSingle(node) } else { false }
  }

  private func isSingle(_ node: Node) -> Bool { node.items == nil && node.entries == nil }

  private mutating func whole(_ node: Node, _ sign: String, _ label: String, _ depth: Int) {
    if let word = word(node) {
      add(sign, depth, label + word)
    } else if let entries = node.entries, !fits(node) {
      add(sign, depth, label + "{")
      for entry in entries {
        whole(entry.value, sign, JSONText.string(entry.key.text ?? "").line + ": ", depth + 1)
      }
      add(sign, depth, "}")
    } else if let items = node.items, !fits(node) {
      add(sign, depth, label + "[")
      for item in items { whole(item, sign, "", depth + 1) }
      add(sign, depth, "]")
    } else {
      add(sign, depth, label + JSONText(node).line)
    }
  }

  private func fits(_ node: Node) -> Bool {
    !node.contains(Self.mark) && JSONText(node).line.utf8.count <= Self.widest
  }

  /// What stands in the place of a value that a function makes; nil for other values.
  private func word(_ node: Node) -> String? {
    guard let text = node.text, text.unicodeScalars.first == Self.mark else { return nil }
    let function = text.unicodeScalars.dropFirst()
    let shown = String(String.UnicodeScalarView(function.prefix(Self.widestFunction)))
    return "(known after deploy)  # \(shown)" + (function.count > Self.widestFunction ? "…" : "")
  }

  /// The data as JSON gives them back, so that equal plans look equal; functions as one marked text.
  private static func plain(_ value: JSONText, _ hasUnknown: Bool) -> Node {
    switch value {
    case .null: return .plain("null")
    case .bool(let value): return .plain(value ? "true" : "false")
    case .integer(let value): return .plain(String(value))
    case .string(let text):
      // A text of the input that begins so must not be taken for a function.
      return .string(text.unicodeScalars.first == mark ? text.escapingControls : text)
    case .array(let items): return .sequence(items.map { plain($0, hasUnknown) })
    case .object(let members):
      if hasUnknown, members.count == 1, let name = members.first?.name,
        name == "Ref" || name.hasPrefix("Fn::")
      {
        return .string(String(mark) + value.line)
      }
      return .mapping(members.map { ($0.name, plain($0.value, hasUnknown)) })
    }
  }
}

extension Node {
  /// Whether some text in the data begins with a mark.
  fileprivate func contains(_ mark: Unicode.Scalar) -> Bool {
    text?.unicodeScalars.first == mark || (items ?? []).contains { $0.contains(mark) }
      || (entries ?? []).contains { $0.value.contains(mark) }
  }
}
