// SPDX-License-Identifier: Apache-2.0

package import TemplateDiagnostics

/// The text of a scalar with the place of each of its characters in the file.
///
/// Documents stand inside of templates as text, such as the JSON of `LifecyclePolicyText`; what is
/// found in them is shown where it is written, whatever the style of the scalar is.
package struct EmbeddedText: Sendable {
  /// The text as the template's reader decoded it.
  package let text: String

  /// Where the text's bytes stand.
  ///
  /// Not exact for a scalar that was built rather than read, nor in a file that is not UTF-8.
  package let map: OffsetMap

  /// Finds the places of a scalar, aliases followed; nil when the node is none.
  ///
  /// Takes time linear in the length of the scalar.
  package init?(_ node: Node, in file: SourceFile) {
    let node = node.resolved
    guard case .scalar(let scalar) = node.content else { return nil }
    self.init(scalar, at: node.valueRange, in: file)
  }

  /// Finds the places of a scalar that stands at a range, tag left out.
  ///
  /// Takes time linear in the length of the scalar.
  package init(_ scalar: Scalar, at range: SourceRange, in file: SourceFile) {
    text = scalar.text
    map =
      ScalarDecoder.map(of: scalar, at: range, in: file.bytes) ?? OffsetMap(whole: range)
  }

  /// The range of the file that a range of UTF-8 offsets in the text was decoded from.
  ///
  /// That is the whole scalar's range when the map is not exact.
  package func sourceRange(of range: Range<Int>) -> SourceRange {
    map.sourceRange(of: range)
  }

  /// Reads the text as JSON; the nodes' ranges are places in the template.
  ///
  /// See `JSONReader` for the placeholders.
  package func readJSON(allowsPlaceholders: Bool = false) throws(SyntaxProblem) -> Node {
    try JSONReader.read(
      Array(text.utf8), mappedBy: map, allowsPlaceholders: allowsPlaceholders)
  }

  /// Reads the JSON in a scalar, and reports what is wrong with it under a rule.
  ///
  /// Neither a node nor a diagnostic comes from a node that is not a scalar.
  package static func readJSON(
    in node: Node, of file: SourceFile, rule: RuleDescriptor = SyntaxRules.syntaxError,
    allowsPlaceholders: Bool = false
  ) -> (node: Node?, diagnostics: [Diagnostic]) {
    guard let text = EmbeddedText(node, in: file) else { return (nil, []) }
    do throws(SyntaxProblem) {
      return (try text.readJSON(allowsPlaceholders: allowsPlaceholders), [])
    } catch {
      return (nil, [error.diagnostic(of: rule, in: file)])
    }
  }
}
