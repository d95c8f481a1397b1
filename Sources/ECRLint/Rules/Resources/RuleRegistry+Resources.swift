// SPDX-License-Identifier: Apache-2.0

extension RuleRegistry {
  static let resourcesChecks: [any Check.Type] = [
    DeletionPolicies.self, ResourceAttributes.self, ResourceTypes.self, UselessAttributes.self,
  ]
}
