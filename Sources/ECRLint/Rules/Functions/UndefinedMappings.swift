// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Mappings, and keys in them, that `Fn::FindInMap` names and that do not exist.
///
/// A key that is computed is not judged, nor is anything that has a default value.
enum UndefinedMappings: Check {
  static let mapping = RuleDescriptor(
    "undefined-mapping", .error, "a look-up in a mapping that the template does not declare",
    foreignIdentifiers: ["E1011"])
  static let key = RuleDescriptor(
    "undefined-mapping-key", .error, "a look-up of a key that the mapping does not have",
    foreignIdentifiers: ["E1011"])
  static let rules = [mapping, key]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.usesMacro else { return }
    let declared = Dictionary(
      template.mappings.map { ($0.name, Table($0.value)) }, uniquingKeysWith: { _, last in last })
    var suggestions = Suggestions(template.mappings.map(\.name))
    var misses = 0
    for site in template.index.sites where site.expression.function == .findInMap {
      guard let arguments = site.expression.arguments, arguments.count == 3,
        let name = fixed(arguments[0], site)
      else { continue }
      guard let table = declared[name] else {
        reporter.report(
          mapping,
          "'\(clipped(name))' is no mapping of this template"
            + suggestions.ending(for: name, "it declares"), at: arguments[0])
        continue
      }
      guard let table else { continue }
      check(arguments[1], arguments[2], in: table, name, site, &misses, &reporter)
    }
  }

  private static func check(
    _ top: Node, _ second: Node, in table: Table, _ name: String, _ site: ExpressionSite,
    _ misses: inout Int, _ reporter: inout Reporter
  ) {
    let shown = "'\(clipped(name))'"
    var keys = table.seconds
    if let topKey = fixed(top, site) {
      guard let found = table.tops[topKey] else {
        reporter.report(
          key,
          "'\(clipped(topKey))' is no key of mapping \(shown)"
            + ending(topKey, table.names, &misses), at: top)
        return
      }
      keys = found
    }
    guard let secondKey = fixed(second, site), !keys.contains(secondKey) else { return }
    let names = misses < limit ? table.secondNames.filter { keys.contains($0) } : []
    let place = fixed(top, site).map { "'\(clipped($0))' in mapping \(shown)" }
    reporter.report(
      key,
      "'\(clipped(secondKey))' is no key of " + (place ?? "any entry of mapping \(shown)")
        + ending(secondKey, names, &misses), at: second)
  }

  /// Only so many misses are searched for a remedy, because a search costs the length of the mapping.
  private static let limit = 200

  private static func ending(_ name: String, _ names: [String], _ misses: inout Int) -> String {
    guard misses < limit else { return "" }
    misses += 1
    if let nearest = NearestName(to: name, among: names.prefix(limit))?.name {
      return didYouMean(nearest)
    }
    return names.isEmpty || names.count > 12 ? "" : "; it has \(alternatives(names))"
  }

  private static func fixed(_ node: Node, _ site: ExpressionSite) -> String? {
    node.literal.flatMap { isComposed($0) || site.place.loopVariables.contains($0) ? nil : $0 }
  }
}

/// The keys of a mapping.
private struct Table {
  /// The second-level keys of each first-level key.
  var tops: [String: Set<String>] = [:]
  /// The keys of the first level, in order.
  var names: [String] = []
  /// The keys that any second level has.
  var seconds: Set<String> = []
  /// Those in the order of the text, without repetition.
  var secondNames: [String] = []

  /// Reads a mapping; nil when its keys are not all known.
  init?(_ node: Node) {
    guard let entries = node.entries, !node.isComputed else { return nil }
    for entry in entries {
      guard let name = entry.key.text else { return nil }
      names.append(name)
      guard let inner = entry.value.entries, !entry.value.isComputed else { return nil }
      let keys = inner.compactMap(\.key.text)
      tops[name] = Set(keys)
      for key in keys where seconds.insert(key).inserted { secondNames.append(key) }
    }
  }
}
