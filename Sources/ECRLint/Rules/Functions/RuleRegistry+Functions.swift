// SPDX-License-Identifier: Apache-2.0

extension RuleRegistry {
  static let functionsChecks: [any Check.Type] = []
}
