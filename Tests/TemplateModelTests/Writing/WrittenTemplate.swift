// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

/// A template written as YAML and as JSON, and what must come back.
struct WrittenTemplate {
  let yaml: String
  let json: String
  let data: Node

  init(_ node: Node, isOrdered: Bool = true) throws {
    yaml = try TemplateWriter.text(of: node, as: .yaml, isOrdered: isOrdered)
    json = try TemplateWriter.text(of: node, as: .json, isOrdered: isOrdered)
    data = plainData(isOrdered ? node.inTemplateOrder.longForms : node.longForms)
  }

  /// What our own readers do not read back as it was; empty when all is well.
  func losses() -> [String] {
    [(yaml, "t.yaml"), (json, "t.json")].compactMap { text, path in
      let tree = TemplateReader.read(SourceFile(path: path, text: text))
      guard let root = tree.root, tree.isWhole, tree.diagnostics.isEmpty else {
        return "\(path) has \(tree.diagnostics.map(\.message))"
      }
      return plainData(root.longForms) == data ? nil : "\(path) holds other data"
    }
  }

  /// Writes the files that `Tests/Validators/templates.py` reads.
  func save(as name: String, in folder: URL) throws {
    for (text, suffix) in [
      (yaml, "yaml"), (json, "json"), (try JSONWriter.text(of: data), "data"),
    ] {
      try Data(text.utf8).write(to: folder.appending(path: "\(name).\(suffix)"))
    }
  }
}
