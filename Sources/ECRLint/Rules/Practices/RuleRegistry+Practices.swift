// SPDX-License-Identifier: Apache-2.0

extension RuleRegistry {
  static let practiceChecks: [any ResourceCheck.Type] = [
    MutableTags.self, Encryption.self, RepositoryUpkeep.self, RequiredTags.self,
    NameConvention.self,
    UndeletableRepository.self,
  ]

  static let practiceStackChecks: [any StackCheck.Type] = [UnscannedImages.self]

  static let practiceSyntaxChecks: [any Check.Type] = [
    NameReferences.self, BroadNamePattern.self, PolicyInParameter.self,
  ]
}
