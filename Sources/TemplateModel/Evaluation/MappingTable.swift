// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// The Mappings section by name and keys.
struct MappingTable: Sendable {
  /// One mapping.
  struct Mapping: Sendable {
    /// The values by first and second key, as written and as the text that YAML makes of it; duplicates
    /// take the last.
    var values: [String: [String: Node]] = [:]
    /// Whether a transform may add keys.
    var isOpen = false
  }

  private var mappings: [String: Mapping] = [:]

  /// Whether a transform may add mappings.
  private(set) var isOpen: Bool

  /// Reads the mappings of a template; takes time linear in their size.
  init(_ template: Template) {
    isOpen = template.usesMacro
    for declaration in template.mappings {
      var mapping = Mapping()
      for entry in declaration.value.entries ?? [] {
        guard let name = entry.key.text, !name.hasPrefix("Fn::"),
          let inner = entry.value.entries
        else {
          mapping.isOpen = true
          continue
        }
        var values: [String: Node] = [:]
        for value in inner {
          guard let key = value.key.text, !key.hasPrefix("Fn::") else {
            mapping.isOpen = true
            continue
          }
          values[value.key.scalar?.parameterText ?? key] = value.value
          values[key] = value.value
        }
        mapping.values[entry.key.scalar?.parameterText ?? name] = values
        mapping.values[name] = values
      }
      mappings[declaration.name] = mapping
    }
  }

  /// The mapping of a name.
  subscript(name: String) -> Mapping? { mappings[name] }
}

extension Evaluator {
  /// Computes `Fn::FindInMap`.
  func findInMap(_ expression: Expression, _ site: Site) -> Evaluated {
    guard let arguments = expression.arguments, (3...4).contains(arguments.count) else {
      return unknown(expression, site)
    }
    let keys = arguments.prefix(3).map { evaluate($0, in: site.scope) }
    let option = arguments.count == 4 ? arguments[3] : nil
    let fallback = (option?["DefaultValue"]).map { evaluate($0, in: site.scope) }
    return lift(keys, site) { keys, site in
      if let problem = keys.first(where: \.isRefused) { return problem }
      func unknown() -> Evaluated {
        let rest = option.map { option in
          fallback.map { [.mapping([("DefaultValue", $0.node)])] } ?? [option]
        }
        return self.unknown(expression, .sequence(keys.map(\.node) + (rest ?? [])), site)
      }
      let names = keys.compactMap(\.plainText)
      guard names.count == 3, let mapping = mappings[names[0]] else { return unknown() }
      if let node = mapping.values[names[1]]?[names[2]] {
        // A list is made anew for each use.
        guard node.scalar != nil || budget.take(16 * node.resolved.range.length) else {
          return unknown()
        }
        // A mapping stands outside of all loops.
        return evaluate(node).used(at: site.place)
      }
      if let fallback { return fallback.used(at: site.place) }
      guard !mapping.isOpen, !mappings.isOpen, option == nil else { return unknown() }
      let isTop = mapping.values[names[1]] == nil
      let place = isTop ? "mapping" : "'\(clipped(names[1]))' in mapping"
      let key = isTop ? 1 : 2
      return refused(
        expression, keys,
        "'\(clipped(names[key]))' is no key of \(place) '\(clipped(names[0]))'",
        site, at: keys[key])
    }
  }
}
