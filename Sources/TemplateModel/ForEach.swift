// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// An `Fn::ForEach::NAME` entry: a loop variable, a collection, and what is written for each item.
///
/// Source: CloudFormation Template Reference, "Fn::ForEach".
public struct ForEach: Sendable {
  /// The key's beginning.
  static let prefix = "Fn::ForEach::"

  /// The key, such as `Fn::ForEach::Repositories`.
  public var key: Node

  /// The whole value.
  public var value: Node

  /// The loop variable; nil when the first argument is no string.
  public var variable: String? { value.items?.first?.text }

  /// The second argument.
  public var collection: Node? { argument(1) }

  /// The third argument.
  public var body: Node? { argument(2) }

  /// Recognises a loop by its key.
  public init?(_ entry: Node.Entry) {
    guard let name = entry.key.text, Self.isKey(name) else { return nil }
    (key, value) = (entry.key, entry.value)
  }

  /// Whether a key begins a loop.
  public static func isKey(_ name: String) -> Bool { name.hasPrefix(prefix) }

  private func argument(_ index: Int) -> Node? {
    guard let items = value.items, index < items.count else { return nil }
    return items[index]
  }
}
