// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// An operator of a `Condition`, such as `ForAnyValue:StringLikeIfExists`.
///
/// Source: IAM User Guide, "AWS JSON policy elements: Condition operators".
public struct ConditionOperator: Hashable, Sendable {
  /// How a key with several values is compared.
  public enum Quantifier: String, Hashable, Sendable, CaseIterable {
    /// Every value must fit, and no value at all does.
    case all = "ForAllValues:"
    /// One value must fit.
    case any = "ForAnyValue:"
  }

  /// How a key with several values is compared; nil when nothing is said.
  public let quantifier: Quantifier?

  /// The comparison, such as `StringLike`.
  public let comparison: String

  /// Whether a request without the key fits.
  public let isIfExists: Bool

  /// The comparisons of the facts.
  public static let comparisons = [
    "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase",
    "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan",
    "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals", "DateEquals",
    "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
    "DateGreaterThanEquals", "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals",
    "ArnLike", "ArnNotEquals", "ArnNotLike", "Null",
  ]

  /// Reads an operator; nil when the facts do not know its comparison.
  ///
  /// `Null` takes no `IfExists`: it asks for the key itself.
  public init?(_ text: String) {
    let parts = Parts(text)
    quantifier = parts.quantifier.flatMap(Quantifier.init(rawValue:))
    (comparison, isIfExists) = (parts.comparison, parts.isIfExists)
    guard parts.quantifier == quantifier?.rawValue, Self.comparisons.contains(comparison),
      !(isIfExists && comparison == "Null")
    else { return nil }
  }

  /// Whether the operator holds for what does not fit.
  public var isNegated: Bool { comparison.holdsBytes(of: "Not") }

  /// Whether the values can hold wildcards.
  public var takesWildcards: Bool { comparison.hasSuffix("Like") || comparison.hasPrefix("Arn") }

  /// The three parts of an operator's text, known or not.
  struct Parts {
    var quantifier: String?
    var comparison: String
    var isIfExists: Bool

    init(_ text: String) {
      var rest = text[...]
      if let colon = rest.firstIndex(of: ":") {
        quantifier = String(rest[...colon])
        rest = rest[rest.index(after: colon)...]
      }
      isIfExists = rest.hasSuffix("IfExists") && rest != "IfExists"
      comparison = String(isIfExists ? rest.dropLast("IfExists".count) : rest)
    }
  }
}

extension ConditionOperator {
  /// The operator that somebody probably meant; nil when none is near.
  public static func nearest(to text: String) -> (name: String, isOnlyCase: Bool)? {
    let parts = Parts(text)
    var name = ""
    var distance = 0
    if let quantifier = parts.quantifier {
      guard let near = near(quantifier, Quantifier.allCases.map(\.rawValue)) else { return nil }
      name = near.name
      distance = near.distance
    }
    guard let comparison = near(parts.comparison, comparisons) else { return nil }
    name += comparison.name
    if parts.isIfExists, comparison.name != "Null" { name += "IfExists" }
    return (name, distance == 0 && comparison.distance == 0)
  }

  private static func near(
    _ text: String, _ names: [String]
  ) -> (name: String, distance: Int)? {
    if names.contains(text) { return (text, 0) }
    return NearestName(to: text, among: names).map { ($0.name, $0.distance) }
  }
}
