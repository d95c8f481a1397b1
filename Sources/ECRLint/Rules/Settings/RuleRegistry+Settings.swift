// SPDX-License-Identifier: Apache-2.0

extension RuleRegistry {
  /// The checks between the properties of one resource.
  static let settingsChecks: [any ResourceCheck.Type] = [
    Availabilities.self, CatalogData.self, CreationTemplates.self, EmptyOnDelete.self,
    EncryptionKeys.self, ExclusionFilters.self, OwnPlaces.self, Replication.self,
    RoleReferences.self, ScanFrequencies.self, UpstreamAccess.self, UpstreamURLs.self,
  ]

  /// The checks between the resources of a template.
  static let sharedSettingsChecks: [any StackCheck.Type] = [
    CredentialSecrets.self, DuplicateNames.self, RegistrySettings.self, RolePaths.self,
  ]

  /// The checks of documents that hold for every grammar.
  static let settingsDocumentChecks: [any DocumentCheck.Type] = [Placeholders.self]
}
