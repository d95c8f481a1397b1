// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

extension Node {
  /// The attributes of a resource in the order in which they are written.
  ///
  /// What decides whether and how the resource comes and goes stands before what it is, because
  /// the properties may be long.
  public static let resourceAttributes = [
    "Type", "Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy",
    "UpdatePolicy", "Metadata", "Properties",
  ]

  /// The template with its sections and the attributes of its resources in order, those inside
  /// `Fn::ForEach` included.
  ///
  /// What has no place in the order comes last, as it was; of keys that are written twice the last stays
  /// the last. Recursion is bounded by the depth of the tree.
  public var inTemplateOrder: Node {
    let sections = TemplateSection.allCases.map(\.rawValue)
    let ordered = sorted(by: sections)
    return ordered.mapValues { key, value in
      key == TemplateSection.resources.rawValue ? value.orderedResources : value
    }
  }

  private var orderedResources: Node {
    mapValues { key, value in
      guard ForEach.isKey(key) else { return value.sorted(by: Self.resourceAttributes) }
      guard var items = value.items, items.count == 3, let body = items.popLast() else {
        return value
      }
      return Node(.sequence(items + [body.orderedResources]), range: value.range)
    }
  }

  private func mapValues(_ change: (String, Node) -> Node) -> Node {
    guard resolved.tag == nil, let entries else { return self }
    return Node(
      .mapping(
        entries.map { Entry(key: $0.key, value: change($0.key.text ?? "", $0.value)) }),
      range: range)
  }

  private func sorted(by names: [String]) -> Node {
    guard resolved.tag == nil, let entries else { return self }
    let places = Dictionary(
      names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let placed = entries.enumerated().map { position, entry in
      (place: places[entry.key.text ?? ""] ?? names.count, position: position, entry: entry)
    }
    let ordered = placed.sorted { ($0.place, $0.position) < ($1.place, $1.position) }
    return Node(.mapping(ordered.map(\.entry)), range: range)
  }
}
