// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

// Every pair of kinds has its own operator, so that `.equals(…)` needs no type on either side.
extension ConditionExpression {
  /// Whether both hold.
  public static func && (left: Self, right: Self) -> Self { joined(.and, left, right) }

  /// Whether both hold.
  public static func && (left: ConditionName, right: Self) -> Self { .named(left) && right }

  /// Whether both hold.
  public static func && (left: Self, right: ConditionName) -> Self { left && .named(right) }

  /// Whether one of them holds.
  public static func || (left: Self, right: Self) -> Self { joined(.or, left, right) }

  /// Whether one of them holds.
  public static func || (left: ConditionName, right: Self) -> Self { .named(left) || right }

  /// Whether one of them holds.
  public static func || (left: Self, right: ConditionName) -> Self { left || .named(right) }

  /// Whether it does not hold.
  public static prefix func ! (condition: Self) -> Self {
    Self(Expression(.not, .sequence([condition.node])))
  }
}

extension ConditionName {
  /// Whether both hold.
  public static func && (left: Self, right: Self) -> ConditionExpression {
    .named(left) && .named(right)
  }

  /// Whether one of them holds.
  public static func || (left: Self, right: Self) -> ConditionExpression {
    .named(left) || .named(right)
  }

  /// Whether it does not hold.
  public static prefix func ! (condition: Self) -> ConditionExpression {
    !ConditionExpression.named(condition)
  }
}
