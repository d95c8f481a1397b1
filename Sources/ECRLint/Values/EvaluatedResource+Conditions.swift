// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

extension EvaluatedResource {
  /// Whether an `Fn::If` has a say in what stands at a path of properties; `[]` is any item of a list.
  ///
  /// The text of the template counts, so the answer is the same when the condition is decided.
  func isConditional(_ path: [String]) -> Bool {
    resource.properties.map { Self.isConditional($0, path[...]) } ?? false
  }

  private static func isConditional(_ node: Node, _ path: ArraySlice<String>) -> Bool {
    if Expression(node)?.function == .if { return true }
    guard let name = path.first else { return false }
    let rest = path.dropFirst()
    guard name == "[]" else { return node[name].map { isConditional($0, rest) } ?? false }
    return (node.items ?? []).contains { isConditional($0, rest) }
  }
}
