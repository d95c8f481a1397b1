// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// A statement of an access policy with the places of its elements.
public struct AccessStatement: Sendable {
  /// The elements of a statement.
  public enum Element: String, Hashable, Sendable, CaseIterable {
    /// A name for the statement.
    case sid = "Sid"
    /// Whether it allows or denies.
    case effect = "Effect"
    /// Whom it is about.
    case principal = "Principal"
    /// Everyone but whom it is about.
    case notPrincipal = "NotPrincipal"
    /// What is done.
    case action = "Action"
    /// Everything but what is done.
    case notAction = "NotAction"
    /// What it is done to.
    case resource = "Resource"
    /// Everything but what it is done to.
    case notResource = "NotResource"
    /// When it holds.
    case condition = "Condition"
  }

  /// Whether a statement allows or denies; IAM takes no other spelling.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    /// What fits is allowed.
    case allow = "Allow"
    /// What fits is denied, whatever else allows it.
    case deny = "Deny"
  }

  /// The elements and what else stands beside them.
  public let elements: PolicyElements

  /// Reads a statement; nil when it is no mapping.
  public init?(_ value: Evaluated) {
    guard let elements = PolicyElements(value, named: Self.names) else { return nil }
    self.elements = elements
  }

  private static let names = Element.allCases.map(\.rawValue)

  /// An element.
  public subscript(element: Element) -> PolicySlot { elements[element.rawValue] }

  /// The effect of a value that is no choice; nil when it is not known or none.
  public static func effect(of value: Evaluated) -> Effect? {
    value.text.flatMap(Effect.init(rawValue:))
  }
}
