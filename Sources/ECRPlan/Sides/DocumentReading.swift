// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Reads the documents in a value, so that the value holds data in the place of text.
struct DocumentReading {
  /// The template that holds the documents.
  let template: Template

  /// Reads what the shape says are documents; a text that is no JSON stays text.
  func read(_ value: Evaluated, _ shape: Shape) -> Evaluated {
    var value = value
    switch (value.content, shape) {
    case (.choice(let condition, let then, let otherwise), _):
      value.content = .choice(
        condition: condition, then: read(then, shape), otherwise: read(otherwise, shape))
    case (.object(var fields), .object(let object)):
      for index in fields.fields.indices {
        let field = fields.fields[index]
        guard let property = object.property(named: field.name) else { continue }
        fields.fields[index].value = read(field.value, property.shape)
      }
      value.content = .object(fields)
    case (.list(let items), .list(_, let item)):
      value.content = .list(items.map { read($0, item) })
    case (_, .document):
      guard case .document(let document) = EmbeddedDocument.read(value, in: template) else { break }
      value = Evaluated(.json(document.tree), at: value.origin, uses: value.uses)
    default: break
    }
    return value
  }
}
