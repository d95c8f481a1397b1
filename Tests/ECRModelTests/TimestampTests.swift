// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Foundation
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2026-06-01", "2026-06-01T00:00:00Z"),
    ("2026-06-01T12:34:56Z", "2026-06-01T12:34:56Z"),
    ("2026-06-01t12:34:56z", "2026-06-01T12:34:56Z"),
    ("2026-06-01 12:34", "2026-06-01T12:34:00Z"),
    ("2026-06-01T00:30:00+02:00", "2026-05-31T22:30:00Z"),
    ("2026-06-01T00:30:00-0530", "2026-06-01T06:00:00Z"),
    ("2026-06-01T00:30:00+05", "2026-05-31T19:30:00Z"),
    ("2024-02-29T23:59:59.5Z", "2024-02-29T23:59:59.5Z"),
    ("2026-11-23T16:28:17.464298Z", "2026-11-23T16:28:17.464298Z"),
    ("2026-11-23T16:28:17.123456789Z", "2026-11-23T16:28:17.123456Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ("1969-12-31T23:59:59.25Z", "1969-12-31T23:59:59.25Z"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
    ("1.705071987E9", "2024-01-12T15:06:27Z"),
    ("1705071987.464", "2024-01-12T15:06:27.464Z"),
    ("0", "1970-01-01T00:00:00Z"), ("-1", "1969-12-31T23:59:59Z"),
  ])
  func `every notation of AWS and its tools`(text: String, expected: String) throws {
    let time = try #require(Timestamp(text))
    #expect(time.description == expected)
    #expect(Timestamp(time.description) == time)
  }

  @Test(arguments: [
    "", "yesterday", "2026-13-01", "2026-02-29", "2026-06-31", "2026-06-00", "0000-01-01",
    "2026-06-01T24:00:00Z", "2026-06-01T12:60:00Z", "2026-06-01T12:34:56Zx", "2026-06-01T",
    "2026-06-01T12:34:56.Z", "2026-6-1", "9999-12-31T23:59:59-01:00", "0001-01-01T00:00:00+01:00",
    "1.7E15", "1E400", "nan", "inf", "0x10", "1_000", "12:00", "2026-06-01T12:34:56+24:00",
  ])
  func `what is no time`(text: String) {
    #expect(Timestamp(text) == nil)
  }

  /// Foundation is the judge of the calendar.
  @Test func `days are those of the calendar`() throws {
    let formatter = ISO8601DateFormatter()
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      // Foundation's calendar is the Julian one before 1582.
      let seconds = Int64.random(in: -11_000_000_000...253_402_300_799, using: &random)
      let expected = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
      let time = try #require(Timestamp(microseconds: seconds * 1_000_000))
      #expect(time.description == expected)
      #expect(Timestamp(expected) == time)
    }
  }
}
