// SPDX-License-Identifier: Apache-2.0

package import TemplateDiagnostics
import TemplateSyntax

/// A JSON document in a value of a template, whether it is a mapping, text, or text that is put together.
///
/// What only the deployment knows is a hole: the rest of the document is read all the same.
package struct EmbeddedDocument: Sendable {
  /// What reading gives.
  package enum Outcome: Sendable {
    /// The data, with the places of everything in it.
    case document(EmbeddedDocument)
    /// The text is no JSON.
    case problem(Problem)
    /// Nothing is known of the document.
    case unknown
  }

  /// Why a text is no JSON.
  package struct Problem: Sendable {
    /// What is wrong, as in a diagnostic.
    package var message: String
    /// Where.
    package var origin: Origin
    /// Where in the template it is used, when it is written somewhere else.
    package var uses: [SourceRange]
    /// Where else to look.
    package var notes: [Note]
    /// Whether the text is no JSON whatever stands in its holes.
    package var isCertain: Bool
  }

  /// A key that stands twice in one object; readers of JSON take the last or refuse.
  package struct DuplicateKey: Sendable {
    /// The key.
    package var name: String
    /// Where it stands again.
    package var range: SourceRange
    /// Where it stood before.
    package var first: SourceRange
  }

  /// The data.
  package var tree: Evaluated

  /// The keys that stand twice in an object of the text; none of a mapping, whose keys others judge.
  package var duplicates: [DuplicateKey] = []

  /// Reads a value that is no choice.
  ///
  /// Takes time linear in the text.
  package static func read(_ value: Evaluated, in template: Template) -> Outcome {
    switch value.content {
    case .object, .list: .document(EmbeddedDocument(tree: value))
    case .json(let tree): .document(EmbeddedDocument(tree: tree))
    case .absent, .null, .refused, .choice: .unknown
    case .scalar(let scalar) where value.pieces.isEmpty: read(scalar, of: value, in: template)
    case .scalar, .unknown: read(pieces: value, in: template)
    }
  }

  private static func read(
    _ scalar: Scalar, of value: Evaluated, in template: Template
  ) -> Outcome {
    let source = value.origin.parameter
    let map: OffsetMap
    if source.map(\.hasPlace) ?? true {
      map =
        EmbeddedText(scalar, at: value.origin.range, in: source?.file ?? template.file).map
    } else {
      map = OffsetMap(whole: value.origin.range)
    }
    do throws(SyntaxProblem) {
      let node = try JSONReader.read(Array(scalar.text.utf8), mappedBy: map)
      var builder = DocumentBuilder(
        parameter: source, uses: value.uses,
        keyPlace: source?.file == nil && source?.hasPlace != false ? nil : value.place)
      return .document(builder.document(node))
    } catch {
      return .problem(
        Problem(
          message: error.message, origin: Origin(error.range, source), uses: value.uses,
          notes: error.notes, isCertain: true))
    }
  }

  private static func read(pieces value: Evaluated, in template: Template) -> Outcome {
    guard value.pieces.contains(where: { $0.text?.contains("{") ?? false }) else {
      // `${Policy}` alone, or text around it that begins no object: nothing can be read.
      return value.pieces.contains { $0.text == nil } || value.pieces.isEmpty
        ? .unknown : read(joined: value, in: template)
    }
    return read(joined: value, in: template)
  }

  private static func read(joined value: Evaluated, in template: Template) -> Outcome {
    let composite = CompositeText(value.pieces, in: template.file)
    do throws(SyntaxProblem) {
      let node = try JSONReader.read(composite.bytes, allowsPlaceholders: true)
      var builder = DocumentBuilder(composite: composite, uses: value.uses)
      return .document(builder.document(node))
    } catch {
      let isCertain = composite.isPlain(upTo: error.range.start, in: template)
      guard isCertain || !composite.isBesideHole(error.range) else { return .unknown }
      let (origin, uses) = composite.origin(of: error.range, usedAt: value.uses)
      return .problem(
        Problem(
          message: error.message, origin: origin, uses: uses,
          notes: error.notes.map { note in
            Note(note.message, at: note.range.map(composite.sourceRange), in: note.file)
          },
          isCertain: isCertain))
    }
  }
}
