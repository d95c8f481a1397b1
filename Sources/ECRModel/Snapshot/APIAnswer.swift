// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// What an operation of the API answered, or what it said of one thing, as data.
///
/// Members that the tables do not know are kept. Members stand in the order of their names and none is
/// null, so equal answers are equal however they were written.
public struct APIAnswer: Hashable, Sendable {
  /// The data; scalars of text are in quotes, numbers and booleans plain.
  public let node: Node

  /// Brings data into its one form; takes time in the order of *n* log *n*.
  ///
  /// Recurses once a level: data that was read is nested `InputLimits.depth` deep at most.
  public init(_ node: Node) {
    self.node = Self.canonical(node)
  }

  /// The value under some members; nil when one of them is missing.
  public subscript(members: [String]) -> Node? {
    members.reduce(Optional(node)) { $0?[$1] }
  }

  /// The value of a member.
  public subscript(member: String) -> Node? { node[member] }

  private static func canonical(_ node: Node) -> Node {
    let node = node.resolved
    switch node.content {
    case .scalar(let scalar):
      if scalar.style == .doubleQuoted, node.tag == nil { return node }
      return Node(.scalar(canonical(scalar, isTagged: node.tag != nil)), range: node.range)
    case .sequence(let items):
      return Node(.sequence(items.map(canonical)), range: node.range)
    case .mapping:
      var members: [(name: String, entry: Node.Entry)] = []
      for entry in node.entries ?? [] where !entry.value.isNull {
        members.append((entry.key.text ?? "", entry))
      }
      if zip(members, members.dropFirst()).contains(where: { $0.name >= $1.name }) {
        // Sorting is stable, so of a member that is written twice the last stands last, and counts.
        members.sort { $0.name < $1.name }
        let next = members.dropFirst().map(\.name) + [nil]
        members = zip(members, next).filter { $0.name != $1 }.map(\.0)
      }
      return Node(
        .mapping(
          members.map { name, entry in
            Node.Entry(
              key: Node(.scalar(Scalar(name, style: .doubleQuoted)), range: entry.key.range),
              value: canonical(entry.value))
          }), range: node.range)
    case .alias:
      return Node(.scalar(Scalar("", style: .doubleQuoted)), range: node.range)
    }
  }

  private static func canonical(_ scalar: Scalar, isTagged: Bool) -> Scalar {
    if !isTagged, scalar.style == .plain {
      if case .bool(let value) = scalar.meaning { return Scalar(value ? "true" : "false") }
      if scalar.isPlainInJSON { return scalar }
    }
    return Scalar(scalar.text, style: .doubleQuoted)
  }
}
