// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel
import TemplateSyntax

/// Finds what CloudFormation does not take in a declaration that was made of live state.
///
/// The API takes more than the provider schemas do, such as tags with empty values.
struct DeclarationCheck {
  /// One problem.
  struct Problem {
    /// Where, such as `Tags[0].Value`.
    var path: String
    /// What must be so.
    var rule: String
  }

  private(set) var problems: [Problem] = []

  /// Checks a value against a shape.
  mutating func check(_ node: Node, _ shape: Shape, at path: String) {
    switch shape {
    case .string(let rule): check(node.text ?? "", rule, at: path)
    case .boolean: break
    case .list(let rule, let item):
      let items = node.items ?? []
      if !rule.takesCount(items.count) {
        let most = rule.maximumCount.map { " to \($0)" } ?? " or more"
        report("must have \(rule.minimumCount)\(most) items", at: path)
      }
      for (index, node) in items.enumerated() { check(node, item, at: "\(path)[\(index)]") }
    case .object(let object):
      for entry in node.entries ?? [] {
        let name = entry.key.text ?? ""
        guard let property = object.property(named: name) else { continue }
        check(entry.value, property.shape, at: path.isEmpty ? name : "\(path).\(name)")
      }
    case .document(let kind): check(node, kind, at: path)
    }
  }

  private mutating func check(_ text: String, _ rule: StringRule, at path: String) {
    if !rule.takesLength(of: text) {
      let most = rule.maximumLength.map { " to \($0)" } ?? " or more"
      report("must have \(rule.minimumLength)\(most) characters", at: path)
    } else if !rule.takesValue(text) {
      report("can be \(rule.allowed.joined(separator: ", "))", at: path)
    } else if let form = rule.form, !form.matches(text) {
      report("must be \(form.words)", at: path)
    }
    checkReference(text, at: path)
  }

  private mutating func check(_ node: Node, _ kind: DocumentKind, at path: String) {
    let text = node.text ?? Self.compactJSON(node)
    if !kind.takesLength(text.unicodeScalars.count) {
      let most = kind.maximumLength.map { " to \($0)" } ?? " or more"
      report("must have \(kind.minimumLength)\(most) characters", at: path)
    }
    checkReference(text, at: path)
  }

  /// CloudFormation would put a secret in the place of text that looks like a reference to one.
  private mutating func checkReference(_ text: String, at path: String) {
    if text.contains("{{resolve:") {
      report("must not hold '{{resolve:', which CloudFormation replaces", at: path)
    }
  }

  private mutating func report(_ rule: String, at path: String) {
    problems.append(Problem(path: path, rule: rule))
  }

  private static func compactJSON(_ node: Node) -> String {
    switch node.resolved.content {
    case .scalar(let scalar):
      return scalar.style == .plain ? scalar.text : "\"" + scalar.text + "\""
    case .sequence(let items): return "[" + items.map(compactJSON).joined(separator: ",") + "]"
    case .mapping(let entries):
      return "{"
        + entries.map { compactJSON($0.key) + ":" + compactJSON($0.value) }.joined(separator: ",")
        + "}"
    case .alias: return "null"
    }
  }
}
