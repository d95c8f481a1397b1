// SPDX-License-Identifier: Apache-2.0

/// How the AWS CLI is told to retry.
public enum RetryMode: String, CaseIterable, Sendable {
  /// The oldest one.
  case legacy
  /// The one that is used without a word.
  case standard
  /// `standard`, and the rate of requests follows what AWS bears.
  case adaptive

  /// The number of attempts when no number is given, the first one included.
  var usualAttempts: Int { self == .legacy ? 5 : 3 }
}
