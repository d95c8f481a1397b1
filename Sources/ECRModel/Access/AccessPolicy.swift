// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// An access policy as it stands in a template: its elements with their places, each absent, known,
/// unknown or a choice.
///
/// Source: IAM User Guide, "Grammar of the IAM JSON policy language".
public struct AccessPolicy: Sendable {
  /// The elements of a policy.
  public enum Element: String, Hashable, Sendable, CaseIterable {
    /// The version of the language.
    case version = "Version"
    /// A name for the policy, which has no effect.
    case id = "Id"
    /// One statement or a list of them.
    case statement = "Statement"
  }

  /// The versions of the policy language; the newer one first.
  public static let versions = ["2012-10-17", "2008-10-17"]

  /// The elements and what else stands beside them.
  public let elements: PolicyElements

  /// Reads a document; nil when it is no mapping.
  public init?(_ tree: Evaluated) {
    guard let elements = PolicyElements(tree, named: Element.allCases.map(\.rawValue)) else {
      return nil
    }
    self.elements = elements
  }

  /// An element.
  public subscript(element: Element) -> PolicySlot { elements[element.rawValue] }
}
