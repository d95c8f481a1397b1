// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// A statement of a policy that gives or denies access.
public struct PolicyGrant: Hashable, Sendable {
  /// A condition of a statement.
  public struct Condition: Hashable, Sendable {
    /// The operator, such as `StringEquals`.
    public var comparison: String
    /// The key, such as `aws:PrincipalOrgID`.
    public var key: String
    /// The values, one of which must fit.
    public var values: [Value<String>]

    /// Creates a condition.
    public init(_ comparison: String, _ key: String, _ values: [Value<String>]) {
      (self.comparison, self.key, self.values) = (comparison, key, values)
    }
  }

  /// A name for the statement.
  public var sid: String?
  /// Whether it allows or denies.
  public var effect: AccessStatement.Effect
  /// Whom it is about; a statement without anybody is refused.
  public var principals: [GrantPrincipal]
  /// What is done, such as `ecr:BatchGetImage`.
  public var actions: [String]
  /// What it is done to; nothing in a repository's policy, which is about its repository.
  public var resources: [Value<String>]
  /// When it holds.
  public var conditions: [Condition]

  /// Creates a statement of any kind.
  public init(
    _ actions: [String], effect: AccessStatement.Effect = .allow, to principals: [GrantPrincipal],
    on resources: [Value<String>] = [], when conditions: [Condition] = [], sid: String? = nil
  ) {
    (self.effect, self.actions, self.principals) = (effect, actions, principals)
    (self.resources, self.conditions, self.sid) = (resources, conditions, sid)
  }

  /// The same statement with a name.
  public func named(_ sid: String) -> Self {
    var grant = self
    grant.sid = sid
    return grant
  }

  /// The same statement with one more condition.
  public func when(_ comparison: String, _ key: String, _ values: Value<String>...) -> Self {
    var grant = self
    grant.conditions.append(Condition(comparison, key, values))
    return grant
  }

  /// The statement as data; never with `Resource` unless one is named.
  public var node: Node {
    var entries: [(String, Node)] = []
    func add(_ element: AccessStatement.Element, _ node: Node) {
      entries.append((element.rawValue, node))
    }
    if let sid { add(.sid, .string(sid)) }
    add(.effect, .string(effect.rawValue))
    add(.principal, GrantPrincipal.node(of: principals))
    add(.action, .sequence(actions.map(Node.string)))
    if !resources.isEmpty { add(.resource, Self.oneOrMore(resources)) }
    if !conditions.isEmpty { add(.condition, conditionNode) }
    return .mapping(entries)
  }

  private var conditionNode: Node {
    var comparisons: [(String, [(String, Node)])] = []
    for condition in conditions {
      let entry = (condition.key, Self.oneOrMore(condition.values))
      if let place = comparisons.firstIndex(where: { $0.0 == condition.comparison }) {
        comparisons[place].1.append(entry)
      } else {
        comparisons.append((condition.comparison, [entry]))
      }
    }
    return .mapping(comparisons.map { ($0.0, .mapping($0.1)) })
  }

  private static func oneOrMore(_ values: [Value<String>]) -> Node {
    values.count == 1 ? values[0].node : .sequence(values.map(\.node))
  }
}
