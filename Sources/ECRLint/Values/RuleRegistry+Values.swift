// SPDX-License-Identifier: Apache-2.0

extension RuleRegistry {
  /// The checks of single resources.
  static let resourceChecks: [any ResourceCheck.Type] = practiceChecks + settingsChecks

  /// The checks of all resources together.
  static let stackChecks: [any StackCheck.Type] =
    practiceStackChecks + useStackChecks + sharedSettingsChecks

  /// The checks of documents.
  static let documentChecks: [any DocumentCheck.Type] =
    lifecycleChecks + accessChecks + settingsDocumentChecks
}
