// SPDX-License-Identifier: Apache-2.0

extension RuleRegistry {
  /// The checks of access policies.
  static let accessChecks: [any DocumentCheck.Type] = [PolicyShape.self, RepeatedStatements.self]
}
