// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

extension Expression {
  /// The expression as a mapping from the function's name to its argument.
  public var longForm: Node {
    .mapping([(function.rawValue, argument)])
  }
}
