// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Synchronization

/// By how much AWS's clock is ahead of this machine's, learned from what AWS answers.
///
/// AWS refuses signatures that are more than five minutes off.
final class ServerClock: Sendable {
  /// The smallest difference that is corrected, in microseconds: four minutes.
  private static let tolerance: Int64 = 240_000_000

  private let offset = Mutex<Int64>(0)

  /// Creates a clock that agrees with the machine's.
  init() {}

  /// AWS's time at a moment of the machine's clock.
  func time(at moment: Timestamp) -> Timestamp {
    Timestamp(microseconds: moment.microseconds + offset.withLock { $0 }) ?? moment
  }

  /// Takes AWS's time from the answer to a request that was signed at a time.
  ///
  /// Whether the clocks differ so much that the next signature is another one.
  func correct(by response: HTTPResponse, signedAt signed: Timestamp, now: Timestamp) -> Bool {
    guard let server = response.field("date").flatMap(Self.moment),
      abs(server.microseconds - signed.microseconds) >= Self.tolerance
    else { return false }
    offset.withLock { $0 = server.microseconds - now.microseconds }
    return true
  }

  /// Reads the `Date` field's form, such as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
  static func moment(_ text: String) -> Timestamp? {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2]))
    else { return nil }
    let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
    return Timestamp("\(parts[3])-\(number)-\(parts[1])T\(parts[4])Z")
  }
}
