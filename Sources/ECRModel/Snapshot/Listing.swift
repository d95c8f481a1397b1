// SPDX-License-Identifier: Apache-2.0

/// Things that were read as a list.
public struct Listing<Item> {
  /// The things.
  public var items: [Item]

  /// Whether these are all that there are; what is not among them is then known not to exist.
  public var isWhole: Bool

  /// Creates a list.
  public init(_ items: [Item], isWhole: Bool = true) {
    (self.items, self.isWhole) = (items, isWhole)
  }
}

extension Listing: Sendable where Item: Sendable {}
extension Listing: Equatable where Item: Equatable {}
extension Listing: Hashable where Item: Hashable {}

extension Observed {
  /// The items of a list; none when it is not known.
  public func items<Item>() -> [Item] where Value == Listing<Item> {
    value?.items ?? []
  }

  /// What is known of an item that the list does not hold.
  public func missing<Item, Other>() -> Observed<Other> where Value == Listing<Item> {
    flatMap { $0.isWhole ? .absent : .notCollected }
  }
}
