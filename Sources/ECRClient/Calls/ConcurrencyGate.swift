// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Lets a bounded number of tasks through at a time, in the order in which they came.
final class ConcurrencyGate: Sendable {
  private struct State {
    var free: Int
    var next = 0
    var waiting: [(ticket: Int, continuation: CheckedContinuation<Bool, Never>)] = []
  }

  private let state: Mutex<State>

  /// Creates a gate for at least one task.
  init(_ width: Int) {
    state = Mutex(State(free: max(width, 1)))
  }

  /// Runs a body when there is room for it; throws when the task is cancelled before that.
  func through<Result>(
    _ body: () async throws(AWSError) -> Result
  ) async throws(AWSError) -> Result {
    guard await enter() else { throw .cancelled }
    defer { leave() }
    return try await body()
  }

  private func enter() async -> Bool {
    let ticket = state.withLock { state in
      state.next += 1
      return state.next
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer: Bool? = state.withLock { state in
          // A task that is cancelled later finds itself waiting, in the handler below.
          if Task.isCancelled { return false }
          if state.free > 0 {
            state.free -= 1
            return true
          }
          state.waiting.append((ticket, continuation))
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      let waiting = state.withLock { state -> CheckedContinuation<Bool, Never>? in
        let index = state.waiting.firstIndex { $0.ticket == ticket }
        return index.map { state.waiting.remove(at: $0).continuation }
      }
      waiting?.resume(returning: false)
    }
  }

  private func leave() {
    let next = state.withLock { state -> CheckedContinuation<Bool, Never>? in
      guard !state.waiting.isEmpty else {
        state.free += 1
        return nil
      }
      return state.waiting.removeFirst().continuation
    }
    next?.resume(returning: true)
  }
}
