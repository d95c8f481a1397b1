// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateSyntax

/// A CloudFormation template: what its sections declare, and every function in it.
///
/// Reading never fails: whatever does not fit a section's form is left in the tree, where the rules
/// find it. With a macro among the transforms, names that nothing declares may be made by it.
public struct Template: Sendable {
  /// A name with what it stands for, such as a parameter, a mapping or a condition.
  public struct Declaration: Sendable {
    /// The name.
    public var name: String
    /// The key.
    public var key: Node
    /// The value.
    public var value: Node
    /// Whether it stands in the body of an `Fn::ForEach`.
    public var isInLoop: Bool
  }

  /// The file.
  public let file: SourceFile

  /// The top node.
  public let root: Node

  /// The language of the text.
  public let format: TemplateFormat

  /// The names of the transforms, in order; an `Fn::Transform` inside the template is not among them.
  public let transforms: [String]

  /// The parameters, in order.
  public let parameters: [Declaration]

  /// The rules, in order.
  public let rules: [Declaration]

  /// The mappings, in order.
  public let mappings: [Declaration]

  /// The conditions, in order.
  public let conditions: [Declaration]

  /// The resources, in order, those inside `Fn::ForEach` included.
  public let resources: [Resource]

  /// The outputs, in order, those inside `Fn::ForEach` included.
  public let outputs: [Declaration]

  /// Every function, reference and loop, in the order of the text.
  public let index: ExpressionIndex

  private let resourcesByID: [String: Int]

  /// Reads what a tree declares; nil when its top is no mapping.
  public init?(_ tree: SyntaxTree) {
    guard let root = tree.root, root.writtenEntries != nil else { return nil }
    self.init(root, of: tree.file, format: tree.format)
  }

  /// Reads what a tree declares.
  init(_ root: Node, of file: SourceFile, format: TemplateFormat) {
    (self.root, self.file, self.format) = (root, file, format)
    transforms = Self.transforms(root[TemplateSection.transform.rawValue])
    parameters = Self.declarations(root, .parameters)
    rules = Self.declarations(root, .rules)
    mappings = Self.declarations(root, .mappings)
    conditions = Self.declarations(root, .conditions)
    outputs = Self.declarations(root, .outputs)
    resources = Self.declarations(root, .resources).enumerated().map { position, declaration in
      Resource(declaration, at: position)
    }
    resourcesByID = Dictionary(
      resources.enumerated().map { ($0.element.logicalID, $0.offset) },
      uniquingKeysWith: { _, last in last })
    index = ExpressionIndexer.index(root, resources: resources)
  }

  /// The resource of a logical ID; the last one where it is written twice.
  public func resource(_ logicalID: String) -> Resource? {
    resourcesByID[logicalID].map { resources[$0] }
  }

  /// Whether the template names the `AWS::LanguageExtensions` transform.
  public var usesLanguageExtensions: Bool { transforms.contains("AWS::LanguageExtensions") }

  /// Whether the template names the SAM transform.
  public var usesSAM: Bool { transforms.contains { $0.hasPrefix("AWS::Serverless-") } }

  /// Whether a transform can make resources, parameters or sections that the text does not hold.
  ///
  /// `AWS::LanguageExtensions` makes nothing that the text does not show. An `Fn::Transform` counts
  /// when it stands where it can make declarations, at the top or directly in a section.
  public var usesMacro: Bool {
    transforms.contains { $0 != "AWS::LanguageExtensions" } || index.hasDeclaringTransform
  }

  private static func transforms(_ node: Node?) -> [String] {
    guard let node else { return [] }
    return (node.items ?? [node]).compactMap { $0.text ?? $0["Name"]?.text }
  }

  private static func declarations(_ root: Node, _ section: TemplateSection) -> [Declaration] {
    var found: [Declaration] = []
    func collect(_ entries: [Node.Entry], isInLoop: Bool) {
      for entry in entries {
        guard let name = entry.key.text else { continue }
        if ForEach.isKey(name) {
          collect(ForEach(entry)?.body?.entries ?? [], isInLoop: true)
        } else if name != IntrinsicFunction.transform.rawValue {
          found.append(
            Declaration(name: name, key: entry.key, value: entry.value, isInLoop: isInLoop))
        }
      }
    }
    collect(root[section.rawValue]?.entries ?? [], isInLoop: false)
    return found
  }
}

extension Template {
  /// A template for a file whose top is no mapping: it declares nothing.
  package static func empty(_ root: Node, _ tree: SyntaxTree) -> Template {
    Template(root, of: tree.file, format: tree.format)
  }
}

extension Template {
  /// A template that another tree holds, for the same file; nil when its top is no mapping.
  package init?(_ root: Node, like other: Template) {
    guard root.writtenEntries != nil else { return nil }
    self.init(root, of: other.file, format: other.format)
  }

  /// A template that was put together around data of a file; nil when its top is no mapping.
  package init?(_ root: Node, of file: SourceFile) {
    guard root.writtenEntries != nil else { return nil }
    self.init(root, of: file, format: .yaml)
  }
}
