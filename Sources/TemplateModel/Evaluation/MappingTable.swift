// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// The Mappings section by name and keys.
struct MappingTable: Sendable {
  /// One mapping.
  struct Mapping: Sendable {
    /// The values by first and second key; duplicates take the last.
    var values: [String: [String: Node]] = [:]
    /// The first-level keys in order.
    var names: [String] = []
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
        mapping.names.append(name)
        var values: [String: Node] = [:]
        for value in inner {
          guard let key = value.key.text, !key.hasPrefix("Fn::") else {
            mapping.isOpen = true
            continue
          }
          values[key] = value.value
        }
        mapping.values[name] = values
      }
      mappings[declaration.name] = mapping
    }
  }

  /// The mapping of a name.
  subscript(name: String) -> Mapping? { mappings[name] }
}

extension Evaluator {
  func findInMap(_ expression: Expression, _ site: Site) -> Evaluated {
    guard let arguments = expression.arguments, (3...4).contains(arguments.count) else {
      return unknown(expression, site)
    }
    let values = arguments.prefix(3).map { evaluate($0, in: site.scope) }
    let fallback = arguments.count == 4 ? arguments[3]["DefaultValue"] : nil
    return lift(values, site) { values in
      if let problem = values.first(where: \.isRefused) { return problem }
      let names = values.compactMap(\.plainText)
      guard names.count == 3, let mapping = mappings[names[0]] else {
        return unknown(expression, site)
      }
      if let node = mapping.values[names[1]]?[names[2]] {
        return evaluate(node, in: site.scope).used(at: site.place)
      }
      if let fallback { return evaluate(fallback, in: site.scope).used(at: site.place) }
      guard !mapping.isOpen, !mappings.isOpen, arguments.count == 3 else {
        return unknown(expression, site)
      }
      let isTop = mapping.values[names[1]] == nil
      let place = isTop ? "mapping" : "'\(clipped(names[1]))' in mapping"
      let key = isTop ? 1 : 2
      return refused(
        .findInMap,
        "'\(clipped(names[key]))' is no key of \(place) '\(clipped(names[0]))'",
        site, at: values[key])
    }
  }
}
