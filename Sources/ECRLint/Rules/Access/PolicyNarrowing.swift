// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel
import TemplateSyntax

/// Whether a condition leaves few of those whom a statement names.
enum PolicyNarrowing {
  /// Whether a condition, which is no choice, compares one of some keys with fixed values.
  ///
  /// A condition that is not wholly known counts as one that does. What also holds for requests without
  /// the key does not narrow: negations, `…IfExists`, `ForAllValues:` and `Null`; nor do values that fit
  /// everything, such as `*`, `0.0.0.0/0` or an ARN of any account.
  static func isNarrow(_ condition: Evaluated, by keys: Set<String>) -> Bool {
    switch condition.content {
    case .absent: false
    case .object(let fields):
      fields.isOpen || fields.fields.contains { isNarrow($0, by: keys) }
    default: true
    }
  }

  private static func isNarrow(
    _ comparison: Evaluated.Fields.Field, by keys: Set<String>
  ) -> Bool {
    guard let kind = ConditionOperator(comparison.name) else { return true }
    guard !kind.isNegated, !kind.isIfExists, kind.quantifier != .all, kind.comparison != "Null"
    else { return false }
    guard let fields = comparison.value.fields else { return !comparison.value.isAbsent }
    return fields.isOpen
      || fields.fields.contains { field in
        let key = field.name.lowercased()
        return keys.contains(key) && isNarrow(field.value, of: key, kind)
      }
  }

  /// Whether none of the values of a key fits everything.
  private static func isNarrow(
    _ value: Evaluated, of key: String, _ kind: ConditionOperator
  ) -> Bool {
    switch value.content {
    case .scalar(let scalar): isNarrow(scalar.text, of: key, kind)
    case .list(let items): items.allSatisfy { isNarrow($0, of: key, kind) }
    case .choice(_, let then, let otherwise):
      isNarrow(then, of: key, kind) || isNarrow(otherwise, of: key, kind)
    case .absent: false
    default: true
    }
  }

  private static func isNarrow(
    _ text: String, of key: String, _ kind: ConditionOperator
  ) -> Bool {
    if kind.comparison == "IpAddress" { return !text.hasSuffix("/0") }
    guard kind.takesWildcards, Wildcards.stand(in: text) else { return true }
    guard key == "aws:principalarn" || key == "aws:sourcearn" else {
      return text.contains { $0.isLetter || $0.isNumber } && !text.hasPrefix("*") && text != "o-*"
    }
    // The account of an ARN, or else what stands in its place.
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return parts.count == 6 && !Wildcards.stand(in: parts[4])
  }
}
