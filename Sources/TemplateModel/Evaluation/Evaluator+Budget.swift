// SPDX-License-Identifier: Apache-2.0

import Synchronization
import TemplateDiagnostics

extension Evaluator {
  /// How much more may be made than the template holds.
  ///
  /// Loops, texts that are put into other texts and lists that are used many times multiply what
  /// a template says; what is beyond the budget is not known.
  final class Budget: Sendable {
    /// Bytes of loops' bodies, of texts and of functions that are written again, together.
    private let left: Atomic<Int>

    /// Whether something was refused, so that values are unknown for lack of room.
    private let hasRefused = Atomic(false)

    /// Whether values are unknown for lack of room.
    var isExhausted: Bool { hasRefused.load(ordering: .relaxed) }

    /// Gives 8 MB and four times the size of the template.
    init(for template: Template) {
      left = Atomic(8_000_000 + 4 * template.file.bytes.count)
    }

    /// Takes something from the budget; false, and nothing taken, when that is more than is left.
    func take(_ amount: Int) -> Bool {
      guard amount <= left.load(ordering: .relaxed) else {
        hasRefused.store(true, ordering: .relaxed)
        return false
      }
      left.subtract(amount, ordering: .relaxed)
      return true
    }

    /// Takes the cost of using the items of a list once more.
    func take(_ items: [Evaluated]) -> Bool {
      take(64 * items.count)
    }
  }
}
