// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// What is checked of a list as a whole: how many items, and whether they differ.
enum ListChecks {
  /// Checks the items of a list.
  static func check(
    _ items: [Evaluated], _ rule: ListRule, _ element: Shape, _ list: Evaluated,
    _ checker: inout ValueChecker
  ) {
    checkCount(items, rule, list, &checker)
    if case .object(let object) = element, object.position(of: "Key") != nil,
      object.position(of: "Value") != nil
    {
      checkTags(items, &checker)
    } else if rule.isUnique {
      checkUnique(items, &checker)
    }
  }

  private static func checkCount(
    _ items: [Evaluated], _ rule: ListRule, _ list: Evaluated, _ checker: inout ValueChecker
  ) {
    let (fewest, most) = items.reduce(into: (0, 0)) { count, item in
      let (low, high) = presence(of: item)
      count.0 += low
      count.1 += high
    }
    let maximum = rule.maximumCount ?? .max
    guard fewest > maximum || most < rule.minimumCount else { return }
    let count = fewest > maximum ? fewest : most
    let bounds: String
    switch (rule.minimumCount, rule.maximumCount) {
    case (0, let most?): bounds = "at most \(most)"
    case (let least, let most?): bounds = "\(least) to \(most)"
    case (let least, nil): bounds = "at least \(least)"
    }
    // The first item too many explains more than the whole list does.
    let place = fewest > maximum && items.count > maximum ? items[maximum] : list
    checker.report(
      PropertyRules.wrongCount, "this list must have \(bounds) items; it has \(count)", at: place)
  }

  /// The fewest and the most items that a written item can become.
  private static func presence(of item: Evaluated) -> (Int, Int) {
    switch item.content {
    case .absent: return (0, 0)
    case .choice(_, let then, let otherwise):
      let (left, right) = (presence(of: then), presence(of: otherwise))
      return (min(left.0, right.0), max(left.1, right.1))
    // A function can return nothing, or a list where CloudFormation flattens one.
    case .unknown: return (0, 1_000_000)
    default: return (1, 1)
    }
  }

  private static func checkTags(_ items: [Evaluated], _ checker: inout ValueChecker) {
    var keys: [String: Evaluated] = [:]
    for item in items {
      guard case .object(let fields) = item.content, let key = fields["Key"]?.value else {
        continue
      }
      checker.forEachCase(of: key, checkReserved)
      guard let text = key.text else { continue }
      guard let first = keys[text] else {
        keys[text] = key
        continue
      }
      checker.report(
        PropertyRules.duplicateTag,
        "the tag '\(clipped(text))' must stand once; remove one of the two", at: key,
        notes: [Note("previously written here", at: first.place)])
    }
  }

  private static func checkReserved(_ checker: inout ValueChecker, _ key: Evaluated) {
    guard let start = key.text ?? key.pieces.first?.text, start.lowercased().hasPrefix("aws:")
    else { return }
    let shown = key.text ?? ValueChecker.shown(key.pieces)
    checker.report(
      PropertyRules.reservedTag,
      "'\(clipped(shown))' must not begin with 'aws:', which is reserved for AWS", at: key)
  }

  private static func checkUnique(_ items: [Evaluated], _ checker: inout ValueChecker) {
    var seen: [String: Evaluated] = [:]
    for item in items {
      guard let key = fingerprint(of: item) else { continue }
      guard let first = seen[key] else {
        seen[key] = item
        continue
      }
      let isOneText = first.place == item.place
      checker.report(
        PropertyRules.duplicateItem, duplicate(item), at: ValueChecker.head(of: item),
        notes: isOneText ? [] : [Note("previously written here", at: first.place)])
    }
  }

  private static func duplicate(_ item: Evaluated) -> String {
    let name = item.text.map { "'\(clipped($0))'" } ?? "this item"
    return "\(name) must stand once; remove one of the two"
  }

  /// A text that two known items share when they are the same; nil for what is not known.
  private static func fingerprint(of item: Evaluated) -> String? {
    switch item.content {
    case .scalar(let scalar): return scalar.text.debugDescription
    case .list(let items):
      let parts = items.compactMap(fingerprint)
      return parts.count == items.count ? "[\(parts.joined(separator: ","))]" : nil
    case .object(let fields):
      guard !fields.isOpen else { return nil }
      var parts: [String] = []
      for field in fields.fields.sorted(by: { $0.name < $1.name }) {
        guard let value = fingerprint(of: field.value) else { return nil }
        parts.append("\(field.name.debugDescription):\(value)")
      }
      return "{\(parts.joined(separator: ","))}"
    case .absent, .null, .unknown, .refused, .json, .choice: return nil
    }
  }
}
