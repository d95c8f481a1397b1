// SPDX-License-Identifier: Apache-2.0

extension Value: ExpressibleByStringLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
  ExpressibleByUnicodeScalarLiteral
where Literal: TextShaped {
  /// Creates a literal from text.
  public init(stringLiteral text: String) {
    self = .literal(Literal(text: text))
  }
}

extension Value: ExpressibleByBooleanLiteral where Literal == Bool {
  /// Creates a literal.
  public init(booleanLiteral value: Bool) {
    self = .literal(value)
  }
}

extension Value: ExpressibleByArrayLiteral where Literal: ListShaped {
  /// Creates a list from its items.
  public init(arrayLiteral items: Literal.Item...) {
    self = .literal(Literal(items: items))
  }
}

extension Value where Literal: Model {
  /// Creates an object whose properties the closure sets.
  public init(_ configure: (inout Literal) -> Void) {
    self = .literal(Literal(configure))
  }
}
