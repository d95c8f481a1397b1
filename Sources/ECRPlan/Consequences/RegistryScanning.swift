// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel

/// How the registry scans images, which takes the place of what repositories say.
///
/// Source: Amazon ECR User Guide, "Image scanning" and "Filters to choose which repositories are scanned".
struct RegistryScanning: Sendable {
  /// When the images of a repository are scanned.
  enum Frequency: String, Sendable {
    /// When they are pushed.
    case onPush = "are scanned when they are pushed"
    /// All the time.
    case continuous = "are scanned continuously"
    /// When somebody asks.
    case manual = "are scanned only when somebody asks"
    /// Never.
    case never = "are not scanned"
  }

  private let isEnhanced: Bool
  private let rules: [(frequency: String, filters: ScanningFilters)]

  /// Reads a configuration; nil when something of it is not known, or when it leaves the decision to the
  /// repositories.
  init?(type: Evaluated, rules: Evaluated) {
    guard let type = type.text, let items = rules.items else { return nil }
    isEnhanced = type == ScanType.enhanced.rawValue
    var read: [(String, ScanningFilters)] = []
    for item in items {
      guard let frequency = item["ScanFrequency"]?.text,
        let filters = item["RepositoryFilters"]?.items
      else { return nil }
      let texts = filters.compactMap { $0["Filter"]?.text }
      guard texts.count == filters.count else { return nil }
      // A rule without filters chooses nothing.
      guard !texts.isEmpty else { continue }
      guard let pattern = ScanningFilters(texts) else { return nil }
      read.append((frequency, pattern))
    }
    guard isEnhanced || !items.isEmpty else { return nil }
    self.rules = read
  }

  /// When the images of a repository are scanned.
  func frequency(of name: String) -> Frequency {
    let found = rules.filter { $0.filters.matches(name) }.map(\.frequency)
    if found.contains(ScanFrequency.continuousScan.rawValue) { return .continuous }
    if found.contains(ScanFrequency.scanOnPush.rawValue) { return .onPush }
    return isEnhanced ? .never : .manual
  }
}
