// SPDX-License-Identifier: Apache-2.0

extension RuleRegistry {
  static let propertiesChecks: [any Check.Type] = [ValueRules.self]
}
