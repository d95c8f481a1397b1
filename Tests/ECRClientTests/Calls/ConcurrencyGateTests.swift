// SPDX-License-Identifier: Apache-2.0

@testable import ECRClient
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ConcurrencyGateTests {
  @Test func noMoreThanItsWidthAreInside() async throws {
    let gate = ConcurrencyGate(3)
    let inside = Mutex((now: 0, most: 0, all: 0))
    try await withThrowingTaskGroup { group in
      for _ in 0..<60 {
        group.addTask {
          try await gate.through { () async throws(AWSError) in
            inside.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.all + 1) }
            for _ in 0..<5 { await Task.yield() }
            inside.withLock { $0.now -= 1 }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(inside.withLock { $0.most } <= 3)
    #expect(inside.withLock { $0.all } == 60)
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
