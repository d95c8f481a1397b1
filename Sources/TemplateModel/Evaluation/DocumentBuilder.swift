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
      return located(.list(items.map { value($0) }), at: node.range)
    case .mapping(let entries):
      return located(.object(fields(entries)), at: node.range)
    case .alias:
      return located(.null, at: node.range)
    }
  }

  /// A value with its place; what one parameter brings whole is written where its value is.
  private func located(_ content: Evaluated.Content, at range: SourceRange) -> Evaluated {
    guard let composite else { return Evaluated(content, at: Origin(range, parameter), uses: uses) }
    let (origin, uses) = composite.origin(of: range, usedAt: uses)
    return Evaluated(content, at: origin, uses: uses)
  }

  /// Where a key stands: in the template, or in the default that brings a part of it.
  private func place(ofKey range: SourceRange) -> SourceRange {
    if let keyPlace { return keyPlace }
    guard let composite else { return range }
    var bringing: [SourceRange] = []
    for index in composite.segments(in: range.start..<range.end).indices {
      let origin = composite.segments[index].piece.origin
      if let parameter = origin.parameter, parameter.hasPlace, parameter.file == nil {
        bringing.append(origin.range)
      }
    }
    return bringing.count == 1 ? bringing[0] : composite.sourceRange(of: range)
  }

  private mutating func fields(_ entries: [Node.Entry]) -> Evaluated.Fields {
    var builder = FieldsBuilder(capacity: entries.count)
    for entry in entries {
      let name = entry.key.text ?? ""
      guard composite?.holdsMark(name) != true else {
        builder.leave(nil)
        continue
      }
      let place = place(ofKey: entry.key.range)
      let field = Evaluated.Fields.Field(name: name, keyRange: place, value: value(entry.value))
      if let position = builder.position(of: name) {
        let first = builder.fields.fields[position].keyRange
        duplicates.append(
          EmbeddedDocument.DuplicateKey(name: name, range: place, first: first))
      }
      builder.add(field)
    }
    return builder.fields
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
    if pieces.count == 1 { return located(content, at: range) }
    return Evaluated(content, at: whole, uses: uses, pieces: pieces)
  }
}
