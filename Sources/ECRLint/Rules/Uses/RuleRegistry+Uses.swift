// SPDX-License-Identifier: Apache-2.0

extension RuleRegistry {
  static let useStackChecks: [any StackCheck.Type] = [
    RepositoryNameAsImage.self, ImageOfNewRepository.self, AuthorizationTokenResource.self,
    RepositoryARNs.self, IdentityActions.self,
  ]

  static let useSyntaxChecks: [any Check.Type] = [
    HandBuiltAddress.self, WrongRegistryDomain.self,
  ]
}
