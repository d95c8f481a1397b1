// SPDX-License-Identifier: Apache-2.0

import TemplateModel
public import TemplateSyntax

/// A CloudFormation template that is made in Swift.
///
/// Every section is a list of entries that the methods add to; what has no method is added as an entry.
/// Nothing is judged while it is made: `validate()` does, with the linter's rules.
public struct StackTemplate: Hashable, Sendable {
  /// Text about the template.
  public var description: String?
  /// Data about the template.
  public var metadata: [Node.Entry] = []
  /// The macros that rewrite the template, such as `AWS::LanguageExtensions`.
  public var transforms: [String]
  /// The values that a deployment is given.
  public var parameters: [Node.Entry] = []
  /// What the parameters of a deployment must satisfy.
  public var rules: [Node.Entry] = []
  /// Tables for `Fn::FindInMap`.
  public var mappings: [Node.Entry] = []
  /// Named conditions.
  public var conditions: [Node.Entry] = []
  /// What is created.
  public var resources: [Node.Entry] = []
  /// What the stack gives out.
  public var outputs: [Node.Entry] = []
  /// Sections that no property above holds, written after them.
  public var additional: [Node.Entry] = []

  /// Creates a template without resources.
  public init(description: String? = nil, transforms: [String] = []) {
    (self.description, self.transforms) = (description, transforms)
  }

  /// Creates a template whose content the closure adds.
  public init(
    description: String? = nil, transforms: [String] = [], _ configure: (inout Self) -> Void
  ) {
    self.init(description: description, transforms: transforms)
    configure(&self)
  }

  /// The template as a tree, without the sections that are empty.
  public var node: Node {
    var entries = [Self.entry(.formatVersion, .string("2010-09-09"))]
    if let description { entries.append(Self.entry(.description, .string(description))) }
    if !transforms.isEmpty {
      let names = transforms.map(Node.string)
      entries.append(
        Self.entry(.transform, names.count == 1 ? names[0] : .sequence(names)))
    }
    let sections: [(TemplateSection, [Node.Entry])] = [
      (.metadata, metadata), (.parameters, parameters), (.rules, rules), (.mappings, mappings),
      (.conditions, conditions), (.resources, resources), (.outputs, outputs),
    ]
    for (section, content) in sections where !content.isEmpty {
      entries.append(Self.entry(section, Node(.mapping(content))))
    }
    return Node(.mapping(entries + additional)).inTemplateOrder
  }

  /// The text of the template; YAML has functions in their short forms.
  ///
  /// Each line of `comment` stands at the top of YAML, and nowhere in JSON, which has no place for it.
  public func text(
    as format: TemplateFormat = .yaml, comment: String = ""
  ) throws(WritingError) -> String {
    try TemplateWriter.text(of: node, as: format, comment: comment)
  }

  private static func entry(_ section: TemplateSection, _ value: Node) -> Node.Entry {
    Node.Entry(key: .string(section.rawValue), value: value)
  }
}
