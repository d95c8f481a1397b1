// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics

/// A value of a template with its place in the text.
///
/// Both readers make the same tree. It keeps what is written: the order of keys, duplicates, tags,
/// styles, aliases and merge keys. Two nodes are equal when they hold the same data under the same
/// tags, whatever their places and styles are.
public struct Node: Sendable {
  /// What a node holds.
  public enum Content: Sendable {
    /// Text, with the style that decides how it is read.
    case scalar(Scalar)

    /// Keys and values in the order of the text, duplicates and `<<` included.
    case mapping([Entry])

    /// Items in order.
    case sequence([Node])

    /// A YAML alias such as `*defaults`.
    case alias(Alias)
  }

  /// A key and its value.
  public struct Entry: Hashable, Sendable {
    /// The key; a scalar wherever CloudFormation takes the template.
    public var key: Node

    /// The value; an empty plain scalar when nothing stands there.
    public var value: Node

    /// Creates an entry.
    public init(key: Node, value: Node) {
      (self.key, self.value) = (key, value)
    }
  }

  /// What the node holds.
  public var content: Content

  /// The YAML tag as written, such as `!Ref`, or resolved, such as `tag:yaml.org,2002:str`; nil
  /// without one.
  public var tag: String?

  /// From the first byte of the node's tag or anchor, or else of its value, to after its last byte.
  ///
  /// A block collection ends where its last child ends; a block scalar after its last line of text.
  public var range: SourceRange

  private var contentStart: UInt32

  /// The range without the tag and the anchor.
  public var valueRange: SourceRange {
    SourceRange(start: Int(contentStart), end: range.end)
  }

  /// Creates a node; `contentStart` is where the value begins after its tag and anchor.
  public init(
    _ content: Content, tag: String? = nil, range: SourceRange = SourceRange(at: 0),
    contentStart: Int? = nil
  ) {
    self.content = content
    self.tag = tag
    self.range = range
    self.contentStart = UInt32(clamping: contentStart ?? range.start)
  }
}

/// An alias with its own place, and what it stands for.
public struct Alias: Sendable {
  /// The anchor's name, without `*`.
  public var name: String

  private var box: [Node]

  /// The anchored node; nil when the aliases of the file expand to more than the readers' budget.
  public var target: Node? { box.first }

  /// Creates an alias.
  public init(name: String, target: Node?) {
    self.name = name
    box = target.map { [$0] } ?? []
  }
}

extension Node {
  /// The node that an alias stands for, or the node itself.
  public var resolved: Node {
    guard case .alias = content else { return self }
    var node = self
    while case .alias(let alias) = node.content, let target = alias.target { node = target }
    return node
  }

  /// The scalar that stands here, aliases followed.
  public var scalar: Scalar? {
    switch content {
    case .scalar(let scalar): scalar
    case .alias(let alias): alias.target?.scalar
    case .mapping, .sequence: nil
    }
  }

  /// The text of the scalar that stands here, aliases followed.
  public var text: String? {
    if case .scalar(let scalar) = content { scalar.text } else { scalar?.text }
  }

  /// The items that stand here, aliases followed.
  public var items: [Node]? {
    switch content {
    case .sequence(let items): items
    case .alias(let alias): alias.target?.items
    case .scalar, .mapping: nil
    }
  }

  /// The entries as written, aliases followed, merge keys not.
  public var writtenEntries: [Entry]? {
    switch content {
    case .mapping(let entries): entries
    case .alias(let alias): alias.target?.writtenEntries
    case .scalar, .sequence: nil
    }
  }
}
