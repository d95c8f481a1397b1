// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// Writes a template, built or read, as YAML or JSON.
public enum TemplateWriter {
  /// The text of a template.
  ///
  /// YAML has functions in their short forms where it can, JSON in their long ones. Data are the same in
  /// both; what stands in the text but not in the tree, comments above all, is not written.
  ///
  /// - Parameters:
  ///   - root: the whole template.
  ///   - isOrdered: whether sections and the attributes of resources are put in their usual order.
  ///   - comment: lines for the top of a YAML file; JSON has no place for them.
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
