// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// What a template says of a parameter.
public struct ParameterDeclaration: Hashable, Sendable {
  /// The type, such as `String` or `AWS::SSM::Parameter::Value<String>`.
  public var type: String
  /// The value where a deployment gives none.
  public var defaultValue: String?
  /// What the parameter is for.
  public var description: String?
  /// The values that it can have; any when empty.
  public var allowedValues: [String]
  /// The regular expression that the whole value must match.
  public var allowedPattern: String?
  /// What is said of a value that is not allowed.
  public var constraintDescription: String?
  /// The fewest and the most characters.
  public var length: ClosedRange<Int>?
  /// Whether the value is hidden.
  public var isSecret: Bool
  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry]

  /// Creates a declaration.
  public init(
    type: String, default defaultValue: String? = nil, description: String? = nil,
    allowedValues: [String] = [], allowedPattern: String? = nil,
    constraintDescription: String? = nil, length: ClosedRange<Int>? = nil,
    isSecret: Bool = false, additional: [Node.Entry] = []
  ) {
    (self.type, self.defaultValue, self.description) = (type, defaultValue, description)
    (self.allowedValues, self.allowedPattern) = (allowedValues, allowedPattern)
    (self.constraintDescription, self.length) = (constraintDescription, length)
    (self.isSecret, self.additional) = (isSecret, additional)
  }

  /// A text.
  public static func string(
    default defaultValue: String? = nil, description: String? = nil,
    allowedValues: [String] = [], allowedPattern: String? = nil, length: ClosedRange<Int>? = nil
  ) -> Self {
    Self(
      type: "String", default: defaultValue, description: description,
      allowedValues: allowedValues, allowedPattern: allowedPattern, length: length)
  }

  /// The declaration as it stands in a template.
  public var node: Node {
    var entries: [(String, Node)] = [("Type", .string(type))]
    func add(_ key: String, _ node: Node?) {
      if let node { entries.append((key, node)) }
    }
    add("Description", description.map(Node.string))
    add("Default", defaultValue.map(Node.string))
    add("AllowedValues", allowedValues.isEmpty ? nil : .sequence(allowedValues.map(Node.string)))
    add("AllowedPattern", allowedPattern.map(Node.string))
    add("ConstraintDescription", constraintDescription.map(Node.string))
    add("MinLength", length.map { .plain(String($0.lowerBound)) })
    add("MaxLength", length.map { .plain(String($0.upperBound)) })
    add("NoEcho", isSecret ? .plain("true") : nil)
    let written = Node.mapping(entries).writtenEntries ?? []
    return Node(.mapping(written + additional))
  }
}
