// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// Makes evaluated values of a JSON tree; nothing in JSON is a function.
struct DocumentBuilder {
  /// What the tree's places count in, when the text was put together.
  var composite: CompositeText?

  /// The parameter that brings the text.
  var parameter: ParameterSource?

  /// Where the text is used.
  var uses: [SourceRange]

  /// What stands for the places of keys when the text is in no template.
  var keyPlace: SourceRange?

  private var duplicates: [EmbeddedDocument.DuplicateKey] = []

  init(
    composite: CompositeText? = nil, parameter: ParameterSource? = nil, uses: [SourceRange],
    keyPlace: SourceRange? = nil
  ) {
    (self.composite, self.parameter) = (composite, parameter)
    (self.uses, self.keyPlace) = (uses, keyPlace)
  }

  /// Makes a document.
  mutating func document(_ node: Node) -> EmbeddedDocument {
    let tree = value(node)
    return EmbeddedDocument(tree: tree, duplicates: duplicates)
  }

  private mutating func value(_ node: Node) -> Evaluated {
    switch node.content {
    case .scalar(let scalar):
      if let composite { return self.scalar(scalar, node.range, in: composite) }
      return Evaluated(
        node.isNull ? .null : .scalar(scalar), at: Origin(node.range, parameter), uses: uses)
    case .sequence(let items):
      return Evaluated(.list(items.map { value($0) }), at: origin(node.range), uses: uses)
    case .mapping(let entries):
      return Evaluated(.object(fields(entries)), at: origin(node.range), uses: uses)
    case .alias:
      return Evaluated(.null, at: origin(node.range))
    }
  }

  private func origin(_ range: SourceRange) -> Origin {
    composite.map { Origin($0.sourceRange(of: range)) } ?? Origin(range, parameter)
  }

  private mutating func fields(_ entries: [Node.Entry]) -> Evaluated.Fields {
    var fields = Evaluated.Fields()
    var positions: [String: Int] = [:]
    for entry in entries {
      let name = entry.key.text ?? ""
      guard composite?.holdsMark(name) != true else {
        fields.isOpen = true
        continue
      }
      let place = keyPlace ?? origin(entry.key.range).range
      let field = Evaluated.Fields.Field(name: name, keyRange: place, value: value(entry.value))
      if let position = positions[name] {
        duplicates.append(
          EmbeddedDocument.DuplicateKey(
            name: name, range: place, first: fields.fields[position].keyRange))
        fields.fields[position] = field
      } else {
        positions[name] = fields.fields.count
        fields.fields.append(field)
      }
    }
    return fields
  }

  private func scalar(
    _ scalar: Scalar, _ range: SourceRange, in composite: CompositeText
  ) -> Evaluated {
    let whole = Origin(composite.sourceRange(of: range))
    if scalar.style == .plain, let piece = composite.piece(markedBy: scalar.text) {
      switch piece.content {
      case .json(let value): return value
      case .unknown(let formula):
        return Evaluated(.unknown(Formula(formula)), at: whole, pieces: [piece])
      case .text: break
      }
    }
    let touched = composite.segments(in: range.start..<range.end)
    let pieces =
      touched.count == 1 && touched.first?.piece.origin.parameter == nil
      ? [] : touched.map(\.piece)
    if composite.holdsMark(scalar.text) {
      return Evaluated(
        .unknown(Formula(composite.parts(of: scalar.text))), at: whole, pieces: pieces)
    }
    let content: Evaluated.Content =
      scalar.style == .plain && scalar.meaning == .null ? .null : .scalar(scalar)
    // A value that a parameter brings whole is written where the parameter's value is.
    if pieces.count == 1, let piece = pieces.first {
      return Evaluated(content, at: piece.origin, uses: [whole.range] + uses)
    }
    return Evaluated(content, at: whole, uses: uses, pieces: pieces)
  }
}
