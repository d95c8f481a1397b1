// SPDX-License-Identifier: Apache-2.0

/// Makes a list of statements that can depend on conditions and loops.
///
/// Each statement begins with the name of its type, because a line that begins with a period goes on
/// with the line before.
@resultBuilder
public enum ListBuilder<Element> {
  /// A statement of one element.
  public static func buildExpression(_ element: Element) -> [Element] { [element] }

  /// A statement of several elements.
  public static func buildExpression(_ elements: [Element]) -> [Element] { elements }

  /// The statements of a block.
  public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap(\.self) }

  /// An `if` without an `else`.
  public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }

  /// The first branch of an `if` or a `switch`.
  public static func buildEither(first part: [Element]) -> [Element] { part }

  /// Another branch of an `if` or a `switch`.
  public static func buildEither(second part: [Element]) -> [Element] { part }

  /// A `for` loop.
  public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap(\.self) }
}
