// SPDX-License-Identifier: Apache-2.0

@testable import ECRClient
import Synchronization
import Testing

/// How many are inside, now, at most and in all.
private final class Inside: Sendable {
  private let counts = Mutex((now: 0, most: 0, all: 0))

  var most: Int { counts.withLock { $0.most } }
  var all: Int { counts.withLock { $0.all } }

  func enter() { counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.all + 1) } }
  func leave() { counts.withLock { $0.now -= 1 } }
}

@Suite(.timeLimit(.minutes(20)))
struct ConcurrencyGateTests {
  @Test func noMoreThanItsWidthAreInside() async throws {
    let gate = ConcurrencyGate(3)
    let inside = Inside()
    try await withThrowingTaskGroup { group in
      for _ in 0..<60 {
        group.addTask {
          try await gate.through { () async throws(AWSError) in
            inside.enter()
            for _ in 0..<5 { await Task.yield() }
            inside.leave()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(inside.most <= 3)
    #expect(inside.all == 60)
  }

  @Test func whoIsCancelledWhileWaitingLeavesAndBlocksNobody() async throws {
    let gate = ConcurrencyGate(1)
    let (entered, enter) = AsyncStream.makeStream(of: Void.self)
    let (released, release) = AsyncStream.makeStream(of: Void.self)
    let holder = Task {
      try await gate.through { () async throws(AWSError) in
        enter.yield()
        for await _ in released { break }
      }
    }
    for await _ in entered { break }
    let waiting = (0..<5).map { _ in
      Task { try await gate.through { () async throws(AWSError) in } }
    }
    await Task.yield()
    for task in waiting { task.cancel() }
    for task in waiting {
      let error = await #expect(throws: AWSError.self) { try await task.value }
      #expect(error?.kind == .cancelled)
    }
    release.yield()
    try await holder.value
    try await gate.through { () async throws(AWSError) in }
  }

  @Test func aFailureInsideLeavesTheGate() async throws {
    let gate = ConcurrencyGate(0)
    for _ in 0..<3 {
      await #expect(throws: AWSError.self) {
        try await gate.through { () async throws(AWSError) in throw AWSError(.refused, "no") }
      }
    }
    try await gate.through { () async throws(AWSError) in }
  }
}
