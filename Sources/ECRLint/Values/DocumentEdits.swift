// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Edits of a document that stands in a template, as JSON text or as YAML.
///
/// An edit is offered only where the bytes of the file are what the value says, give or take quotes:
/// nothing is changed in a parameter's value, or in text that was put together.
struct DocumentEdits {
  /// The template's file.
  let file: SourceFile

  /// The byte at an offset; nil past the end.
  func byte(at offset: Int) -> UInt8? {
    file.bytes.indices.contains(offset) ? file.bytes[offset] : nil
  }

  /// Replaces the text of a scalar and keeps its quotes.
  func replace(
    _ value: Evaluated, with text: String, _ safety: FixIt.Safety, title: String? = nil
  ) -> FixIt? {
    guard let (inner, _) = written(value) else { return nil }
    return FixIt(title ?? "replace with '\(text)'", safety, [FixIt.Edit(inner, text)])
  }

  /// Takes the quotes of a scalar away.
  func unquote(_ value: Evaluated, _ safety: FixIt.Safety) -> FixIt? {
    guard let text = value.text, let (_, quote) = written(value), !quote.isEmpty else {
      return nil
    }
    return FixIt("remove the quotes", safety, [FixIt.Edit(value.origin.range, text)])
  }

  /// Replaces a key and keeps its quotes.
  func rename(
    _ field: Evaluated.Fields.Field, of object: Evaluated, to name: String,
    _ safety: FixIt.Safety
  ) -> FixIt? {
    guard isOwn(object), let (inner, _) = written(field.name, at: field.keyRange) else {
      return nil
    }
    return FixIt("replace with '\(name)'", safety, [FixIt.Edit(inner, name)])
  }

  /// Adds a member with a word as its value, after another member that has a scalar.
  func insert(
    _ name: String, _ word: String, after field: Evaluated.Fields.Field?, of object: Evaluated,
    _ safety: FixIt.Safety
  ) -> FixIt? {
    guard let field, isOwn(object), written(field.value) != nil,
      let (_, quote) = written(field.name, at: field.keyRange)
    else { return nil }
    let isFlow = byte(at: object.origin.range.start) == UInt8(ascii: "{")
    guard isFlow || quote.isEmpty else { return nil }
    let separator: String
    if let line = lineStart(before: field.keyRange.start, allowsDash: !isFlow) {
      separator = (isFlow ? "," : "") + line
    } else if isFlow {
      separator = ", "
    } else {
      return nil
    }
    let member = "\(quote)\(name)\(quote): \(quote)\(word)\(quote)"
    let end = SourceRange(at: field.value.origin.range.end)
    return FixIt("add \(name) '\(word)'", safety, [FixIt.Edit(end, separator + member)])
  }

  /// Removes a member of a JSON object or a flow mapping, with one of the commas beside it.
  func remove(
    _ name: String, of object: Evaluated, _ safety: FixIt.Safety
  ) -> FixIt? {
    guard isOwn(object), byte(at: object.origin.range.start) == UInt8(ascii: "{"),
      let fields = object.fields?.fields, let index = fields.firstIndex(where: { $0.name == name })
    else { return nil }
    let (key, value) = (fields[index].keyRange, fields[index].value)
    guard isOwn(value), written(name, at: key) != nil else { return nil }
    let range: SourceRange
    if index + 1 < fields.count {
      let next = fields[index + 1].keyRange.start
      guard isComma(value.origin.range.end, next) else { return nil }
      range = SourceRange(start: key.start, end: next)
    } else if index > 0 {
      let previous = fields[index - 1].value.origin.range.end
      guard isComma(previous, key.start) else { return nil }
      range = SourceRange(start: previous, end: value.origin.range.end)
    } else {
      return nil
    }
    return FixIt("remove '\(name)'", safety, [FixIt.Edit(range, "")])
  }

  // MARK: - What is written

  /// Whether the template itself writes a value, in one piece.
  private func isOwn(_ value: Evaluated) -> Bool {
    value.pieces.isEmpty && value.origin.parameter == nil && value.uses.isEmpty
  }

  private func written(_ value: Evaluated) -> (inner: SourceRange, quote: String)? {
    guard isOwn(value), let text = value.text else { return nil }
    return written(text, at: value.origin.range)
  }

  /// Where a text stands between its quotes; nil when the file holds something else there.
  private func written(
    _ text: String, at range: SourceRange
  ) -> (inner: SourceRange, quote: String)? {
    guard range.end <= file.bytes.count else { return nil }
    let source = file.bytes[range.start..<range.end]
    for quote in ["", "\"", "\\\"", "'"] where source.elementsEqual((quote + text + quote).utf8) {
      let width = quote.utf8.count
      return (SourceRange(start: range.start + width, end: range.end - width), quote)
    }
    return nil
  }

  /// Whether nothing but one comma and blanks stands between two places.
  private func isComma(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end <= file.bytes.count else { return false }
    let blanks: [UInt8] = [
      UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"),
    ]
    return file.bytes[start..<end].filter { !blanks.contains($0) } == [UInt8(ascii: ",")]
  }

  /// A line break and the indentation of a key; nil when something else stands before it on its line.
  private func lineStart(before offset: Int, allowsDash: Bool) -> String? {
    let table = file.lineTable
    let line = table.line(of: offset)
    let start = table.start(ofLine: line)
    let prefix = file.bytes[start..<max(start, offset)]
    let isBlank = prefix.allSatisfy {
      $0 == UInt8(ascii: " ") || (allowsDash && $0 == UInt8(ascii: "-"))
    }
    guard isBlank, start > 0 else { return nil }
    let ending = start > 1 && file.bytes[start - 2] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    return ending + String(repeating: " ", count: prefix.count)
  }
}
