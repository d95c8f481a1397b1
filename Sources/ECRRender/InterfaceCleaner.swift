// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Takes parameters that are gone out of what speaks about parameters.
enum InterfaceCleaner {
  private static let interface = "AWS::CloudFormation::Interface"

  /// The Metadata section without labels and groups of parameters that are gone.
  static func metadata(_ metadata: Node, parameters: Set<String>) -> Node {
    guard let entries = metadata.entries else { return metadata }
    let kept = entries.compactMap { entry -> Node.Entry? in
      guard entry.key.text == interface, let members = entry.value.entries else { return entry }
      let left = members.compactMap { cleaned($0, parameters) }
      return left.isEmpty ? nil : Node.Entry(key: entry.key, value: Node(.mapping(left)))
    }
    return Node(.mapping(kept))
  }

  private static func cleaned(_ member: Node.Entry, _ parameters: Set<String>) -> Node.Entry? {
    func isKept(_ node: Node) -> Bool { node.text.map(parameters.contains) ?? true }
    switch member.key.text {
    case "ParameterLabels":
      guard let labels = member.value.entries else { return member }
      let kept = labels.filter { isKept($0.key) }
      return kept.isEmpty ? nil : Node.Entry(key: member.key, value: Node(.mapping(kept)))
    case "ParameterGroups":
      guard let groups = member.value.items else { return member }
      let kept = groups.compactMap { group -> Node? in
        guard let names = group["Parameters"]?.items, let entries = group.entries else {
          return group
        }
        let left = names.filter(isKept)
        guard !left.isEmpty else { return nil }
        return Node(
          .mapping(
            entries.map { entry in
              entry.key.text == "Parameters"
                ? Node.Entry(key: entry.key, value: .sequence(left)) : entry
            }))
      }
      return kept.isEmpty ? nil : Node.Entry(key: member.key, value: .sequence(kept))
    default: return member
    }
  }
}
