// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Makes values in the words of a template of what the API answers.
///
/// Live values have no place: their origins are at 0.
enum LiveValue {
  /// The value of a row in the answer of the row's operation; nil when the answer holds none.
  static func value(of property: Property, in answer: Node) -> Evaluated? {
    guard let path = property.live else { return nil }
    var node: Node? = answer
    for member in path.members { node = node?[member] }
    guard let node, !node.isNull else { return nil }
    return value(node, property.shape)
  }

  private static func value(_ node: Node, _ shape: Shape) -> Evaluated {
    switch shape {
    case .string:
      made(node.text.map { .scalar(Scalar($0, style: .doubleQuoted)) } ?? .null)
    case .boolean:
      made(node.text.map { .scalar(Scalar($0.lowercased())) } ?? .null)
    case .list(_, let item):
      made(.list((node.items ?? []).map { value($0, item) }))
    case .object(let object):
      made(.object(fields(node, object)))
    case .document:
      document(node.text ?? "")
    }
  }

  private static func fields(_ node: Node, _ object: ObjectShape) -> Evaluated.Fields {
    Evaluated.Fields(
      object.properties.compactMap { property in
        value(of: property, in: node).map {
          Evaluated.Fields.Field(name: property.name, keyRange: SourceRange(at: 0), value: $0)
        }
      })
  }

  /// A document as parsed data with its text beside it; as text when it is no JSON.
  private static func document(_ text: String) -> Evaluated {
    let origin = Origin(SourceRange(at: 0))
    let piece = Piece(.text(text), at: origin, place: origin.range)
    guard let node = try? JSONReader.read(Array(text.utf8)) else {
      return made(.scalar(Scalar(text, style: .doubleQuoted)))
    }
    return Evaluated(.json(data(node)), at: origin, pieces: [piece])
  }

  /// JSON as a value, of a key that stands twice the last.
  private static func data(_ node: Node) -> Evaluated {
    switch node.content {
    case .scalar(let scalar): return made(node.isNull ? .null : .scalar(scalar))
    case .sequence(let items): return made(.list(items.map(data)))
    case .mapping(let entries):
      var positions: [String: Int] = [:]
      var fields = Evaluated.Fields()
      for entry in entries {
        let name = entry.key.text ?? ""
        let field = Evaluated.Fields.Field(
          name: name, keyRange: SourceRange(at: 0), value: data(entry.value))
        if let position = positions[name] {
          fields.fields[position] = field
        } else {
          positions[name] = fields.fields.count
          fields.fields.append(field)
        }
      }
      return made(.object(fields))
    case .alias: return made(.null)
    }
  }

  private static func made(_ content: Evaluated.Content) -> Evaluated {
    Evaluated(content, at: SourceRange(at: 0))
  }
}
