// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Takes out the declarations that nothing in a rendered template uses any more.
///
/// A template with a macro that could use any name unseen keeps everything.
struct UnusedParts {
  private let source: Template
  private let gone: Set<String>

  /// Prepares for what was made of a template; `gone` are the resources whose condition does not hold.
  init(_ source: Template, gone: Set<String>) {
    (self.source, self.gone) = (source, gone)
  }

  /// A tree without its unused declarations, and without sections that are empty then.
  ///
  /// Takes time linear in the tree.
  func removed(from root: Node) -> Node {
    guard !source.usesOpaqueMacro, let template = Template(root, like: source) else { return root }
    let used = UsedNames(template)
    let parameters = Set(template.parameters.map(\.name).filter(used.isParameterUsed))
    let resources = Set(template.resources.map(\.logicalID))
    let needsExtensions = NeededExtensions.areNeeded(in: template)
    let sections = (root.entries ?? []).compactMap { entry -> Node.Entry? in
      var entry = entry
      let section = TemplateSection(rawValue: entry.key.text ?? "")
      switch section {
      case .parameters: entry.value = kept(entry.value, used.isParameterUsed)
      case .conditions: entry.value = kept(entry.value, used.isConditionUsed)
      case .mappings: entry.value = kept(entry.value, used.isMappingUsed)
      case .metadata:
        entry.value = InterfaceCleaner.metadata(entry.value, parameters: parameters)
      case .resources: entry.value = dependencies(entry.value, gone.subtracting(resources))
      case .transform:
        guard !needsExtensions else { return entry }
        return transform(entry)
      case .rules, .outputs: break
      case .formatVersion, .description, .globals, .hooks, nil: return entry
      }
      // An empty section is none, but one that is missing is another mistake than one that is empty.
      return entry.value.entries?.isEmpty ?? false && section != .resources ? nil : entry
    }
    return Node(.mapping(sections))
  }

  private func kept(_ section: Node, _ isUsed: (String) -> Bool) -> Node {
    guard let entries = section.entries else { return section }
    return Node(.mapping(entries.filter { $0.key.text.map(isUsed) ?? true }))
  }

  private func transform(_ entry: Node.Entry) -> Node.Entry? {
    let name = NeededExtensions.transform
    guard let items = entry.value.items else { return entry.value.text == name ? nil : entry }
    let left = items.filter { $0.text != name }
    return left.isEmpty ? nil : Node.Entry(key: entry.key, value: .sequence(left))
  }

  /// The resources without dependencies on those that are gone.
  private func dependencies(_ section: Node, _ gone: Set<String>) -> Node {
    guard !gone.isEmpty else { return section }
    let entries = (section.entries ?? []).map { entry -> Node.Entry in
      guard entry.value["DependsOn"] != nil, let attributes = entry.value.entries else {
        return entry
      }
      let kept = attributes.compactMap { attribute -> Node.Entry? in
        guard attribute.key.text == "DependsOn" else { return attribute }
        let names = (attribute.value.items ?? [attribute.value]).filter {
          $0.text.map { !gone.contains($0) } ?? true
        }
        guard !names.isEmpty else { return nil }
        return Node.Entry(
          key: attribute.key,
          value: attribute.value.items == nil ? attribute.value : .sequence(names))
      }
      return Node.Entry(key: entry.key, value: Node(.mapping(kept)))
    }
    return Node(.mapping(entries))
  }
}
