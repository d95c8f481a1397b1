// SPDX-License-Identifier: Apache-2.0

/// How many items may stand in a list, and what their order means.
public struct ListRule: Hashable, Sendable {
  /// The fewest items.
  public var minimumCount: Int

  /// The most items; nil when nothing is said.
  public var maximumCount: Int?

  /// Whether two equal items are refused.
  public var isUnique: Bool

  /// Whether the order of the items means something.
  public var isOrdered: Bool

  /// Creates a rule; without arguments, one that takes any list.
  public init(
    minimumCount: Int = 0, maximumCount: Int? = nil, isUnique: Bool = false, isOrdered: Bool = true
  ) {
    (self.minimumCount, self.maximumCount) = (minimumCount, maximumCount)
    (self.isUnique, self.isOrdered) = (isUnique, isOrdered)
  }

  /// Whether the number of items is within bounds.
  public func takesCount(_ count: Int) -> Bool {
    count >= minimumCount && maximumCount.map { count <= $0 } ?? true
  }
}
