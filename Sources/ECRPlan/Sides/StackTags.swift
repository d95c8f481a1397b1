// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The tags of a stack, which join those of its resources.
///
/// A resource's own tag wins over the stack's of the same key. Source: CloudFormation User Guide, "Resource
/// tags".
struct StackTags {
  private let tags: [StackDescription.Tag]

  /// Takes a stack's tags.
  init(_ tags: [StackDescription.Tag]) {
    self.tags = tags.sorted { $0.key < $1.key }
  }

  /// The properties of a resource with the stack's tags among its own.
  func joined(with properties: Evaluated) -> Evaluated {
    guard !tags.isEmpty else { return properties }
    var properties = properties
    switch properties.content {
    case .choice(let condition, let then, let otherwise):
      properties.content = .choice(
        condition: condition, then: joined(with: then), otherwise: joined(with: otherwise))
    case .object(var fields):
      if let index = fields.fields.firstIndex(where: { $0.name == "Tags" }) {
        fields.fields[index].value = joined(list: fields.fields[index].value)
      } else if !fields.isOpen {
        let list = Evaluated(.list(tags.map(item)), at: properties.origin)
        fields.fields.append(
          Evaluated.Fields.Field(name: "Tags", keyRange: properties.origin.range, value: list))
      }
      properties.content = .object(fields)
    default: break
    }
    return properties
  }

  private func joined(list: Evaluated) -> Evaluated {
    var list = list
    switch list.content {
    case .choice(let condition, let then, let otherwise):
      list.content = .choice(
        condition: condition, then: joined(list: then), otherwise: joined(list: otherwise))
    case .absent: list.content = .list(tags.map(item))
    case .list(let items):
      let keys = Set(items.compactMap { $0["Key"]?.text })
      list.content = .list(items + tags.filter { !keys.contains($0.key) }.map(item))
    default: break
    }
    return list
  }

  private func item(_ tag: StackDescription.Tag) -> Evaluated {
    let range = SourceRange(at: 0)
    let fields = [("Key", tag.key), ("Value", tag.value)].map { name, text in
      Evaluated.Fields.Field(
        name: name, keyRange: range,
        value: Evaluated(.scalar(Scalar(text, style: .doubleQuoted)), at: range))
    }
    return Evaluated(.object(Evaluated.Fields(fields)), at: range)
  }
}
