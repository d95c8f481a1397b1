// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Finds a setting in the environment or else in the profile.
struct SettingLookup: Sendable {
  /// The variables.
  let environment: [String: String]
  /// The profile.
  let profile: Profile

  /// The first variable that is set, or else the profile's setting.
  func first(_ variables: [String], _ key: String) -> String? {
    for variable in variables {
      if let value = environment.filled(variable) { return value }
    }
    return profile[key]
  }

  /// Whether a setting is `true`, in any case; everything else is false, as for the AWS CLI.
  func isOn(_ variable: String, _ key: String) -> Bool {
    first([variable], key)?.lowercased() == "true"
  }

  /// A whole number; nil when it is not set.
  func number(_ variable: String, _ key: String, from least: Int) throws(AWSError) -> Int? {
    guard let text = first([variable], key) else { return nil }
    guard let number = Int(text), number >= least, number <= 1_000_000 else {
      throw AWSError(
        .badConfiguration,
        "\(place(variable, key)) must be a whole number from \(least), not '\(clipped(text))'")
    }
    return number
  }

  /// How to retry.
  func retryMode() throws(AWSError) -> RetryMode {
    guard let text = first(["AWS_RETRY_MODE"], "retry_mode") else { return .standard }
    guard let mode = RetryMode(rawValue: text.lowercased()) else {
      throw AWSError(
        .badConfiguration,
        "\(place("AWS_RETRY_MODE", "retry_mode")) must be"
          + " \(alternatives(RetryMode.allCases.map(\.rawValue))), not '\(clipped(text))'")
    }
    return mode
  }

  /// What a message calls a setting: the variable, or the key with its place in a file.
  func place(_ variable: String, _ key: String) -> String {
    if environment.filled(variable) != nil { return variable }
    guard let value = profile.values[key] else { return "'\(key)'" }
    return "'\(key)' (\(value.place))"
  }
}
