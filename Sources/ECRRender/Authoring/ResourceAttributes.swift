// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// What stands beside the properties of a resource.
public struct ResourceAttributes: Hashable, Sendable {
  /// The condition under which the resource is created.
  public var condition: ConditionName?
  /// The logical IDs of the resources that must be there before; references bring theirs by themselves.
  public var dependsOn: [String]
  /// What becomes of the resource when the stack no longer has it.
  public var deletionPolicy: Value<DeletionPolicy>?
  /// What becomes of the old resource when an update replaces it.
  public var updateReplacePolicy: Value<DeletionPolicy>?
  /// Data about the resource.
  public var metadata: Node?
  /// Entries that no property above holds, written after them.
  public var additional: [Node.Entry]

  /// Creates attributes.
  public init(
    condition: ConditionName? = nil, dependsOn: [any ResourceReference] = [],
    deletionPolicy: Value<DeletionPolicy>? = nil,
    updateReplacePolicy: Value<DeletionPolicy>? = nil, metadata: Node? = nil,
    additional: [Node.Entry] = []
  ) {
    self.condition = condition
    self.dependsOn = dependsOn.map(\.logicalID)
    (self.deletionPolicy, self.updateReplacePolicy) = (deletionPolicy, updateReplacePolicy)
    (self.metadata, self.additional) = (metadata, additional)
  }

  /// The resource and its data stay whatever becomes of the stack.
  public static let retained = Self(deletionPolicy: .retain, updateReplacePolicy: .retain)

  /// A resource that is created under a condition.
  public static func when(_ condition: ConditionName) -> Self { Self(condition: condition) }

  /// The attributes as they stand in a resource.
  var entries: [Node.Entry] {
    var entries: [(String, Node)] = []
    if let condition { entries.append(("Condition", .string(condition.name))) }
    if let first = dependsOn.first {
      let names = dependsOn.map(Node.string)
      entries.append(("DependsOn", names.count == 1 ? .string(first) : .sequence(names)))
    }
    if let deletionPolicy { entries.append(("DeletionPolicy", deletionPolicy.node)) }
    if let updateReplacePolicy {
      entries.append(("UpdateReplacePolicy", updateReplacePolicy.node))
    }
    if let metadata { entries.append(("Metadata", metadata)) }
    return (Node.mapping(entries).writtenEntries ?? []) + additional
  }
}
