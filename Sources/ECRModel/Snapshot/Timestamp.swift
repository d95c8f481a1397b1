// SPDX-License-Identifier: Apache-2.0

/// A moment in time, to the microsecond, in the years 1 to 9999.
///
/// Who needs the present moment is given it; nothing here reads a clock.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// The microseconds since 1970-01-01T00:00:00Z, leap seconds left out.
  public let microseconds: Int64

  private static let bounds: ClosedRange<Int64> = -62_135_596_800_000_000...253_402_300_799_999_999

  /// 1970-01-01T00:00:00Z.
  public static let epoch = Timestamp()

  private init() { microseconds = 0 }

  /// Creates a moment; nil outside of the years 1 to 9999.
  public init?(microseconds: Int64) {
    guard Self.bounds.contains(microseconds) else { return nil }
    self.microseconds = microseconds
  }

  /// Creates a moment from seconds since 1970; nil outside of the years 1 to 9999.
  public init?(seconds: Double) {
    let scaled = (seconds * 1_000_000).rounded()
    guard scaled.isFinite, abs(scaled) < 1e18 else { return nil }
    self.init(microseconds: Int64(scaled))
  }

  /// Reads a moment as AWS and its tools write it; nil for anything else.
  ///
  /// That is ISO 8601 with any offset, such as `2026-06-01T12:00:00.5+02:00`, or seconds since 1970 with a
  /// fraction and an exponent, such as `1.705071987E9`. A time without an offset is UTC, a date alone is its
  /// first moment.
  public init?(_ text: String) {
    if let moment = ISO8601.microseconds(text.utf8) {
      self.init(microseconds: moment)
    } else if text.utf8.count <= 40, text.utf8.allSatisfy(Self.isNumeric),
      let seconds = Double(text)
    {
      self.init(seconds: seconds)
    } else {
      return nil
    }
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// Orders the earlier moment first.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.microseconds < right.microseconds
  }
}

extension Timestamp: CustomStringConvertible {
  /// The moment in UTC, such as `2026-06-01T00:00:00Z`, with as many digits of a fraction as it needs.
  public var description: String {
    let (days, time) = microseconds.flooredQuotient(by: 86_400_000_000)
    let date = ISO8601.date(days: days)
    let seconds = time / 1_000_000
    let text =
      Self.padded(date.year, 4) + "-" + Self.padded(date.month, 2) + "-" + Self.padded(date.day, 2)
      + "T" + Self.padded(seconds / 3600, 2) + ":" + Self.padded(seconds / 60 % 60, 2) + ":"
      + Self.padded(seconds % 60, 2)
    var fraction = time % 1_000_000
    guard fraction > 0 else { return text + "Z" }
    var digits = 6
    while fraction % 10 == 0 { (fraction, digits) = (fraction / 10, digits - 1) }
    return text + "." + Self.padded(fraction, digits) + "Z"
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}

extension Timestamp: Codable {
  /// Reads the text that `encode` writes, or any other that `init(_:)` takes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Timestamp(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a time must be ISO 8601 or seconds since 1970")
    }
    self = moment
  }

  /// Writes ISO 8601 in UTC.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Int64 {
  /// The quotient rounded down, and the remainder that belongs to it.
  fileprivate func flooredQuotient(by divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
