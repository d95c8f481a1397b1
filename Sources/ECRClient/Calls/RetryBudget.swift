// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// How many more attempts all calls of a client may make together.
///
/// When AWS is down, this keeps a run over thousands of repositories from trying each of them in vain.
/// Source of the figures: botocore 1.43 (`retries/quota.py`).
final class RetryBudget: Sendable {
  private static let capacity = 500
  private let available = Mutex(capacity)

  /// Creates a full budget.
  init() {}

  /// Takes what another attempt costs; nil when that is more than there is.
  func take(for reason: RetryRules.Reason) -> Int? {
    let cost = reason == .timedOut ? 10 : 5
    return available.withLock { available in
      guard available >= cost else { return nil }
      available -= cost
      return cost
    }
  }

  /// Gives back what the last attempt cost, or 1 for a call that needed no other.
  func give(_ cost: Int?) {
    available.withLock { $0 = min($0 + (cost ?? 1), Self.capacity) }
  }
}
