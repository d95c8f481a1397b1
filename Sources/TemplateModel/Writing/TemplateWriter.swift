// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// Writes a template, built or read, as YAML or JSON.
public enum TemplateWriter {
  /// The text of a template.
  ///
  /// YAML has functions in their short forms where it can, JSON in their long ones; the data are the same.
  /// `isOrdered` puts sections and the attributes of resources into their usual order. What stands in a text
  /// but not in its tree, comments above all, is not written; each line of `comment` stands at the top of
  /// YAML, and nowhere in JSON, which has no place for it.
  public static func text(
    of root: Node, as format: TemplateFormat, isOrdered: Bool = true, comment: String = ""
  ) throws(WritingError) -> String {
    let root = isOrdered ? root.inTemplateOrder : root
    switch format {
    case .yaml: return try YAMLWriter.text(of: root.shortForms, comment: comment)
    case .json: return try JSONWriter.text(of: root.longForms)
    }
  }
}
