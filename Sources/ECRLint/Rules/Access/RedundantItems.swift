// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Items of a list in a statement that say what another item of the list says already.
enum RedundantItems: StatementCheck {
  static let rule = RuleDescriptor(
    "redundant-policy-item", .warning,
    "an item of a policy's list that another item says already", group: .advice)
  static let rules = [rule]

  /// How many patterns of a list are compared with its items.
  private static let mostPatterns = 8

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    guard checker.wants(rule) else { return }
    for element in [AccessStatement.Element.action, .notAction] {
      checker.forEachCase(of: statement[element].value) { checkActions($1, &$0) }
    }
    for element in [AccessStatement.Element.resource, .notResource] {
      checker.forEachCase(of: statement[element].value) { checkSame($1, { $0 }, &$0) }
    }
    for element in [AccessStatement.Element.principal, .notPrincipal] {
      checker.forEachCase(of: statement[element].value) { checker, value in
        for field in value.fields?.fields ?? [] {
          checker.forEachCase(of: field.value) { checkPrincipals($1, &$0) }
        }
      }
    }
  }

  /// An account and the ARN of its root are one principal, in one partition.
  private static func checkPrincipals(_ list: Evaluated, _ checker: inout ValueChecker) {
    let principals = (list.items ?? []).compactMap { item in
      item.text.flatMap { try? Principal.read($0).get() }
    }
    let partitions = Set(principals.compactMap(\.partition))
    checkSame(
      list,
      { text in
        guard partitions.count < 2, case .success(let principal) = Principal.read(text),
          case .account(let account) = principal.canonical
        else { return text }
        return account
      }, &checker)
  }

  /// Reports the known items of a list whose key stands there already; tells which those are.
  @discardableResult
  private static func checkSame(
    _ list: Evaluated, _ key: (String) -> String, _ checker: inout ValueChecker
  ) -> Set<Int> {
    var places: [String: SourceRange] = [:]
    var repeated: Set<Int> = []
    for (index, item) in (list.items ?? []).enumerated() {
      guard let text = item.text else { continue }
      guard let first = places[key(text)] else {
        places[key(text)] = item.origin.range
        continue
      }
      repeated.insert(index)
      checker.report(
        rule, "'\(clipped(text))' stands in this list already; remove one of the two", at: item,
        notes: [Note("previously written here", at: first)])
    }
    return repeated
  }

  private static func checkActions(_ list: Evaluated, _ checker: inout ValueChecker) {
    guard let items = list.items, items.count > 1 else { return }
    let repeated = checkSame(list, { $0.lowercased() }, &checker)
    let known = items.enumerated().compactMap { index, item in
      item.text.map { (index: index, item: item, text: $0, pattern: ActionPattern($0)) }
    }
    let patterns = known.filter { $0.pattern.hasWildcards && !repeated.contains($0.index) }
      .prefix(mostPatterns)
      .map { (index: $0.index, item: $0.item, text: $0.text, set: $0.pattern.set) }
    guard !patterns.isEmpty else { return }
    for candidate in known where !repeated.contains(candidate.index) {
      let set = candidate.pattern.set
      guard !set.isEmpty else { continue }
      let wider = patterns.first { pattern in
        // Of two that say the same, the later one is said to be too much.
        pattern.index != candidate.index && set.isSubset(of: pattern.set)
          && (set != pattern.set || pattern.index < candidate.index)
      }
      guard let wider else { continue }
      checker.report(
        rule,
        "'\(clipped(candidate.text))' is one of '\(clipped(wider.text))', which stands in this list,"
          + " too; remove one of the two", at: candidate.item,
        notes: [Note("the wider one is written here", at: wider.item.origin.range)])
    }
  }
}
