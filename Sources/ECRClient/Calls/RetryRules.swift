// SPDX-License-Identifier: Apache-2.0

/// When and how long after a failure an operation is tried again: the AWS CLI's mode `standard`.
///
/// Source of codes, statuses and delays: botocore 1.43 (`retries/standard.py`). Two differences: a bare status
/// 429 is retried too, as Amazon ECR documents it, and `LimitExceededException`, which speaks of quotas, is not.
enum RetryRules {
  /// Why an attempt is worth another one.
  enum Reason: Hashable, Sendable {
    /// AWS asks to slow down.
    case throttled
    /// AWS failed, or the network did.
    case transient
    /// There was no answer in time, which is dearer to try again.
    case timedOut
  }

  /// Codes that ask to slow down, whatever the status.
  static let throttlingCodes: Set = [
    "BandwidthLimitExceeded", "EC2ThrottledException", "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled",
    "RequestThrottledException", "SlowDown", "ThrottledException", "ThrottleException",
    "Throttling", "ThrottlingException", "TooManyRequestsException",
    "TransactionInProgressException",
  ]

  /// Codes of what passes by itself.
  static let transientCodes: Set = ["RequestTimeout", "RequestTimeoutException"]

  /// Whether an answer that is an error is worth another attempt; nil when it is final.
  static func reason(status: Int, code: String) -> Reason? {
    if throttlingCodes.contains(code) || status == 429 { return .throttled }
    if transientCodes.contains(code) { return .transient }
    return [500, 502, 503, 504].contains(status) ? .transient : nil
  }

  /// Whether the lack of an answer is worth another attempt; nil when it is final.
  static func reason(_ kind: TransportError.Kind) -> Reason? {
    switch kind {
    case .cannotConnect, .cut: .transient
    case .timedOut: .timedOut
    case .notTrusted, .proxyRefused, .tooLarge, .cancelled: nil
    }
  }

  /// How long to wait after an attempt, counted from 1, with a random number from 0 to 1.
  static func delay(after attempt: Int, random: Double) -> Duration {
    let exponent = min(max(attempt - 1, 0), 5)
    return .seconds(min(Double(1 << exponent), 20) * min(max(random, 0), 1))
  }
}
