// SPDX-License-Identifier: Apache-2.0

/// Works on items several at a time, and hands the results over in the order of the items.
struct OrderedWork: Sendable {
  /// How many items are worked on at a time, at least 1.
  var width: Int

  /// How much may wait for an item before it, in the unit of `weight`, until no more work is begun.
  var mostWaiting = Int.max

  /// Works on all items; ends with the first error, whose work or taker it may be.
  ///
  /// Memory is bounded by `width` results and by `mostWaiting`.
  func run<Item: Sendable, Result: Sendable>(
    on items: [Item], weight: (Result) -> Int = { _ in 0 },
    _ work: @escaping @Sendable (Item) async throws(AWSError) -> Result,
    each take: (Result) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var (started, taken, running, waitingWeight) = (0, 0, 0, 0)
      var waiting: [Int: Result] = [:]
      while taken < items.count {
        while started < items.count, running < max(1, width),
          waitingWeight < mostWaiting, started - taken < 8 * max(1, width)
        {
          let (index, item) = (started, items[started])
          group.addTask { (index, try await work(item)) }
          (started, running) = (started + 1, running + 1)
        }
        guard let (index, result) = try await group.next() else { return }
        running -= 1
        waiting[index] = result
        waitingWeight += weight(result)
        while let next = waiting.removeValue(forKey: taken) {
          waitingWeight -= weight(next)
          try await take(next)
          taken += 1
        }
      }
    }
  }
}
