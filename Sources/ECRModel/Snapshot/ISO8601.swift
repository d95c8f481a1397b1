// SPDX-License-Identifier: Apache-2.0

/// The calendar and the notation of ISO 8601, as far as AWS and its tools use them.
enum ISO8601 {
  /// The microseconds since 1970 of a date, or a date and a time; nil for anything else.
  ///
  /// Digits of a fraction after the sixth do not count.
  static func microseconds(_ text: String.UTF8View) -> Int64? {
    var scanner = Scanner(rest: text[...])
    guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2),
      scanner.take("-"), let day = scanner.number(2), year >= 1,
      let length = length(ofMonth: month, in: year), (1...length).contains(day)
    else { return nil }
    let midnight = days(year: year, month: month, day: day) * 86_400
    if scanner.rest.isEmpty { return midnight * 1_000_000 }
    guard scanner.take("T") || scanner.take("t") || scanner.take(" "),
      let hour = scanner.number(2), scanner.take(":"), let minute = scanner.number(2),
      hour <= 23, minute <= 59
    else { return nil }
    var second: Int64 = 0
    var fraction: Int64 = 0
    if scanner.take(":") {
      guard let number = scanner.number(2), number <= 60 else { return nil }
      second = number
      if scanner.take(".") || scanner.take(",") {
        guard let number = scanner.fraction() else { return nil }
        fraction = number
      }
    }
    guard let offset = scanner.offset(), scanner.rest.isEmpty else { return nil }
    let seconds = midnight + hour * 3600 + minute * 60 + second - offset
    return seconds * 1_000_000 + fraction
  }

  /// The days from 1970-01-01 to a date of the Gregorian calendar.
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    // Years begin in March here, so that the day of a leap year comes last.
    let year = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let era = year / 400
    let yearOfEra = year % 400
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date that lies some days after 1970-01-01, in the years 1 to 9999.
  static func date(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let position = (5 * dayOfYear + 2) / 153
    let month = position < 10 ? position + 3 : position - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * position + 2) / 5 + 1)
  }

  private static func length(ofMonth month: Int64, in year: Int64) -> Int64? {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: nil
    }
  }

  private struct Scanner {
    var rest: Substring.UTF8View

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard let byte = rest.first, UInt32(byte) == character.value else { return false }
      rest = rest.dropFirst()
      return true
    }

    /// The number of exactly so many digits.
    mutating func number(_ digits: Int) -> Int64? {
      var number: Int64 = 0
      for _ in 0..<digits {
        guard let digit = digit() else { return nil }
        number = number * 10 + digit
      }
      return number
    }

    /// The microseconds of the digits after a point; nil without one.
    mutating func fraction() -> Int64? {
      var (number, count): (Int64, Int) = (0, 0)
      while let digit = digit() {
        if count < 6 { number = number * 10 + digit }
        count += 1
      }
      guard count > 0 else { return nil }
      for _ in count..<max(6, count) { number *= 10 }
      return number
    }

    /// The seconds that the offset from UTC says; 0 when the text says nothing.
    mutating func offset() -> Int64? {
      if rest.isEmpty || take("Z") || take("z") { return 0 }
      let isNegative = take("-")
      guard isNegative || take("+"), let hours = number(2), hours <= 23 else { return nil }
      var minutes: Int64 = 0
      if !rest.isEmpty {
        _ = take(":")
        guard let number = number(2), number <= 59 else { return nil }
        minutes = number
      }
      return (isNegative ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private mutating func digit() -> Int64? {
      guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
        return nil
      }
      rest = rest.dropFirst()
      return Int64(byte - UInt8(ascii: "0"))
    }
  }
}
