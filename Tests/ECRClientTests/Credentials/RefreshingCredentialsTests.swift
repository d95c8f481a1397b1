// SPDX-License-Identifier: Apache-2.0

import ECRClient
import ECRModel
import Synchronization
import Testing

struct RefreshingCredentialsTests {
  /// A source that counts, and gives credentials of a life in minutes.
  private final class Counting: CredentialSource {
    let asked = Mutex(0)
    let fails = Mutex(false)
    let outside: Outside
    let minutes: Int64?
    let delay: Duration

    init(_ outside: Outside, minutes: Int64?, delay: Duration = .zero) {
      (self.outside, self.minutes, self.delay) = (outside, minutes, delay)
    }

    func credentials() async throws(AWSError) -> Credentials {
      let count = asked.withLock {
        $0 += 1
        return $0
      }
      do {
        if delay != .zero { try await Task.sleep(for: delay) }
      } catch {
        throw AWSError(.cancelled, "interrupted")
      }
      if fails.withLock({ $0 }) { throw AWSError(.unreachable, "no answer") }
      let end = minutes.flatMap {
        Timestamp(microseconds: outside.now.microseconds + $0 * 60_000_000)
      }
      return Credentials("AK\(count)", secret: "s", expiration: end)
    }
  }

  private let outside = Outside()

  private func make(
    minutes: Int64?, delay: Duration = .zero
  ) -> (Counting, RefreshingCredentials) {
    let source = Counting(outside, minutes: minutes, delay: delay)
    return (source, RefreshingCredentials(source, now: { [outside] in outside.now }))
  }

  @Test func `credentials without an end are fetched once`() async throws {
    let (source, kept) = make(minutes: nil)
    for _ in 0..<3 {
      #expect(try await kept.credentials().accessKeyID == "AK1")
      outside.advance(seconds: 1_000_000)
    }
    #expect(source.asked.withLock { $0 } == 1)
  }

  @Test func `new ones are fetched a quarter of an hour before the end`() async throws {
    let (_, kept) = make(minutes: 60)
    #expect(try await kept.credentials().accessKeyID == "AK1")
    outside.advance(seconds: 45 * 60 - 1)
    #expect(try await kept.credentials().accessKeyID == "AK1")
    outside.advance(seconds: 1)
    #expect(try await kept.credentials().accessKeyID == "AK2")
  }

  @Test func `short ones are kept for half of their life`() async throws {
    let (_, kept) = make(minutes: 10)
    #expect(try await kept.credentials().accessKeyID == "AK1")
    outside.advance(seconds: 5 * 60 - 1)
    #expect(try await kept.credentials().accessKeyID == "AK1")
    outside.advance(seconds: 1)
    #expect(try await kept.credentials().accessKeyID == "AK2")
  }

  @Test func `when fetching fails, the old ones serve until their end`() async throws {
    let (source, kept) = make(minutes: 60)
    _ = try await kept.credentials()
    source.fails.withLock { $0 = true }
    outside.advance(seconds: 50 * 60)
    for _ in 0..<3 { #expect(try await kept.credentials().accessKeyID == "AK1") }
    #expect(source.asked.withLock { $0 } == 2, "asked again a minute later, not at once")
    outside.advance(seconds: 10 * 60)
    await #expect(throws: AWSError(.unreachable, "no answer")) { try await kept.credentials() }
  }

  @Test func `credentials that have ended are an error`() async throws {
    let (_, kept) = make(minutes: -1)
    let error = await #expect(throws: AWSError.self) { try await kept.credentials() }
    #expect(error?.kind == .refusedCredentials)
    #expect(error?.message == "the credentials of AK1 ended at 2026-06-01T11:59:00Z")
  }

  @Test func `many who ask at once share one answer`() async throws {
    let (source, kept) = make(minutes: 60, delay: .milliseconds(20))
    let names = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<50 { group.addTask { try await kept.credentials().accessKeyID } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(names == ["AK1"])
    #expect(source.asked.withLock { $0 } == 1)
  }

  @Test func `who is cancelled ends, and takes nobody along`() async throws {
    let (_, kept) = make(minutes: 60, delay: .milliseconds(100))
    let first = Task { try await kept.credentials().accessKeyID }
    let second = Task { try await kept.credentials().accessKeyID }
    try await Task.sleep(for: .milliseconds(20))
    first.cancel()
    await #expect(throws: AWSError(.cancelled, "interrupted")) { try await first.value }
    #expect(try await second.value.hasPrefix("AK"))
  }
}
