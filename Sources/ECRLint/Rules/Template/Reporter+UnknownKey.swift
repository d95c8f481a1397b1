// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

extension Reporter {
  /// Reports the keys of a mapping that are not among those that it can have.
  ///
  /// A key that is near to one that the mapping lacks can be replaced safely when nothing else is as
  /// near: the deployment fails as it is written.
  mutating func reportUnknownKeys(
    _ rule: RuleDescriptor, in entries: [Node.Entry], of owner: String, among known: [String]
  ) {
    let present = Set(entries.compactMap(\.key.text))
    for entry in entries {
      guard let name = entry.key.text, !known.contains(name) else { continue }
      let nearest = NearestName(to: name, among: known)
      let free = nearest.flatMap { nearest in
        nearest.isOnly && !present.contains(nearest.name) ? nearest.name : nil
      }
      let hint =
        nearest.map { didYouMean($0.name) }
        ?? (known.count == 1 ? "; its only key is " : "; its keys are ") + listed(known)
      report(
        rule, "'\(clipped(name))' is not a key of \(owner)\(hint)", at: entry.key,
        fixes: free.map { [.replace(entry.key, with: $0, .safe)] } ?? [])
    }
  }
}

extension Reporter {
  /// The fix that lets a reference name something else; nil where the name is not written as it is.
  ///
  /// What was meant can also be a declaration that is missing, so it is never safe.
  mutating func renaming(_ reference: Reference, to name: String) -> FixIt? {
    let range: SourceRange
    if let part = reference.textRange {
      range = self.range(of: part, in: reference.node)
    } else {
      guard let scalar = reference.node.scalar,
        [.plain, .singleQuoted, .doubleQuoted].contains(scalar.style)
      else { return nil }
      let quotes = scalar.style == .plain ? 0 : 1
      let whole = reference.node.valueRange
      range = SourceRange(start: whole.start + quotes, end: whole.end - quotes)
    }
    let written =
      switch reference.target {
      case .value(let name), .attribute(let name, _), .condition(let name), .mapping(let name),
        .dependency(let name):
        name
      }
    guard template.file.text(of: range) == written else { return nil }
    return .replace(range, with: name, .unsafe)
  }
}

extension FixIt {
  /// Creates the fix that replaces a scalar's text and keeps its quotes.
  static func replace(_ node: Node, with text: String, _ safety: Safety) -> FixIt {
    let quote =
      switch node.scalar?.style {
      case .doubleQuoted: "\""
      case .singleQuoted: "'"
      case .plain, .literal, .folded, nil: ""
      }
    return FixIt(
      "replace with '\(text)'", safety, [Edit(node.valueRange, quote + text + quote)])
  }
}

/// Names in quotes, joined by commas and a last "and".
func listed(_ names: [String]) -> String {
  let quoted = names.map { "'\(clipped($0))'" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " and " + last
}
