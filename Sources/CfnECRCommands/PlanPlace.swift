// SPDX-License-Identifier: Apache-2.0

/// Where a deployment is, as far as the command line and the configuration say it.
struct PlanPlace: Hashable, Sendable {
  /// The Region.
  var region: String?
  /// The account.
  var account: String?
  /// The stack's name or ARN.
  var stack: String?
  /// The AWS profile.
  var profile: String?
}
