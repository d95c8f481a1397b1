// SPDX-License-Identifier: Apache-2.0

@testable import ECRClient
import ECRModel
import Testing

struct RetryRulesTests {
  @Test func delaysDoubleUpToTwentySeconds() {
    let delays = [1, 2, 3, 4, 5, 6, 7, 100].map { RetryRules.delay(after: $0, random: 1) }
    #expect(delays == [1, 2, 4, 8, 16, 20, 20, 20].map { .seconds($0) })
    #expect(RetryRules.delay(after: 3, random: 0) == .zero)
    #expect(RetryRules.delay(after: 3, random: 0.25) == .seconds(1))
  }

  @Test(arguments: [
    (500, "X", RetryRules.Reason.transient), (502, "502", .transient), (503, "503", .transient),
    (504, "504", .transient), (429, "429", .throttled), (400, "Throttling", .throttled),
    (400, "RequestTimeout", .transient), (503, "SlowDown", .throttled), (501, "501", nil),
    (400, "LimitExceededException", nil), (400, "ServerException", nil), (403, "AccessDenied", nil),
  ])
  func whatPassesIsTriedAgain(status: Int, code: String, reason: RetryRules.Reason?) {
    #expect(RetryRules.reason(status: status, code: code) == reason)
  }

  @Test func timeOutsAreDearerAndSuccessGivesBack() {
    let budget = RetryBudget()
    for _ in 0..<50 { #expect(budget.take(for: .timedOut) == 10) }
    #expect(budget.take(for: .transient) == nil)
    for _ in 0..<4 { budget.give(nil) }
    #expect(budget.take(for: .throttled) == nil)
    budget.give(nil)
    #expect(budget.take(for: .throttled) == 5)
    budget.give(600)
    for _ in 0..<100 { #expect(budget.take(for: .throttled) == 5) }
    #expect(budget.take(for: .throttled) == nil)
  }

  @Test func theDateFieldIsRead() {
    #expect(
      ServerClock.moment("Sun, 06 Nov 1994 08:49:37 GMT") == Timestamp("1994-11-06T08:49:37Z"))
    for text in [
      "", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 CET", "a b c d e GMT",
    ] {
      #expect(ServerClock.moment(text) == nil)
    }
  }
}
